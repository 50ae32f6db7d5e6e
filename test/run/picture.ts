import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium } from '../e2e/chromium.ts';
import { DEMONSTRATION, openHinted, putArticles } from '../e2e/scene.ts';
import { startWeb } from '../e2e/web.ts';
import { needBrowsers } from './browsers.ts';

/** Takes the README's picture: the card on the demonstration article, as the built extension shows it in Chromium. */
const PICTURE = 'assets/picture.png';
const { chromium } = await needBrowsers(['chromium']);
const profile = mkdtempSync(join(tmpdir(), 'fact-context-picture-'));
const web = await startWeb();
putArticles(web);
const browser = await openChromium({ program: chromium, extension: resolve('.output/chrome-mv3'), proxy: web.proxy, profile });
const tab = await openHinted(browser, DEMONSTRATION);
await tab.page.setViewport({ width: 1040, height: 860 });
const words = (await tab.hints()).find((text) => text.includes('influence')) ?? '';
const { y } = await tab.placeOf(words);
await tab.scrollTo(y + (await tab.run(() => scrollY)) - 150);
const at = await tab.placeOf(words, false);
await tab.page.mouse.move(at.x - 3, at.y);
await tab.page.mouse.move(at.x, at.y);
await tab.untilCard(/Denial/);
await tab.shot(PICTURE);
console.log(`${PICTURE}, ${Math.round(readFileSync(PICTURE).length / 1_000)} kB`);
await browser.close();
await web.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
