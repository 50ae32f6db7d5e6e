import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from './browser.ts';
import { type Tab, until } from './tab.ts';
import type { Web } from './web.ts';

/** What a test gets: a browser with the extension, and the web that the browser sees. */
export interface Scene {
  readonly browser: Browser;
  readonly web: Web;
  /** All of what a test would otherwise sample. */
  readonly all: boolean;
  /** Whether the article that the project started from is on the web. */
  readonly hasSeed: boolean;
  /** Says in the report that something could not be tested here. */
  skip(why: string): void;
}

/** A sentence about the product, and the function that proves it or throws. */
export type Test = readonly [name: string, prove: (scene: Scene) => Promise<void>];

export const DEMONSTRATION = 'https://edition.cnn.com/2024/04/27/demonstration/index.html';
export const SEED = 'https://edition.cnn.com/2024/04/26/politics/blinken-china-interview-intl-hnk/index.html';
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const article = fileURLToPath(new URL('../fixtures/demonstration.html', import.meta.url));

/** Puts the two articles on the web; the seed article only where the corpus is. */
export function putArticles(web: Web): boolean {
  web.put(DEMONSTRATION, readFileSync(article));
  const seed = `${CORPUS}seed/article.html`;
  if (existsSync(seed)) web.put(SEED, readFileSync(seed));
  return existsSync(seed);
}

/** Makes a note as a page of the extension would, the same one each time; gives the path of its window. */
export async function makeNote(browser: Browser): Promise<string> {
  const page = await browser.extensionPage('library.html');
  const id = 'e'.repeat(32);
  const passage = { exact: 'attempts to influence the vote', prefix: '', suffix: '', start: 0, end: 0 };
  const input = { text: '', tags: [], page: { url: DEMONSTRATION, title: 'A demonstration' }, passage, targets: [] };
  await sendAs(page, 'addNote', input, id);
  await page.close();
  return `note.html?id=${id}`;
}

/** Sends the background what a page of the extension would; the same `ask` again is the same question. */
export async function sendAs(page: Tab, name: string, input: object, ask = 'f'.repeat(32)): Promise<void> {
  const send = (message: object) =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(of: object): Promise<object> } } }).chrome.runtime.sendMessage(
      message,
    );
  await page.run(send, { factContext: 1, name, input, ask });
}

/** Opens the popup or the panel of a tab, as a tab of its own. */
export async function openBeside(browser: Browser, surface: 'popup' | 'sidepanel', about: Tab): Promise<Tab> {
  return browser.extensionPage(`${surface}.html?tab=${await browser.tabId(about)}`);
}

/** Opens an article and waits until it is hinted. */
export async function openHinted(browser: Browser, url: string): Promise<Tab> {
  const tab = await browser.open(url);
  await until('the first hint', async () => (await tab.hints()).length > 0);
  return tab;
}
