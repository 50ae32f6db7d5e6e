import { expect, test } from 'vitest';
import newsSites from '@/assets/news-sites.json';

const hosts = newsSites.flatMap((site) => site.hosts.map((host) => ({ host, site: site.name })));
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Under a country's ending these are open to anyone who registers a name (https://publicsuffix.org/). */
const OPEN_SECOND = /^(ac|co|com|edu|go|gob|gov|gouv|govt|info|ltd|media|mil|ne|net|or|org|press|sch)\.[a-z]{2}$/;
/** Hosts of portals, of which only the news may be named. */
const PORTALS =
  `163.com abril.com.br globo.com go.com google.com indiatimes.com msn.com qq.com sapo.pt sina.com.cn sky.com sky.it uol.com.br
  walla.co.il yahoo.com`.split(/\s+/);

test('the named news sites span the world: at least 200 outlets, 20 countries and 10 languages', () => {
  expect(newsSites.length).toBeGreaterThanOrEqual(200);
  expect(new Set(newsSites.map((site) => site.country)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(newsSites.map((site) => site.language)).size).toBeGreaterThanOrEqual(10);
});

test('each named news site has a name, a country and a language that exist, and a host', () => {
  const wrong = newsSites.filter(
    ({ name, country, language, hosts: own }) =>
      name.trim() === '' || !regions.of(country) || !/^[A-Z]{2}$/.test(country) || !languages.of(language) || own.length === 0,
  );
  expect(wrong).toEqual([]);
});

test('the hosts of news sites are valid host names without "www."', () => {
  const valid = (host: string) =>
    /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/.test(host) &&
    !/^(www|m)\./.test(host) &&
    URL.parse(`https://${host}/`)?.hostname === host;
  expect(hosts.filter(({ host }) => !valid(host))).toEqual([]);
});

test('no host of a news site is a public suffix or a whole portal', () => {
  expect(hosts.filter(({ host }) => OPEN_SECOND.test(host) || PORTALS.includes(host))).toEqual([]);
});

test('no host is named twice, nor one inside another', () => {
  const all = new Set(hosts.map(({ host }) => host));
  const parents = (host: string) => host.split('.').map((_, i, labels) => labels.slice(i + 1).join('.'));
  expect(all.size).toBe(hosts.length);
  expect(hosts.filter(({ host }) => parents(host).some((parent) => all.has(parent)))).toEqual([]);
});

test('news sites are in order of country, then name', () => {
  const order = (site: (typeof newsSites)[number]) => `${site.country}\n${site.name}`;
  const given = newsSites.map(order);
  expect(given).toEqual(given.toSorted());
});
