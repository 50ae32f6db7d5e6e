import assert from 'node:assert/strict';
import type { Browser } from '../browser.ts';
import { DEMONSTRATION, openHinted, type Scene, SEED, type Test } from '../scene.ts';
import { type Tab, until } from '../tab.ts';

const TOPICS = [
  'us-china/us-election-interference',
  'us-china/china-russia-dual-use',
  'gaza-and-campus/us-campus-protests',
  'gaza-and-campus/us-arms-to-israel',
] as const;

/** What the content script answers to `state`, as far as it is looked at here. */
interface State {
  readonly status: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly mentions: readonly { readonly topic: string; readonly text: string }[];
}

/** The articles that every test of the main job is done on; the seed article only where it is. */
const onEach = (sentence: string, prove: (scene: Scene, url: string) => Promise<void>): Test[] => [
  [`${sentence}, on the demonstration article`, (scene) => prove(scene, DEMONSTRATION)],
  [
    `${sentence}, on the article that the project started from`,
    async (scene) => (scene.hasSeed ? prove(scene, SEED) : scene.skip('the article is not here')),
  ],
];

const stateOf = async ({ browser }: Scene, tab: Tab) => (await browser.ask(tab, 'state')) as State;

/** The words of the first hint on a topic that is painted. */
async function firstHint(scene: Scene, tab: Tab, topic: string): Promise<string> {
  const painted = new Set(await tab.hints());
  const { mentions } = await stateOf(scene, tab);
  const mention = mentions.find((one) => one.topic === topic && painted.has(one.text));
  assert.ok(mention, `no painted hint on ${topic} among ${[...painted].map((text) => `“${text}”`).join(', ')}`);
  return mention.text;
}

/** Saves a note from the card of the first hint; `before` is done on the page first. */
async function saveFromCard(scene: Scene, before?: (tab: Tab) => Promise<unknown>) {
  const library = await scene.browser.extensionPage('library.html');
  const tab = await openHinted(scene.browser, DEMONSTRATION);
  await before?.(tab);
  const words = await firstHint(scene, tab, TOPICS[0]);
  await tab.restOn(words, /Blinken/);
  await tab.clickInCard('button', 'Save note');
  await tab.untilCard(/Saved/);
  return { library, tab, words };
}

/** Opens the note that was just saved from the card; what the card opened is closed and opened again where the keyboard of a test reaches it. */
async function openNote(browser: Browser, card: Tab, library: Tab): Promise<Tab> {
  await card.clickInCard('button', 'Add your words');
  const address = await library.until('the window of the note', async () => {
    const { tabs } = (globalThis as unknown as { readonly chrome: Windows }).chrome;
    const note = (await tabs.query({})).find(({ url }) => url?.includes('/note.html?id='));
    if (note) await tabs.remove(note.id);
    return note?.url;
  });
  // Firefox would open the next tab in the window that is about to go.
  await library.until('one window to be left', async () => {
    const { windows } = (globalThis as unknown as { readonly chrome: Windows }).chrome;
    return (await windows.getAll()).length === 1;
  });
  const note = await browser.extensionPage(address.slice(address.indexOf('note.html')));
  await note.page.bringToFront();
  await note.until('the focus in the field', () => document.activeElement?.tagName === 'TEXTAREA');
  return note;
}

/** The part of the extension API that is used here. */
interface Windows {
  readonly windows: { getAll(): Promise<readonly unknown[]> };
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    remove(id: number): Promise<void>;
  };
}

