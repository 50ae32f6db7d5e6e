import { readFileSync } from 'node:fs';
import type { Tab } from '../e2e/tab.ts';
import { names } from './names.ts';

const MARK = 'node_modules/mark.js/dist/mark.min.js';
const REPLACE = 'node_modules/findandreplacedomtext/src/findAndReplaceDOMText.js';
/** The ways of other libraries, each with its file: names as a list, as mark.js takes them, or all as one regular expression. */
export const RIVALS = {
  'mark.js, list': MARK,
  'mark.js, one pattern': MARK,
  'find-and-replace-dom-text, one pattern': REPLACE,
} as const;
export type Rival = keyof typeof RIVALS;
/** Names of countries in many languages, of which every ninth is taken: 1,000. */
const NAMES = names(9_000).filter((_, at) => at % 9 === 0);
/** A list is gone through once for each name: a twentieth of them is measured and counted twenty times. */
const SHARE = 20;

/** What another library takes to mark 1,000 names on the page of a tab loaded anew, in ms of its main thread, style and layout included. */
export async function rivalCost(tab: Tab, rival: Rival): Promise<number> {
  await tab.page.bringToFront();
  await tab.page.reload({ waitUntil: 'domcontentloaded' });
  await tab.page.evaluate(readFileSync(RIVALS[rival], 'utf8'));
  return tab.run(
    (way, all, share) => {
      const pattern = new RegExp(all.map((name) => RegExp.escape(name)).join('|'), 'gi');
      const some = all.filter((_, at) => at % share === 0);
      const { Mark, findAndReplaceDOMText } = globalThis as unknown as Libraries;
      void document.body.offsetHeight;
      const start = performance.now();
      if (way === 'mark.js, list') new Mark(document.body).mark(some, { separateWordSearch: false });
      else if (way === 'mark.js, one pattern') new Mark(document.body).markRegExp(pattern);
      else findAndReplaceDOMText(document.body, { find: pattern, wrap: 'mark', preset: 'prose' });
      void document.body.offsetHeight;
      return (performance.now() - start) * (way === 'mark.js, list' ? share : 1);
    },
    rival,
    NAMES,
    SHARE,
  );
}

interface Libraries {
  readonly Mark: new (
    root: Element,
  ) => {
    mark(words: readonly string[], options: { separateWordSearch: boolean }): void;
    markRegExp(pattern: RegExp): void;
  };
  findAndReplaceDOMText(root: Element, options: { find: RegExp; wrap: string; preset: string }): void;
}
