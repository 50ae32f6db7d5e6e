import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import type { Browser } from '../e2e/browser.ts';
import { openChromium } from '../e2e/chromium.ts';
import { openFirefox } from '../e2e/firefox.ts';
import { DEMONSTRATION, makeNote, openHinted, putArticles } from '../e2e/scene.ts';
import type { Tab } from '../e2e/tab.ts';
import { startWeb } from '../e2e/web.ts';
import { needBrowsers } from './browsers.ts';
import { makeVariant } from './variant.ts';

/** Takes a picture of every surface: in both browsers, light and dark, English and Chinese, at its usual width and narrow. */
const OUT = 'test-output/screens';
const BROWSERS = { chromium: ['chrome-mv3', openChromium], firefox: ['firefox-mv3', openFirefox] } as const;
const LOCALES = ['en', 'zh_CN'];
const WIDTHS = {
  popup: [400, 320],
  sidepanel: [400, 320],
  library: [1280, 360],
  welcome: [1280, 360],
  note: [460, 320],
} as const;
const HEIGHTS: Readonly<Record<string, number>> = { popup: 600, note: 480 };

const chosen = (Object.keys(BROWSERS) as (keyof typeof BROWSERS)[]).filter((name) => argv.length < 3 || argv.includes(name));
const programs = await needBrowsers(chosen);
mkdirSync(OUT, { recursive: true });
for (const name of chosen)
  for (const locale of LOCALES)
    for (const dark of [false, true]) {
      const [build, open] = BROWSERS[name];
      const extension = resolve(makeVariant(`.output/${build}`, `${OUT}/extension-${name}`, { locale }));
      const profile = mkdtempSync(join(tmpdir(), 'fact-context-screens-'));
      const web = await startWeb();
      putArticles(web);
      const browser = await open({ program: programs[name], extension, proxy: web.proxy, profile, dark });
      await shootAll(browser, `${OUT}/${name}-${locale}-${dark ? 'dark' : 'light'}`);
      await browser.close();
      await web.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
rmSync(`${OUT}/extension-chromium`, { recursive: true, force: true });
rmSync(`${OUT}/extension-firefox`, { recursive: true, force: true });

async function shootAll(browser: Browser, start: string): Promise<void> {
  const article = await openHinted(browser, DEMONSTRATION);
  for (const width of [1280, 390]) {
    await article.page.setViewport({ width, height: 900 });
    const [first = ''] = await article.hints();
    await article.restOn(first, /\d{4}/);
    await shoot(article, `${start}-card-${width}`);
    await article.page.keyboard.press('Escape');
    await article.page.mouse.move(5, 5);
  }
  await article.page.setViewport({ width: 1280, height: 900 });
  const id = await browser.tabId(article);
  for (const [surface, widths] of Object.entries(WIDTHS))
    for (const width of widths) {
      const path = surface === 'note' ? await makeNote(browser) : `${surface}.html?tab=${id}`;
      const page = await browser.extensionPage(path);
      await page.page.setViewport({ width, height: HEIGHTS[surface] ?? 900 });
      await page.until(`the ${surface} to be drawn`, () => document.body.innerText.length > 40);
      await shoot(page, `${start}-${surface}-${width}`);
      await page.close();
    }
}

async function shoot(tab: Tab, name: string): Promise<void> {
  await tab.shot(`${name}.png`);
  console.log(`${name}.png`);
}
