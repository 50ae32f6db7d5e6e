import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import newsSites from '@/assets/news-sites.json' with { type: 'json' };

const KB = 1_000;
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const NEWS = 'the news sites of assets/news-sites.json';
const news = newsSites.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`)).sort();

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
}

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  if (!existsSync(`${folder}/manifest.json`)) throw new Error('There is no build to look at: npm run build');
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  const packed = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(`${folder}/${path}`)).length, 0);
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());

  it('has the manifest of the golden file: every permission is there to be seen', async () => {
    const short = JSON.stringify({ ...manifest, version: 'of package.json' }, null, 2).replace(
      new RegExp(`\\[\\s*${news.map((match) => RegExp.escape(JSON.stringify(match))).join(',\\s*')}\\s*\\]`, 'g'),
      JSON.stringify([NEWS]),
    );
    await expect(`${short}\n`).toMatchFileSnapshot(`./fixtures/manifest.${browser}.json`);
  });

  it('gives the web no file of ours', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('forbids on its pages whatever comes from elsewhere', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(CSP);
  });

  it('runs by itself on named news sites only', () => {
    for (const script of manifest.content_scripts) expect(script.matches).toEqual(news);
    for (const host of manifest.host_permissions ?? []) expect(news).toContain(host);
  });

  it('puts at most 25 kB into a page, gzipped', () => {
    expect(packed(manifest.content_scripts.flatMap(({ js }) => js))).toBeLessThanOrEqual(25 * KB);
  });

  it('makes a package of at most 1 MB', () => {
    expect(packed(files.map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`))).toBeLessThanOrEqual(KB * KB);
  });

  it('holds no source map and nothing of the tests', () => {
    expect(files.map(({ name }) => name).filter((name) => /\.map$|\.test\./.test(name))).toEqual([]);
  });

  it('loads the popup with at most 60 kB of script and style, gzipped', () => {
    const html = readFileSync(`${folder}/popup.html`, 'utf8');
    const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
    expect(loaded).not.toEqual([]);
    expect(packed(loaded)).toBeLessThanOrEqual(60 * KB);
  });
});
