import assert from 'node:assert/strict';
import type { Browser } from '../browser.ts';
import { DEMONSTRATION, openBeside, openHinted, type Test } from '../scene.ts';
import type { Tab } from '../tab.ts';

const openPopup = async (browser: Browser): Promise<Tab> => {
  const article = await openHinted(browser, DEMONSTRATION);
  const popup = await openBeside(browser, 'popup', article);
  await popup.page.bringToFront();
  await popup.until('the topics', () => document.querySelectorAll('.topic').length > 0);
  return popup;
};
const headings = () => [...document.querySelectorAll('.hits h2')].map((heading) => heading.textContent ?? '');

/** Types a question into the search, letter by letter, and waits for what it finds. */
async function ask(tab: Tab, question: string): Promise<string[]> {
  await tab.page.keyboard.press('/');
  await tab.until('the focus in the search', () => document.activeElement?.id === 'search-field');
  await tab.page.keyboard.type(question);
  await tab.until(
    `what "${question}" finds`,
    (said) => {
      const field = document.querySelector<HTMLInputElement>('#search-field');
      return field?.value === said && document.querySelector('.hits[aria-busy="false"] .hit') !== null;
    },
    question,
  );
  return tab.run(headings);
}

export const searchAndBrief: readonly Test[] = [
  [
    'The search of the popup finds statements as they are typed, and opens their record by the keyboard alone',
    async ({ browser }) => {
      const popup = await openPopup(browser);
      const found = await ask(popup, 'actor:Blinken election');
      assert.ok(
        found.some((title) => title.startsWith('Claims · ')),
        found.join(),
      );
      assert.match(await popup.run(() => document.querySelector('.hit-mark')?.textContent ?? ''), /election/i);
      await popup.page.keyboard.press('ArrowDown');
      await popup.until('the first hit to have the focus', () => document.activeElement?.classList.contains('hit'));
      await popup.page.keyboard.press('Enter');
      await popup.until('a record', () => document.querySelector('.record-title') !== null);
      assert.deepEqual(popup.uncaught, []);
    },
  ],
  [
    'The search finds Chinese words, and Escape clears it',
    async ({ browser }) => {
      const popup = await openPopup(browser);
      assert.notDeepEqual(await ask(popup, '选举'), []);
      await popup.page.keyboard.press('Escape');
      await popup.until('the topics again', () => document.querySelectorAll('.topic').length > 0);
    },
  ],
  [
    'The library shows what the address bar asked for',
    async ({ browser }) => {
      const library = await browser.extensionPage(`library.html#/search/${encodeURIComponent('kind:denial interference')}`);
      await library.until('what was found', () => document.querySelectorAll('.hit').length > 0);
      assert.match((await library.run(headings)).join(), /^Positions · \d+$/);
      await library.run(() => document.querySelector<HTMLElement>('.hit')?.click());
      await library.until('a record', () => document.querySelector('.record-title') !== null);
    },
  ],
  [
    'A brief of the page is handed over as a file with its topics and sources',
    async ({ browser }) => {
      const popup = await openPopup(browser);
      const text = await popup.run(async () => {
        // What would be downloaded is looked at where it is made.
        const made = new Promise<string>((resolve) => {
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            void (blob as Blob).text().then(resolve);
            return make.call(URL, blob);
          };
        });
        document.querySelector<HTMLElement>('.brief-menu > summary')?.click();
        document.querySelector<HTMLElement>('.brief-menu button')?.click();
        return made;
      });
      assert.match(text, /^# .*\n\n<https:\/\/edition\.cnn\.com\//);
      assert.match(text, /Antony Blinken/);
      assert.match(text, /`us-china\/[a-z0-9-]+`/);
      await popup.until('the word that it is done', () => document.body.innerText.includes('The file is with your downloads.'));
      assert.deepEqual(popup.uncaught, []);
    },
  ],
];
