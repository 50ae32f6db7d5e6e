import assert from 'node:assert/strict';
import { riverDam } from '../../fixtures/river-dam.ts';
import { DEMONSTRATION, openBeside, openHinted, type Test } from '../scene.ts';
import type { Tab } from '../tab.ts';

/** Hands a file to the first file field of a page, as choosing it would; Firefox's driver cannot on pages of an extension. */
async function choose(tab: Tab, name: string, content: string): Promise<void> {
  await tab.until('the field for a file', () => document.querySelector('input[type=file]') !== null);
  await tab.run(
    (name, content) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) return;
      const files = new DataTransfer();
      files.items.add(new File([content], name, { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
  await tab.until('the answer to the file', () => document.querySelector('.faults, .intake-preview, .intake-said') !== null);
}
const faults = (tab: Tab) => tab.run(() => [...document.querySelectorAll('.faults-list code')].map((code) => code.textContent));

/** What is wrong from outside is named, and changes nothing. */
export const badInput: readonly Test[] = [
  [
    'A pack with faults: every fault is named by its path, and nothing is installed',
    async ({ browser }) => {
      const pack = riverDam();
      const bad = {
        ...pack,
        revision: 0,
        colour: 'red',
        claims: pack.claims.map((claim) => ({ ...claim, date: '2026-02-30', sources: ['nowhere'] })),
      };
      const library = await browser.extensionPage('library.html#/packs');
      await choose(library, 'bad.json', JSON.stringify(bad));
      const named = await faults(library);
      for (const path of ['revision', 'colour', 'claims[0].date', 'claims[1].date'])
        assert.ok(named.includes(path), `${path} in ${named}`);
      assert.equal(await library.run(() => document.body.innerText.includes('The Alder dam')), false);
    },
  ],
  [
    'A whole pack is looked at, installed, and recognised on an open page at once',
    async ({ browser, web }) => {
      const address = 'https://edition.cnn.com/2026/05/02/dam/index.html';
      const paragraph =
        'Inspectors say that the Alder dam is unsafe and that it must be repaired before the winter comes to the valley.';
      web.put(
        address,
        `<!doctype html><html lang="en"><title>Dam</title><article><h1>Dam</h1><p>${paragraph}</p><p>${'Nobody was hurt that day. '.repeat(12)}</p></article>`,
      );
      const article = await browser.open(address);
      const library = await browser.extensionPage('library.html#/packs');
      await choose(library, 'river-dam.json', JSON.stringify(riverDam()));
      await library.page.click('.intake-preview .button-main');
      await library.until('the pack in the list', () =>
        [...document.querySelectorAll('.pack')].some((row) => row.textContent?.includes('Alder dam')),
      );
      await article.page.bringToFront();
      await article.until('the hint of the new pack', () => (CSS.highlights.get('fact-context')?.size ?? 0) > 0);
      assert.deepEqual(article.uncaught, []);
    },
  ],
  [
    'A backup that is none is named, and changes nothing',
    async ({ browser }) => {
      const library = await browser.extensionPage('library.html#/notes');
      await choose(library, 'page.json', '<!doctype html><title>Not found</title>');
      assert.deepEqual(await faults(library), ['page.json']);
      assert.match(await library.run(() => document.querySelector('.faults')?.textContent ?? ''), /web page/);
    },
  ],
  [
    'The popup on a page of the browser says that it cannot run there',
    async ({ browser }) => {
      const own = await browser.extensionPage('welcome.html');
      const popup = await openBeside(browser, 'popup', own);
      await popup.until('the words', () => document.body.innerText.includes('Not possible on this page'));
      assert.deepEqual(popup.uncaught, []);
    },
  ],
  [
    'A page cannot open a card by pointer events of its own',
    async ({ browser }) => {
      const tab = await openHinted(browser, DEMONSTRATION);
      await tab.run(() => {
        const [range] = CSS.highlights.get('fact-context') ?? [];
        if (!range) return;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { left, top } = live.getBoundingClientRect();
        for (const type of ['pointermove', 'pointermove', 'click']) {
          document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: left + 4, clientY: top + 4 }));
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      assert.equal(await tab.cardText(), '');
    },
  ],
];
