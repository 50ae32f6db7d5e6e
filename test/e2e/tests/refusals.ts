import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEMONSTRATION, openHinted, type Scene, type Test } from '../scene.ts';
import { type Tab, until } from '../tab.ts';

const TOPIC = 'us-china/us-election-interference';
const article = readFileSync(new URL('../../fixtures/demonstration.html', import.meta.url));
/** The same article under another address of the site, and on another site. */
const SISTER = 'https://edition.cnn.com/2024/04/28/demonstration-again/index.html';
const ELSEWHERE = 'https://www.theguardian.com/world/2024/apr/28/demonstration';

interface State {
  readonly mentions: readonly { readonly topic: string; readonly text: string }[];
}

/** Texts of the topic's mentions on a page. */
async function wordings({ browser }: Scene, tab: Tab): Promise<readonly string[]> {
  const { mentions } = (await browser.ask(tab, 'state')) as State;
  return mentions.filter(({ topic }) => topic === TOPIC).map(({ text }) => text);
}

/** Waits until the words are hinted for the topic on a page, or no more. */
const untilHinted = (scene: Scene, tab: Tab, words: string, hinted = true) =>
  until(`“${words}” ${hinted ? 'to be hinted' : 'to be hinted no more'}`, async () => {
    const all = await wordings(scene, tab);
    return all.includes(words) === hinted && (hinted || !(await tab.hints()).includes(words));
  });

/** Opens the article and asks, in the card of its first hint on the topic, how far "Not about this" reaches. */
async function askInCard(scene: Scene, tab: Tab): Promise<string> {
  const [words = ''] = await wordings(scene, tab);
  await tab.restOn(words, /Closest|Latest/);
  await tab.clickInCard('button', 'Not about this');
  await tab.untilCard(/what should no longer be hinted/);
  return words;
}

/** Presses what is in a tab that may lie in the back, where nothing is drawn. */
const press = (tab: Tab, selector: string) => tab.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

const focused = (tab: Tab) => tab.inCard((root) => root.activeElement?.textContent);

const REACHES = [
  ['These words, on this page only', [SISTER, ELSEWHERE]],
  ['These words, on every page', []],
  ['The whole topic, on edition.cnn.com', [ELSEWHERE]],
] as const;

/** "Not about this": what it reaches, at once, and every way back. */
export const refusals: readonly Test[] = [
  ...REACHES.map(
    ([choice, stays]): Test => [
      `Not about this, “${choice}”: the hint goes at once as far as that, and comes back with Undo`,
      async (scene) => {
        for (const url of [SISTER, ELSEWHERE]) scene.web.put(url, article);
        const others: [url: string, tab: Tab][] = [];
        for (const url of [SISTER, ELSEWHERE]) others.push([url, await openHinted(scene.browser, url)]);
        const tab = await openHinted(scene.browser, DEMONSTRATION);
        const words = await askInCard(scene, tab);
        await tab.clickInCard('button', choice);
        await tab.untilCard(/no longer hinted/);
        await untilHinted(scene, tab, words, false);
        for (const [url, other] of others)
          await untilHinted(
            scene,
            other,
            words,
            stays.some((one) => one === url),
          );
        assert.equal((await wordings(scene, tab)).length > 0, !choice.startsWith('The whole topic'));
        await tab.clickInCard('button', 'Undo');
        for (const [, one] of [['', tab] as const, ...others]) await untilHinted(scene, one, words);
        assert.deepEqual(tab.uncaught, []);
      },
    ],
  ),

  [
    'Not about this: what was refused is listed in the library, taken back there, and that undone',
    async (scene) => {
      const tab = await openHinted(scene.browser, DEMONSTRATION);
      const words = await askInCard(scene, tab);
      await tab.clickInCard('button', 'These words, on this page only');
      await untilHinted(scene, tab, words, false);
      const library = await scene.browser.extensionPage('library.html#/settings/refusals');
      const row = (wanted: string) =>
        [...document.querySelectorAll('.refusal')].some((one) => (one as HTMLElement).innerText.includes(wanted));
      await library.until('the refusal in the library', row, words);
      await press(library, '.refusals-back');
      await untilHinted(scene, tab, words);
      assert.equal(await library.run(row, words), false);
      await press(library, '.undoing .button');
      await untilHinted(scene, tab, words, false);
      await library.until('the refusal in the library again', row, words);
      await press(library, '.refusals-back');
      await untilHinted(scene, tab, words);
      assert.deepEqual(library.uncaught, []);
    },
  ],

  [
    'Not about this goes by keyboard alone, from the hint to Undo',
    async (scene) => {
      const tab = await openHinted(scene.browser, DEMONSTRATION);
      await tab.page.bringToFront();
      await scene.browser.ask(tab, 'step', { by: 1 });
      await tab.untilCard(/Closest|Latest/);
      const before = String((await tab.hints()).sort());
      for (let at = 0; at < 30 && (await focused(tab)) !== 'Not about this'; at++) await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
      await until('the focus on the first choice', async () => (await focused(tab)) === 'These words, on this page only');
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
      await tab.untilCard(/on any page/);
      await until('a hint to be gone', async () => String((await tab.hints()).sort()) !== before);
      assert.equal(await focused(tab), 'Undo');
      await tab.page.keyboard.press('Enter');
      await until('all hints to be back', async () => String((await tab.hints()).sort()) === before);
      await tab.page.keyboard.press('Escape');
      await until('the card to be gone', async () => (await tab.cardText()) === '');
    },
  ],

  [
    'Not about this is the reader’s to press: a click that a script makes changes nothing',
    async (scene) => {
      const tab = await openHinted(scene.browser, DEMONSTRATION);
      const words = await askInCard(scene, tab);
      const pressed = await tab.inCard((root) => {
        const choices = [...root.querySelectorAll<HTMLElement>('.card-refuse button')];
        for (const one of choices) one.click();
        return choices.length;
      });
      assert.equal(pressed, 4);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.match(await tab.cardText(), /what should no longer be hinted/);
      assert.ok((await wordings(scene, tab)).includes(words));
    },
  ],
];
