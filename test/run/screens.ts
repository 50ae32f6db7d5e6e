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

/** Takes a picture of every surface: in both browsers, light and dark, in English, Chinese and Arabic, at its usual width and narrow. */
const OUT = 'test-output/screens';
const BROWSERS = { chromium: ['chrome-mv3', openChromium], firefox: ['firefox-mv3', openFirefox] } as const;
const LOCALES = ['en', 'zh_CN', 'ar'];
const WIDTHS = {
  popup: [400, 320],
  sidepanel: [400, 320],
  library: [1280, 360],
  welcome: [1280, 360],
  note: [460, 320],
} as const;
const HEIGHTS: Readonly<Record<string, number>> = { popup: 600, note: 480 };

/** What is pressed on a page, one after the other, before a further picture of it, by the picture's name. */
const STATES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  popup: { record: ['.topic'], brief: ['.brief-menu > summary'] },
  sidepanel: {
    record: ['.topic'],
    'as-of': ['.topic', '.as-of-choice:first-of-type input'],
    details: ['.topic', '.timeline-actor > summary', '.filter-choices summary', '.copy-forms > summary'],
    brief: ['.brief-menu > summary'],
    coverage: ['.coverage > summary'],
  },
};
const STATE_HEIGHTS: Readonly<Record<string, number>> = { popup: 600, sidepanel: 2200 };
const LIBRARY = {
  topics: '#/topics',
  record: '#/topics/us-china/us-election-interference',
  search: '#/search/interference',
  refusals: '#/settings/refusals',
} as const;
const CARD = { why: '.card-rest button:nth-of-type(1)', refuse: '.card-rest button:nth-of-type(2)' } as const;

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
  await shootCard(article, `${start}-card`);
  const id = await browser.tabId(article);
  for (const [surface, widths] of Object.entries(WIDTHS))
    for (const width of widths) {
      const path = surface === 'note' ? await makeNote(browser) : `${surface}.html?tab=${id}`;
      const size = { width, height: HEIGHTS[surface] ?? 900 };
      await shootPage(browser, path, size, [], `${start}-${surface}-${width}`);
      for (const [name, presses] of Object.entries(STATES[surface] ?? {}))
        await shootPage(
          browser,
          path,
          { ...size, height: STATE_HEIGHTS[surface] ?? 900 },
          presses,
          `${start}-${surface}-${name}-${width}`,
        );
    }
  for (const [name, hash] of Object.entries(LIBRARY))
    for (const width of WIDTHS.library)
      await shootPage(browser, `library.html${hash}`, { width, height: 900 }, [], `${start}-library-${name}-${width}`);
}

/** The card at rest, with its reasons, with its question, and with the answer to it; the hint stays refused. */
async function shootCard(article: Tab, start: string): Promise<void> {
  for (const width of [1280, 390]) {
    await article.page.setViewport({ width, height: 900 });
    const [first = ''] = await article.hints();
    for (const [name, press] of Object.entries({ '': '', ...CARD })) {
      await article.restOn(first, /\d{4}/);
      if (press) await article.clickInCard(press);
      await shoot(article, [start, name, width].filter(Boolean).join('-'));
      await article.page.keyboard.press('Escape');
      await article.page.mouse.move(5, 5);
    }
  }
  const [first = ''] = await article.hints();
  await article.restOn(first, /\d{4}/);
  await article.clickInCard(CARD.refuse);
  await article.clickInCard('.card-refuse .button');
  await shoot(article, `${start}-refused-390`);
  await article.page.keyboard.press('Escape');
  await article.page.setViewport({ width: 1280, height: 900 });
}

async function shootPage(
  browser: Browser,
  path: string,
  size: { readonly width: number; readonly height: number },
  presses: readonly string[],
  name: string,
): Promise<void> {
  const page = await browser.extensionPage(path);
  await page.page.setViewport(size);
  await page.until(`${name} to be drawn`, () => document.body.innerText.length > 40);
  // In popup and panel the packs are asked after the page.
  if (path.includes('tab=') && !path.startsWith('welcome') && !path.startsWith('library'))
    await page.until(`the packs in ${name}`, () => document.querySelector('.coverage') !== null);
  for (const one of presses)
    await page.until(
      `${one} in ${name}`,
      (wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        found?.scrollIntoView({ block: 'center' });
        return found !== null;
      },
      one,
    );
  await shoot(page, name);
  await page.close();
}

async function shoot(tab: Tab, name: string): Promise<void> {
  await tab.shot(`${name}.png`);
  console.log(`${name}.png`);
}