/** The reader's main job, from the article to a note that is kept. */
export const mainJob: readonly Test[] = [
  ...onEach('Election interference, support for Russia, campus protests and arms to Israel are hinted', async (scene, url) => {
    const tab = await openHinted(scene.browser, url);
    for (const topic of TOPICS) await firstHint(scene, tab, topic);
    assert.deepEqual(tab.uncaught, []);
  }),

  ...onEach("The card on the first hint shows Blinken's claim of 26 April 2024 and Beijing's denial", async (scene, url) => {
    const tab = await openHinted(scene.browser, url);
    const text = await tab.restOn(await firstHint(scene, tab, TOPICS[0]), /Blinken/);
    assert.match(text, /Blinken/);
    assert.match(text, /26 Apr|Apr(il)? 26/);
    assert.match(text, /2024/);
    assert.match(text, /Ministry|Beijing|China/);
    assert.match(text, /[Dd]enial|denies|does not interfere|will not interfere/);
    await tab.page.keyboard.press('Escape');
    await until('the card to be gone', async () => (await tab.cardText()) === '');
  }),

  ...onEach('The popup and the panel list at least four topics of the page', async (scene, url) => {
    const tab = await openHinted(scene.browser, url);
    const { titles } = await stateOf(scene, tab);
    const wanted = TOPICS.map((topic) => titles[topic] ?? topic);
    const id = await scene.browser.tabId(tab);
    for (const surface of ['popup', 'sidepanel']) {
      const page = await scene.browser.extensionPage(`${surface}.html?tab=${id}`);
      const listed = (all: readonly string[]) => all.every((title) => document.body.innerText.includes(title));
      await page.until(`${wanted.join(', ')} in the ${surface}`, listed, wanted);
      assert.deepEqual(page.uncaught, []);
    }
  }),

  [
    'A note saved from the card is there after the browser was closed and opened again',
    async (scene) => {
      const { browser } = scene;
      const { library, tab, words } = await saveFromCard(scene);
      const note = await openNote(browser, tab, library);
      await note.page.keyboard.type('Compare with the reply of 29 April.');
      await note.page.click('.note-window-foot .button-main');
      await library.until('the window to be closed', async () => {
        const { tabs } = (globalThis as unknown as { readonly chrome: Windows }).chrome;
        return (await tabs.query({})).every(({ url }) => !url?.includes('/note.html'));
      });
      await browser.restart();
      const anew = await browser.extensionPage('library.html');
      const listed = (all: readonly string[]) => all.every((one) => document.body.innerText.includes(one));
      await anew.until('the note in the library', listed, [words, 'Compare with the reply of 29 April.']);
    },
  ],

  [
    'A page that listens to every key hears nothing of a note, and can select nothing of the card',
    async (scene) => {
      const { library, tab } = await saveFromCard(scene, (hinted) =>
        hinted.run(() => {
          const heard: string[] = [];
          Object.assign(globalThis, { heard });
          for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'copy'])
            window.addEventListener(type, (event) => heard.push(event.type), true);
        }),
      );
      const fields = await tab.inCard((root) => root.querySelectorAll('input, textarea, select, [contenteditable]').length);
      assert.equal(fields, 0);
      const selected = await tab.run(() => {
        const selection = getSelection();
        const host = [...document.documentElement.children].at(-1) as Element;
        selection?.selectAllChildren(host);
        const texts = [String(selection)];
        for (const way of ['forward', 'backward'])
          for (const by of ['character', 'line', 'documentboundary']) {
            selection?.collapse(host, 0);
            for (let at = 0; at < 20; at++) selection?.modify('extend', way, by);
            texts.push(String(selection));
          }
        return texts.join('\n');
      });
      assert.doesNotMatch(selected, /Saved with your notes|All background/);
      const note = await openNote(scene.browser, tab, library);
      await note.page.keyboard.type('Nobody else reads this.');
      await note.until('the word that it is saved', () => document.body.innerText.includes('Saved'));
      assert.deepEqual(await tab.run(() => (globalThis as unknown as { readonly heard: string[] }).heard), []);
    },
  ],

  [
    'The card lies wholly inside the window, whether its words are high, in the middle or low',
    async (scene) => {
      const tab = await openHinted(scene.browser, DEMONSTRATION);
      const words = await firstHint(scene, tab, TOPICS[0]);
      const height = await tab.run(() => innerHeight);
      const { y } = await tab.placeOf(words);
      const from = y + (await tab.run(() => scrollY));
      for (const part of [0.15, 0.5, 0.85]) {
        await tab.scrollTo(Math.max(0, from - height * part));
        const at = await tab.placeOf(words, false);
        await tab.page.mouse.move(at.x - 3, at.y);
        await tab.page.mouse.move(at.x, at.y);
        await tab.untilCard(/Blinken/);
        await until(`the card to lie inside the window at ${part} of its height`, () =>
          tab.inCard((root) => {
            const box = root.querySelector('.card')?.getBoundingClientRect();
            return box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
          }),
        );
        await tab.page.keyboard.press('Escape');
        await tab.page.mouse.move(5, 5);
        await until('the card to be gone', async () => (await tab.cardText()) === '');
      }
    },
  ],

  [
    'The card stays while the pointer is in it, and goes when the pointer has left it',
    async (scene) => {
      const tab = await openHinted(scene.browser, DEMONSTRATION);
      await tab.restOn(await firstHint(scene, tab, TOPICS[0]), /Blinken/);
      const box = await tab.inCard((root) => root.querySelector('.card')?.getBoundingClientRect().toJSON() as DOMRect);
      assert.ok(box);
      await tab.page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 2 });
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.match(await tab.cardText(), /Blinken/);
      await tab.page.mouse.move(5, 5, { steps: 10 });
      await until('the card to be gone', async () => (await tab.cardText()) === '');
    },
  ],

  [
    'A card opens when the background was asleep',
    async (scene) => {
      const tab = await openHinted(scene.browser, DEMONSTRATION);
      const words = await firstHint(scene, tab, TOPICS[2]);
      await scene.browser.killBackground();
      assert.match(await tab.restOn(words, /2024/), /2024/);
    },
  ],

  [
    'A page without an article stays silent and untouched',
    async ({ browser, web }) => {
      web.put(
        'https://edition.cnn.com/empty',
        '<!doctype html><title>Nothing</title><nav><a href="/china">China and US election interference</a></nav>',
      );
      const tab = await browser.open('https://edition.cnn.com/empty');
      await until('the state "no article"', async () => {
        const state = (await browser.ask(tab, 'state')) as State;
        return state.status === 'no-article';
      });
      assert.deepEqual(await tab.hints(), []);
      assert.equal(await tab.run(() => document.documentElement.children.length), 2);
    },
  ],
];
