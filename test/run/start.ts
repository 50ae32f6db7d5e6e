import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exit } from 'node:process';
import type { Browser } from '../e2e/browser.ts';
import { openChromium } from '../e2e/chromium.ts';
import { openHinted } from '../e2e/scene.ts';
import { startWeb } from '../e2e/web.ts';
import { needBrowsers } from './browsers.ts';
import { makeVariant } from './variant.ts';

/** Builds the extension and shows it on the demonstration article: in a window, or by screenshots where there is no screen. */
const OUT = 'test-output/start';
const hasScreen =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const { chromium } = await needBrowsers(['chromium']);
console.log('Building the extension …');
const built = spawnSync('wxt', ['build', '-b', 'chrome', '--mv3'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}${built.error?.message ?? ''}`);
  exit(1);
}

mkdirSync(OUT, { recursive: true });
const web = await startWeb();
const article = `http://localhost:${web.port}/`;
web.put(article, readFileSync('test/fixtures/demonstration.html'));
// The article comes from this machine, which is no news site: a copy of the build may show hints here too.
const extension = resolve(makeVariant('.output/chrome-mv3', `${OUT}/extension`, { hosts: ['http://localhost/*'] }));
const profile = mkdtempSync(join(tmpdir(), 'fact-context-start-'));
const browser = await openChromium({ program: chromium, extension, profile, visible: hasScreen });
process.once('SIGINT', () => void browser.close());

if (hasScreen) {
  await browser.open(article);
  console.log(`Chromium shows ${article}. Rest the pointer on underlined words; the toolbar button opens the popup.`);
  console.log('It runs with a profile of its own. Close the window, or press Ctrl+C here, to end.');
  await browser.closed();
} else {
  console.log('There is no screen here (no DISPLAY): Chromium runs without a window and leaves screenshots.');
  await leaveScreenshots(browser);
  await browser.close();
}
await web.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
exit(0);

async function leaveScreenshots(browser: Browser): Promise<void> {
  const shots: string[] = [];
  const shoot = async (tab: Awaited<ReturnType<Browser['open']>>, name: string) => {
    await tab.shot(`${OUT}/${name}.png`);
    shots.push(`${OUT}/${name}.png`);
  };
  const tab = await openHinted(browser, article);
  await shoot(tab, '1-article-with-hints');
  const [first = ''] = await tab.hints();
  await tab.restOn(first, /\d{4}/);
  await shoot(tab, '2-card');
  const id = await browser.tabId(tab);
  const pages = [
    ['3-popup', `popup.html?tab=${id}`, 400, 600],
    ['4-panel', `sidepanel.html?tab=${id}`, 400, 900],
    ['5-library', 'library.html', 1280, 900],
  ] as const;
  for (const [name, path, width, height] of pages) {
    const page = await browser.extensionPage(path);
    await page.page.setViewport({ width, height });
    await page.until(`${path} to be drawn`, () => document.body.innerText.length > 40);
    await shoot(page, name);
  }
  console.log(shots.map((path) => `  ${path}`).join('\n'));
}
