import assert from 'node:assert/strict';
import { DEMONSTRATION, openBeside, openHinted, type Scene, SEED, type Test } from '../scene.ts';
import { type Tab, until } from '../tab.ts';

const TOPIC = 'us-china/us-election-interference';
/** Days on which Beijing denied the accusation, from the first to the last before the articles. */
const DENIED = ['2018-09-19', '2018-09-27', '2018-10-05', '2020-04-30', '2020-08-10', '2020-12-04'];
/** Days of replies after both articles. */
const REPLIED = ['2024-04-29', '2024-07-30'];
const MINISTRY = 'Ministry of Foreign Affairs of China';

/** What the content script answers to `state`, as far as it is looked at here. */
interface State {
  readonly mentions: readonly { readonly topic: string }[];
  readonly sentences: readonly string[];
}

/** The record of a topic in the panel beside an article, opened from its list of topics. */
async function openRecord({ browser }: Scene, url: string, topic = TOPIC): Promise<Tab> {
  const article = await openHinted(browser, url);
  const panel = await openBeside(browser, 'sidepanel', article);
  await panel.page.bringToFront();
  const press = (id: string) => {
    const button = document.getElementById(id);
    button?.click();
    return button !== null;
  };
  await panel.until(`the topic ${topic}`, press, `topic-${topic}`);
  await panel.until('the timeline', () => document.querySelector('.timeline-actor') !== null);
  return panel;
}

/** Opens the history of an actor; gives the days in it and what is said beside each. */
async function historyOf(panel: Tab, actor: string): Promise<ReadonlyMap<string, string>> {
  const read = (name: string) => {
    const rows = [...document.querySelectorAll<HTMLDetailsElement>('.timeline-actor')];
    const row = rows.find((one) => one.querySelector('.timeline-who')?.textContent === name);
    if (!row) return;
    row.open = true;
    const events = [...row.querySelectorAll('.timeline-head')];
    return events.map((head) => [head.querySelector('time')?.dateTime ?? '', head.textContent ?? ''] as const);
  };
  const events = await until(`the history of ${actor}`, async () => {
    const found = await panel.run(read, actor);
    return found && found.length > 0 ? found : undefined;
  });
  return new Map(events);
}

async function denialsStand(scene: Scene, url: string): Promise<void> {
  const panel = await openRecord(scene, url);
  const history = await historyOf(panel, MINISTRY);
  for (const date of DENIED) {
    assert.match(history.get(date) ?? 'not there', /Denial/, date);
    assert.doesNotMatch(history.get(date) ?? '', /after this article/, date);
  }
  for (const date of REPLIED) assert.match(history.get(date) ?? 'not there', /after this article/, date);
}

async function replyIsLater(scene: Scene, url: string): Promise<void> {
  const panel = await openRecord(scene, url);
  await panel.run(() => document.querySelector<HTMLElement>('.as-of-choice input')?.click());
  await panel.until('what came later', () => {
    const summary = document.querySelector<HTMLElement>('.record-later > summary');
    summary?.click();
    return summary !== null;
  });
  const later = await panel.until(
    'the reply of the ministry',
    (date) => {
      const dates = [...document.querySelectorAll<HTMLTimeElement>('.record-later .statement-date time')];
      const reply = dates.find(({ dateTime }) => dateTime === date)?.closest<HTMLElement>('.statement');
      return reply?.innerText;
    },
    REPLIED[0],
  );
  assert.match(later, /after this article[\s\S]*Lin Jian/);
  const before = await panel.run(() =>
    [...document.querySelectorAll<HTMLTimeElement>('.record-list .statement-date time')]
      .filter((time) => !time.closest('.record-later'))
      .map(({ dateTime }) => dateTime),
  );
  assert.ok(before.length > 0);
  assert.deepEqual(
    before.filter((date) => date >= (REPLIED[0] ?? '')),
    [],
  );
}

async function leadsToPledge(scene: Scene, url: string): Promise<void> {
  const article = await openHinted(scene.browser, url);
  const { mentions, sentences } = (await scene.browser.ask(article, 'state')) as State;
  const at = sentences.findIndex(
    (sentence, index) =>
      mentions[index]?.topic === TOPIC && /\bXi\b.*(would not interfere|not to do so)|commitment.*\bXi\b/.test(sentence),
  );
  assert.notEqual(at, -1, 'no hint in a sentence about what Xi said');
  assert.equal(await scene.browser.ask(article, 'goTo', { mention: at }), true);
  const card = await article.untilCard(/Xi Jinping/);
  assert.match(card, /Pledge[\s\S]*15 November 2023|Pledge[\s\S]*November 15, 2023/);
  assert.match(card, /Second-hand, according to CNN/);
}

async function quotationIsMatched(scene: Scene): Promise<void> {
  const panel = await openRecord(scene, SEED, 'us-china/china-russia-dual-use');
  const compared = await panel.until('the quotations compared', () => document.querySelector<HTMLElement>('.quotes')?.innerText);
  assert.match(compared, /groundless accusations/);
}

/** On the demonstration article, and on the one that the project started from where it is. */
const onEach = (sentence: string, prove: (scene: Scene, url: string) => Promise<void>): Test[] => [
  [`${sentence}, on the demonstration article`, (scene) => prove(scene, DEMONSTRATION)],
  [
    `${sentence}, on the article that the project started from`,
    async (scene) => (scene.hasSeed ? prove(scene, SEED) : scene.skip('the article is not here')),
  ],
];

/** The record beside the article that the project started from. */
export const seedRecord: readonly Test[] = [
  ...onEach('the timeline has the denials since 2018 and marks what came after the article', denialsStand),
  ...onEach('as of the article’s date the reply that came days later is apart, and marked', replyIsLater),
  ...onEach('the passage on what Xi promised leads to his pledge and says that it is second-hand', leadsToPledge),
  [
    'a quotation of the article that the project started from stands beside its record',
    async (scene) => (scene.hasSeed ? quotationIsMatched(scene) : scene.skip('the article is not here')),
  ],
];
