import type { Article } from '@/utils/domain/article';
import { type ChosenRun, chooseBlocks } from './choose-blocks';
import { chooseHeadlines } from './choose-headlines';
import { chooseScope, isInside } from './choose-scope';
import { linkedArticle } from './linked-data';
import { looksLikeIndex } from './looks-like-index';
import {
  articleDate,
  articleLanguage,
  articleUrl,
  languageOfScript,
  MAX_TITLE,
  readMetas,
  statedDescription,
  statedTitles,
} from './page-facts';
import { printedLines } from './printed-lines';
import { type Box, survey } from './survey';
import { type TextMap, textMap } from './text-map';
import { withoutUnseen } from './unseen';

/** An article found in a document, the map from its text to the document, and the element around all of it. */
export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  readonly root: Element;
  /** A cap was reached: the article is longer than what was read. */
  readonly cut: boolean;
}

const MAX_BLOCKS = 20_000;

function elementsAround(box: Box, document: Document): readonly Element[] {
  const elements: Element[] = [];
  for (let one: Box | undefined = box; one; one = one.parent) elements.push(one.element);
  const html = document.querySelector('html');
  return html ? [...elements, html] : elements;
}

function commonBox(one: Box, other: Box): Box {
  let common = other;
  while (common.parent && !isInside(one, common)) common = common.parent;
  return common;
}

/**
 * Reads the article of a document, without altering it, in slices: a generator that yields between them.
 * Returns undefined when the page has no article; with `headlines`, the headlines of a front page or of search results stand for one,
 * a block of a list each. Needs no layout; where there is one, text that is not shown is left out. `meet` is told of each shadow root
 * on the way.
 */
export function* readArticle(
  document: Document,
  address = document.location?.href ?? '',
  meet?: (shadow: ShadowRoot) => void,
  headlines = false,
): Generator<undefined, Reading | undefined> {
  // Elements of the page can take the names of the document's methods.
  if (typeof document.querySelector !== 'function' || typeof document.querySelectorAll !== 'function') return undefined;
  // `document.body` would make one where a document in Node has none.
  const body = document.querySelector('body') ?? document.documentElement;
  if (!body) return undefined;
  const linked = linkedArticle(document);
  yield;
  const metas = readMetas(document);
  const titles = statedTitles(document, linked, metas);
  yield;
  const surveyed = yield* survey(body, meet);
  const found = yield* chooseScope(surveyed, titles, linked?.live === true);
  const scope = found && (linked || !looksLikeIndex(document, metas, surveyed.runs, found)) ? found : undefined;
  if (!scope && !headlines) return undefined;
  yield;
  const all = scope
    ? yield* chooseBlocks(surveyed.runs, scope, statedDescription(metas), linked?.live === true)
    : chooseHeadlines(surveyed);
  yield;
  const chosen: readonly ChosenRun[] = yield* withoutUnseen(all.slice(0, MAX_BLOCKS));
  if (!chosen.some(({ kind }) => kind !== 'headline' && kind !== 'heading' && kind !== 'caption')) return undefined;
  const headline = chosen.find(({ kind }) => kind === 'headline')?.run;
  const around = scope?.root ?? (surveyed.boxes[0] as Box);
  const whole = headline ? commonBox(headline.box, around) : around;
  const root = whole.element;
  const url = articleUrl(document, address);
  return {
    article: {
      url,
      title: (headline?.text ?? titles[0] ?? '').slice(0, MAX_TITLE),
      language: articleLanguage(linked, metas, elementsAround(around, document)) || languageOfScript(chosen[0]?.run.text ?? ''),
      // A page that leads to articles is of today.
      date: scope && articleDate(linked, metas, root, url),
      printed: headline && scope ? printedLines(surveyed.runs, surveyed.runs.indexOf(headline), whole) : [],
      blocks: chosen.map(({ run, kind }) => ({ kind, text: run.text })),
    },
    map: textMap(chosen.map(({ run }) => run)),
    root,
    cut: surveyed.cut || all.length > MAX_BLOCKS,
  };
}

/** Reads the article of a document at once; see `readArticle`. */
export function readArticleNow(document: Document, address?: string, headlines?: boolean): Reading | undefined {
  const steps = readArticle(document, address, undefined, headlines);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
