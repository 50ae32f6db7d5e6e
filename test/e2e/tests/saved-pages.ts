import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Browser } from '../browser.ts';
import { CORPUS, type Scene, type Test } from '../scene.ts';
import { type Tab, until } from '../tab.ts';
import { isBrowsersOwn, STILL } from '../web.ts';

const SAMPLE = 12;

/** What a page is made of, as its own scripts would count it. */
const measure = () => {
  const ours = [...document.documentElement.children].filter((child) => child !== document.head && child !== document.body);
  return {
    text: document.body?.textContent ?? '',
    elements: document.querySelectorAll('*').length - ours.length,
    hosts: ours.length,
  };
};

/** Real saved pages, each under a host of its own; the same page under a host that we do not serve is the measure. */
export const savedPages: readonly Test[] = [
  [
    'Saved news pages keep their text and their elements, nothing goes wrong on them, and reading them asks nothing of anyone',
    async (scene) => {
      const folder = `${CORPUS}news/`;
      if (!existsSync(folder)) return scene.skip('the corpus of saved pages is not here');
      const names = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/source.html.gz`));
      const step = scene.all ? 1 : Math.ceil(names.length / SAMPLE);
      const faults: string[] = [];
      for (const name of names.filter((_, at) => at % step === 0)) {
        const html = gunzipSync(readFileSync(`${folder}${name}/source.html.gz`));
        faults.push(...(await readPage(scene, name, html).catch((error) => [`${name}: ${error}`])));
      }
      assert.deepEqual(faults, []);
    },
  ],
];

async function readPage({ browser, web }: Scene, name: string, html: Buffer): Promise<string[]> {
  const host = name.replace(/-\d+$/, '');
  const [plain, own] = [`https://not-news.invalid/${name}`, `https://www.${host}/saved/${name}`];
  for (const url of [plain, own]) web.put(url, html, STILL);
  const without = await browser.open(plain);
  const before = await without.run(measure);
  const asked = web.log.length;
  const tab = await browser.open(own);
  const state = await settled(browser, tab);
  const after = await tab.run(measure);
  // Firefox tells of all that the page's own policy keeps out: what is told without us too is not ours.
  const known = new Set(without.uncaught.map(withoutAddresses));
  const faults = tab.uncaught.filter((error) => !known.has(withoutAddresses(error)));
  if (after.text !== before.text) faults.push(`the text changed from ${before.text.length} to ${after.text.length} characters`);
  if (after.elements !== before.elements) faults.push(`the elements changed from ${before.elements} to ${after.elements}`);
  if (after.hosts > 1) faults.push(`there are ${after.hosts} nodes beside head and body`);
  if (state === 'failed') faults.push('the extension says that it failed');
  // A bare CONNECT is a page's own <link rel=preconnect>: nothing was sent over it.
  const others = web.log
    .slice(asked)
    .filter(({ method, url }) => method !== 'CONNECT' && !url.includes(`www.${host}`) && !isBrowsersOwn(url));
  faults.push(...others.map(({ method, url }) => `${method} ${url} was asked for`));
  await browser.closeTabs();
  return faults.map((fault) => `${name}: ${fault}`);
}

const withoutAddresses = (error: string) => error.replace(/https?:\/\/\S+/g, '…');

/** Waits until the extension has read the page; on a host that it does not name there is nothing to wait for. */
async function settled(browser: Browser, tab: Tab): Promise<string> {
  const ask = () => browser.ask(tab, 'state').then((state) => (state as { readonly status: string }).status);
  if ((await ask().catch(() => undefined)) === undefined) return 'not named';
  return until('the page to be read', async () => {
    const status = await ask();
    return status === 'reading' ? undefined : status;
  });
}
