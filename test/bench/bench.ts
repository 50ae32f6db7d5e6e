import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openChromium } from '../e2e/chromium.ts';
import { CORPUS } from '../e2e/scene.ts';
import type { Tab } from '../e2e/tab.ts';
import { STILL, startWeb } from '../e2e/web.ts';
import { needBrowsers } from '../run/browsers.ts';
import { makeVariant } from '../run/variant.ts';
import { barePass, type Cost, costOf, EXACT_CLOCK } from './cost.ts';

/**
 * What reading a page costs that page, measured from outside on the build as it is shipped: Chromium's own profiler samples the
 * page's main thread every 50 µs while the page is loaded anew; every sample in which our script is on the stack is ours, its start
 * included. The bare pass, a TreeWalker which reads every text node once, is timed on the same page newly loaded where hints do not
 * run. Rounds are interleaved and medians taken.
 */
const ROUNDS = Number(argv.find((word) => /^--rounds=\d+$/.test(word))?.slice(9) ?? 3);
const pages = existsSync(`${CORPUS}news`) ? savedPages() : ownPages();

const { chromium } = await needBrowsers(['chromium']);
const web = await startWeb();
const hosts = ['*://hinted.invalid/*'];
const extension = resolve(makeVariant('.output/chrome-mv3', 'test-output/bench/extension', { hosts }));
const profile = mkdtempSync(join(tmpdir(), 'fact-context-bench-'));
const browser = await openChromium({ program: chromium, extension, proxy: web.proxy, profile });

interface Row {
  readonly name: string;
  readonly bare: number;
  readonly ours: number;
  readonly longest: number;
  readonly wall: number;
}
const rows: Row[] = [];
for (const [name, html] of pages) {
  const [hinted, plain] = [`https://hinted.invalid/${name}`, `https://plain.invalid/${name}`];
  for (const url of [hinted, plain]) web.put(url, html, { ...STILL, ...EXACT_CLOCK });
  const [with_, without] = [await browser.open(hinted), await browser.open(plain)];
  const ours: Cost[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await costOf(with_, 'hints.js', async () => (await status(with_)) !== 'reading'));
    bare.push(await barePass(without));
  }
  await browser.closeTabs();
  const of = (what: keyof Cost) => median(ours.map((cost) => cost[what]));
  const row = { name, bare: median(bare), ours: of('ms'), longest: of('longest'), wall: of('wall') };
  rows.push(row);
  console.log(`${ms(row.bare)} bare ${ms(row.ours)} ours ${ms(row.longest)} longest ${ms(row.wall)} until done  ${name}`);
}
await browser.close();
await web.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

const sum = (of: keyof Omit<Row, 'name'>) => rows.reduce((all, row) => all + row[of], 0);
const most = (of: keyof Omit<Row, 'name'>) => Math.max(...rows.map((row) => row[of]));
const middle = (of: keyof Omit<Row, 'name'>) =>
  rows.map((row) => row[of]).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
console.log(`\n${rows.length} pages, ${ROUNDS} rounds each, ms of the page's main thread: median page · slowest page`);
console.log(`bare TreeWalker pass        ${ms(middle('bare'))} · ${ms(most('bare'))}`);
console.log(`our whole scan              ${ms(middle('ours'))} · ${ms(most('ours'))}   (start, read, send, answer, mark)`);
console.log(`ratio, all pages together   ${(sum('ours') / sum('bare')).toFixed(1)}×`);
console.log(`longest piece without pause ${ms(middle('longest'))} · ${ms(most('longest'))}`);
console.log(`first line of ours to last  ${ms(middle('wall'))} · ${ms(most('wall'))}   (waiting for the background included)`);
console.log('\nBuilt scripts, kB: raw · gzipped');
for (const path of globSync('.output/chrome-mv3/**/*.{js,css}').sort()) {
  const bytes = readFileSync(path);
  console.log(`${kb(bytes.length)} · ${kb(gzipSync(bytes).length)}  ${path.slice('.output/chrome-mv3/'.length)}`);
}

function savedPages(): [string, Uint8Array][] {
  const folder = `${CORPUS}news/`;
  const names = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/source.html.gz`));
  return names.map((name) => [name, gunzipSync(readFileSync(`${folder}${name}/source.html.gz`))]);
}

/** Without the corpus: the demonstration article, as it is and with its paragraphs many times over. */
function ownPages(): [string, Uint8Array][] {
  const html = readFileSync('test/fixtures/demonstration.html', 'utf8');
  const [, body = ''] = /<article>([\s\S]*)<\/article>/.exec(html) ?? [];
  const times = (count: number) => Buffer.from(html.replace(body, body.repeat(count)));
  return [
    ['demonstration', times(1)],
    ['demonstration-10-times', times(10)],
    ['demonstration-100-times', times(100)],
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
function ms(value: number): string {
  return value.toFixed(1).padStart(7);
}
function kb(bytes: number): string {
  return (bytes / 1_000).toFixed(1).padStart(7);
}
async function status(tab: Tab): Promise<string> {
  return ((await browser.ask(tab, 'state')) as { readonly status: string }).status;
}
