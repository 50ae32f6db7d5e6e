import search from 'approx-string-match';
import type { Span } from './mention';
import type { Passage } from './note';

/** Where a passage was found again; `quality` is 1 for the same words in the same surroundings at the same place, less otherwise. */
export interface FoundPassage extends Span {
  readonly quality: number;
}

const CONTEXT = 32;
const MAX_EXACT = 4_000;
const MAX_OCCURRENCES = 1_000;
/** A quotation shorter than this is found elsewhere only in surroundings that fit. */
const TELLING = 12;
const LEAST_APPROXIMATE = 8;
const MAX_ERRORS = 64;
const ERRORS_SHARE = 0.25;
const LEAST_QUALITY = 0.65;
const LEAST_QUALITY_SHORT = 0.75;
const NEARBY = 20_000;
/** Quotations longer than this are found again by their two ends. */
const LONG = 300;
const END_PIECE = 64;
/** The ends must be nearly as they were: little of the passage is looked at. */
const ENDS_SHARE = 0.12;
const MAX_ENDS = 50;
/** Altered passages are looked for all over a text only up to this length. */
const MAX_TEXT = 300_000;
/** How much the words, what stands before and after, and the place count: Hypothesis' client, `match-quote.ts`. */
const WEIGHTS = { words: 50, prefix: 20, suffix: 20, place: 2 } as const;

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
/** Moves an offset out of a pair of surrogates, backwards. */
const whole = (text: string, at: number): number => (at > 0 && at < text.length && isLow(text, at) ? at - 1 : at);

/** Makes a passage of a stretch of an article's text; longer ones are cut at 4,000 units. */
export function passageOf(text: string, start: number, end: number): Passage {
  const from = whole(text, Math.max(0, Math.min(start, text.length)));
  const to = whole(text, Math.max(from, Math.min(end, text.length, from + MAX_EXACT)));
  return {
    exact: text.slice(from, to),
    prefix: text.slice(whole(text, Math.max(0, from - CONTEXT)), from),
    suffix: text.slice(to, whole(text, Math.min(text.length, to + CONTEXT))),
    start: from,
    end: to,
  };
}

/** How alike two short strings are, 0 to 1; an empty one fits everything. */
function likeness(expected: string, found: string): number {
  if (expected === '' || expected === found) return 1;
  if (found === '') return 0;
  const errors = search(found, expected, expected.length)[0]?.errors ?? expected.length;
  return 1 - errors / expected.length;
}

function score(text: string, passage: Passage, { start, end }: Span, words: number): number {
  const { prefix, suffix } = passage;
  const before = likeness(prefix, text.slice(Math.max(0, start - prefix.length), start));
  const after = likeness(suffix, text.slice(end, end + suffix.length));
  const place = 1 - Math.min(1, Math.abs(start - passage.start) / Math.max(1, text.length));
  const { words: w, prefix: p, suffix: s, place: at } = WEIGHTS;
  return (w * words + p * before + s * after + at * place) / (w + p + s + at);
}

const better = (one: FoundPassage | undefined, other: FoundPassage): FoundPassage =>
  one && one.quality >= other.quality ? one : other;

function findExact(text: string, passage: Passage): FoundPassage | undefined {
  const { exact } = passage;
  let best: FoundPassage | undefined;
  const consider = (start: number): void => {
    const span = { start, end: start + exact.length };
    best = better(best, { ...span, quality: score(text, passage, span, 1) });
  };
  if (text.startsWith(exact, passage.start)) consider(passage.start);
  let at = text.indexOf(exact);
  for (let i = 0; at >= 0 && i < MAX_OCCURRENCES; i++) {
    if (at !== passage.start) consider(at);
    at = text.indexOf(exact, at + 1);
  }
  const sure = best && (exact.length >= TELLING || best.start === passage.start || best.quality >= LEAST_QUALITY_SHORT);
  return sure ? best : undefined;
}

/**
 * A long quotation altered: its beginning and its end are looked for by themselves, and must stand about as far apart as they did. The
 * search takes time by length of text and quotation, so neither may be long.
 */
function findLong(text: string, passage: Passage, from: number, to: number): FoundPassage | undefined {
  const { exact } = passage;
  const part = (piece: string) => search(text.slice(from, to), piece, piece.length * ENDS_SHARE).slice(0, MAX_ENDS);
  const heads = part(exact.slice(0, END_PIECE));
  const tails = heads.length > 0 ? part(exact.slice(-END_PIECE)) : [];
  let best: FoundPassage | undefined;
  for (const head of heads) {
    for (const tail of tails) {
      const length = tail.end - head.start;
      if (Math.abs(length - exact.length) > exact.length * ERRORS_SHARE) continue;
      const span = { start: from + head.start, end: from + tail.end };
      best = better(best, { ...span, quality: score(text, passage, span, 1 - (head.errors + tail.errors) / (2 * END_PIECE)) });
    }
  }
  return best && best.quality >= LEAST_QUALITY ? best : undefined;
}

function findAltered(text: string, passage: Passage, from: number, to: number): FoundPassage | undefined {
  if (passage.exact.length > LONG) return findLong(text, passage, from, to);
  const { exact } = passage;
  const errors = Math.min(MAX_ERRORS, Math.floor(exact.length * ERRORS_SHARE));
  let best: FoundPassage | undefined;
  for (const match of search(text.slice(from, to), exact, errors).slice(0, MAX_OCCURRENCES)) {
    const span = { start: from + match.start, end: from + match.end };
    best = better(best, { ...span, quality: score(text, passage, span, 1 - match.errors / exact.length) });
  }
  return best && best.quality >= LEAST_QUALITY ? best : undefined;
}

/** Finds a passage again in a text that may have changed: the same words, then nearly the same; undefined when it is gone. */
export function findPassage(text: string, passage: Passage): FoundPassage | undefined {
  const { exact, start, end } = passage;
  if (exact === '') return undefined;
  const found = findExact(text, passage);
  if (found || exact.length < LEAST_APPROXIMATE) return found;
  const near = findAltered(text, passage, Math.max(0, start - NEARBY), Math.min(text.length, end + NEARBY));
  return near ?? (text.length > NEARBY && text.length <= MAX_TEXT ? findAltered(text, passage, 0, text.length) : undefined);
}
