import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { markedPages, measureScope, type Overlap, type PageReadings, type SavedPage } from '@/utils/authoring/scope';
import { STILL, startWeb } from '../e2e/web.ts';
import { findBrowser } from '../run/browsers.ts';

/**
 * How much of the article is read in Chromium on saved news pages, and how much of what is read is article; Readability beside it,
 * in the same pages. Every page is served whole under its own address, and nothing else answers: its scripts stay off, since without
 * the files that they wait for they leave a page that no reader sees and nobody marked, while styles inside it hide what they hide.
 */
const BAR = { recall: 0.97, precision: 0.95 };
const folder = resolve(argv[2] ?? '../shared/corpus/news');

const program = await findBrowser('chromium');
if (!program) console.log('not measured: no Chromium is here; install it, or name its program in CHROMIUM=…');
else await measure(program);

async function measure(executablePath: string): Promise<void> {
  const web = await startWeb();
  const profile = mkdtempSync(join(tmpdir(), 'fact-context-scope-'));
  const args = ['--ignore-certificate-errors', `--proxy-server=${web.proxy}`, '--disable-background-networking'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({ executablePath, userDataDir: profile, pipe: true, args });
  try {
    const script = await inPage();
    const addresses = addressesOf(folder);
    const read = async ({ page, html }: SavedPage): Promise<PageReadings> => {
      const url = new URL(addresses.get(page) ?? `https://${page}/`);
      url.hash = '';
      // Chromium asks for plain addresses in their safe form first.
      url.protocol = 'https:';
      web.put(url.href, html, STILL);
      const tab = await browser.newPage();
      try {
        const answer = await tab.goto(url.href, { waitUntil: 'domcontentloaded' });
        if (!answer?.ok()) throw new Error(`${url.href} answered ${answer?.status()}`);
        return (await tab.evaluate(`${script}; inPage.readBoth()`)) as PageReadings;
      } finally {
        await tab.close();
      }
    };
    const { rows, average } = await measureScope(markedPages(folder), read);
    for (const { page, ours, readability } of rows)
      if (ours.recall < BAR.recall || ours.precision < BAR.precision)
        console.log(`${line(page, ours)}   (Readability ${figures(readability)})`);
    console.log(line(`ours, ${rows.length} pages`, average.ours));
    console.log(line('ours, captions not article', average.strict));
    console.log(line('Readability, same pages', average.readability));
  } finally {
    await browser.close();
    await web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Both readers as one script that leaves them in the variable `inPage`. */
async function inPage(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: join(root, 'test/bench/in-page.ts'), formats: ['iife'], name: 'inPage' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the readers were not built');
  return output.output[0].code;
}

/** The pages' own addresses, by page, from the list beside their folder. */
function addressesOf(news: string): ReadonlyMap<string, string> {
  const list = join(dirname(news), 'manifest.json');
  const { cases = [] } = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { cases?: readonly { name: string; url: string }[] })
    : {};
  return new Map(cases.map(({ name, url }) => [name, url]));
}

function figures({ recall, precision }: Overlap): string {
  return `${recall.toFixed(3)} / ${precision.toFixed(3)}`;
}
function line(name: string, { recall, precision }: Overlap): string {
  return `${name.padEnd(32)} of the article read ${recall.toFixed(3)}  of what is read, article ${precision.toFixed(3)}`;
}
