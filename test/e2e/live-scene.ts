import type { Scene } from './scene.ts';
import { type Tab, until } from './tab.ts';

/** What the content script answers to `state`, as far as it is looked at here. */
export interface State {
  readonly url: string;
  readonly status: string;
  readonly mentions: readonly { readonly topic: string; readonly text: string }[];
}

/** Where the pages of these tests are. */
export const AT = 'https://edition.cnn.com/live/';
/** What the page's own scripts leave for the tests. */
export type Own = { first?: AbstractRange; rewriting?: boolean; story: ShadowRoot; persisted?: boolean; scans: number };

/** Puts a page on the web and opens it. */
export async function openPage({ browser, web }: Scene, name: string, html: string): Promise<Tab> {
  web.put(AT + name, html);
  return browser.open(AT + name);
}
export const stateOf = async ({ browser }: Scene, tab: Tab) => (await browser.ask(tab, 'state')) as State;
const topics = ({ mentions }: State) => [...new Set(mentions.map(({ topic }) => topic))].sort();
/** Waits until the page is read and these are its topics. */
export const untilTopics = (scene: Scene, tab: Tab, wanted: readonly string[], patience = 12_000) =>
  until(
    `the topics ${wanted.join(' and ') || 'none'}`,
    async () => {
      const state = await stateOf(scene, tab);
      return state.status === 'ready' && topics(state).join() === [...wanted].sort().join() ? state : undefined;
    },
    patience,
  );
export const untilStatus = (scene: Scene, tab: Tab, wanted: string, patience = 10_000) =>
  until(`the state "${wanted}"`, async () => (await stateOf(scene, tab)).status === wanted, patience);
/** Keeps the hint that is painted first, for `firstIsKept`. */
export const keepFirst = (tab: Tab) =>
  tab.run(() => {
    [(globalThis as unknown as Own).first] = [...(CSS.highlights.get('fact-context') ?? [])];
  });
/** The hint that was first is painted as it was: the same range. */
export const firstIsKept = (tab: Tab) =>
  tab.run(() => [...(CSS.highlights.get('fact-context') ?? [])].includes((globalThis as unknown as Own).first as never));
