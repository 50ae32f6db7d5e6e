import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { gzipSync } from 'node:zlib';
import type { Browser } from '../e2e/browser.ts';
import { openChromium } from '../e2e/chromium.ts';
import type { Tab } from '../e2e/tab.ts';
import { until } from '../e2e/tab.ts';
import { STILL, startWeb } from '../e2e/web.ts';
import { needBrowsers } from '../run/browsers.ts';
import { barePass, type Cost, costOf, EXACT_CLOCK } from './cost.ts';
import { withNames } from './names.ts';
import { backgroundMemory, tabMemory } from './page-memory.ts';
import { benchRestless } from './page-restless.ts';
import { RIVALS, type Rival, rivalCost } from './page-rivals.ts';
import { benchPages } from './pages.ts';
import { median, type PageRow, report } from './report.ts';

/**
 * What reading a page costs that page, measured from outside on the build as it is shipped but for its packs, which get more names:
 * Chromium's own profiler samples the page's main thread every 50 µs while the page is loaded anew; every sample in which our script is
 * on the stack is ours, its start included. The bare pass, a TreeWalker which reads every text node once, and the other libraries run on
 * the same page newly loaded where hints do not run. All are measured in turn, in as many rounds as `--rounds=` says; medians are taken.
 * `--pages=` measures every so manieth page only.
 */
const option = (name: string, otherwise: number) =>
  Number(argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const ROUNDS = option('rounds', 3);
const SIZES = [100, 10_000, 100_000, 500_000] as const;
const hosts = ['*://hinted.invalid/*'];
const pages = benchPages().filter((_, at) => at % option('pages', 1) === 0);

const { chromium } = await needBrowsers(['chromium']);
const web = await startWeb();
const profiles: string[] = [];
const browsers = new Map<number, Browser>();
for (const size of SIZES) {
  const profile = mkdtempSync(join(tmpdir(), 'fact-context-bench-'));
  profiles.push(profile);
  const extension = withNames(size, hosts);
  browsers.set(size, await openChromium({ program: chromium, extension, proxy: web.proxy, profile }));
}
const smallest = browsers.get(SIZES[1]) as Browser;

const status = async (browser: Browser, tab: Tab) => ((await browser.ask(tab, 'state')) as { readonly status: string }).status;
const put = (name: string, html: Uint8Array | string, headers: Readonly<Record<string, string>>) => {
  for (const host of ['hinted', 'plain']) web.put(`https://${host}.invalid/${name}`, html, headers);
};

/** Opens a page until its background has compiled all names, and gives what the background holds then and held before, in MB. */
async function warm(size: number): Promise<readonly [before: number, after: number]> {
  const browser = browsers.get(size) as Browser;
  const idle = await browser.extensionPage('manifest.json');
  const before = await backgroundMemory(idle);
  const [, html = ''] = pages[0] ?? [];
  put('warm', html, STILL);
  const tab = await browser.open('https://hinted.invalid/warm');
  const ready = async () => {
    const now = await status(browser, tab);
    if (now === 'failed') await tab.page.reload();
    return now !== 'failed' && now !== 'reading';
  };
  await until(`the packs with ${size} names`, ready, 120_000);
  const after = await backgroundMemory(idle);
  await browser.closeTabs();
  return [before, after];
}

const background = new Map<number, readonly [number, number]>();
for (const size of SIZES) background.set(size, await warm(size));

const rows: PageRow[] = [];
for (const [name, html] of pages) {
  put(name, html, { ...STILL, ...EXACT_CLOCK });
  const plain = await smallest.open(`https://plain.invalid/${name}`);
  const hinted = new Map<number, Tab>();
  for (const [size, browser] of browsers) hinted.set(size, await browser.open(`https://hinted.invalid/${name}`));
  const costs = new Map<number, Cost[]>(SIZES.map((size) => [size, []]));
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [size, browser] of browsers) {
      const tab = hinted.get(size) as Tab;
      costs.get(size)?.push(await costOf(tab, 'hints.js', async () => (await status(browser, tab)) !== 'reading'));
    }
    bare.push(await barePass(plain));
  }
  const memory = [await tabMemory(plain), await tabMemory(hinted.get(SIZES[1]) as Tab)] as const;
  const rivals = {} as Record<Rival, number>;
  for (const rival of Object.keys(RIVALS) as Rival[]) rivals[rival] = await rivalCost(plain, rival);
  const of = (size: number, what: keyof Cost) => median((costs.get(size) ?? []).map((cost) => cost[what]));
  const row = {
    name,
    bare: median(bare),
    ours: SIZES.map((size) => of(size, 'ms')),
    longest: Math.max(...SIZES.map((size) => of(size, 'longest'))),
    wall: of(SIZES[1], 'wall'),
    rivals,
    memory,
  };
  rows.push(row);
  console.log(
    `${row.ours.map((ms) => ms.toFixed(1).padStart(6)).join(' ')} ours ${row.longest.toFixed(1)} longest ${row.bare.toFixed(1)} bare  ${name}`,
  );
  for (const browser of browsers.values()) await browser.closeTabs();
}

const restless = await benchRestless(async (name, html) => {
  put(name, html, {});
  return smallest.open(`https://hinted.invalid/${name}`);
});
for (const browser of browsers.values()) await browser.close();
await web.close();
for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

report(SIZES, rows, restless, background);
console.log('\nBuilt scripts, kB: raw · gzipped');
const kb = (bytes: number) => (bytes / 1_000).toFixed(1).padStart(7);
for (const path of globSync('.output/chrome-mv3/**/*.{js,css}').sort()) {
  const bytes = readFileSync(path);
  console.log(`${kb(bytes.length)} · ${kb(gzipSync(bytes).length)}  ${path.slice('.output/chrome-mv3/'.length)}`);
}

spawnSync(execPath, ['--expose-gc', '--import', 'tsx', 'test/bench/search.ts'], { stdio: 'inherit' });
spawnSync(execPath, ['test/bench/record.ts'], { stdio: 'inherit' });
