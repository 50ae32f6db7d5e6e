import type { Span } from './mention';
import { CALENDAR, HEADS, JOINS, OPENERS, ORGANS, PLACES, ROLES, SIDES } from './name-words';

/**
 * What a found name is part of: nothing; a longer name for its bearer's own business ("Government of China", "2020 United States election");
 * or a longer name of something else ("China Daily", "University of Chicago").
 */
export type NameCompany = 'none' | 'own' | 'other';

/** How far a longer name is looked for on each side, in UTF-16 units. */
const REACH = 80;
/** No name goes over these. */
const BREAK = /[^\p{L}\p{M}\p{N}.'’&\-\u2010\u2011 \u00a0]|(?<=[ \u00a0])[-&](?=[ \u00a0])/gu;
const SENTENCE_BREAK = /[\n.!?:;"“”„«»(]/u;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|St|Mt|Ft|Jr|Sr|Inc|Ltd|Co|Corp)\.$/u;
const POSSESSIVE = /^['’]s?$|['’]s$|s['’]$/u;
const ARTICLES = new Set(['the', 'la', 'las', 'los', 'les', 'der', 'den']);
const HYPHEN = /[-\u2010\u2011]$/u;
const PREPOSITIONS = new Set(['with', 'from', 'over', 'into', 'after', 'amid', 'about', 'against']);
const IN = new Set(['in', 'of']);
const YEAR = /^(?:1[6-9]|20)\d\d$/u;
const EVENT = /^(?:elections?|by-elections?|referendum|primary|primaries|census|olympics|games|summit|invasion|war)$/iu;

/**
 * Tells whether a name found in a text stands for itself or inside a longer name, from the words beside it. Names of scripts without capitals,
 * and names in small letters, always stand for themselves. `language` is that of the line: where it is not known, and in German, in headlines
 * and in lines of capitals, a capital letter alone says nothing, and only words that are known for it make a longer name.
 */
export function nameCompany(text: string, { start, end }: Span, language?: string): NameCompany {
  const from = start + articleLength(text.slice(start, end));
  const name = text.slice(from, end);
  if (!CAPITAL.test(name) || SIDES.has(bare(name))) return 'none';
  const before = wordsBefore(text, from);
  const after = wordsAfter(text, name.includes('.') && text[end] === '.' ? end + 1 : end);
  const telling = language !== undefined && language !== 'de' && capitalsTell(text, from, end);
  const left = companyBefore(before, telling);
  if (left === 'other') return left;
  const right = companyAfter(after, telling);
  if (right !== 'none') return right;
  return left === 'own' || isEvent(before.words, after) ? 'own' : 'none';
}

/** How many units the article before a found name takes, space included: names of packs may have it ("the US"). */
export function articleLength(name: string): number {
  const space = name.search(/[ \u00a0]/u);
  return space > 0 && ARTICLES.has(name.slice(0, space)) ? space + 1 : 0;
}

interface Before {
  readonly words: readonly string[];
  /** The first of the words begins a sentence. */
  readonly opens: boolean;
}

/** The words that stand before a place without anything between that parts names, the nearest last. */
function wordsBefore(text: string, start: number): Before {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, start);
  if (!/[ \u00a0\-\u2010\u2011]$/u.test(near)) return { words: [], opens: false };
  const last = [...near.matchAll(BREAK)].at(-1);
  const words = split(last ? near.slice(last.index + 1) : near);
  const stop = words.findLastIndex((word) => word.endsWith('.') && !isAbbreviation(word));
  if (stop >= 0) return { words: words.slice(stop + 1), opens: true };
  if (last) return { words, opens: SENTENCE_BREAK.test(last[0]) };
  return from === 0 ? { words, opens: true } : { words: words.slice(1), opens: false };
}

/** The words that follow a place in the same way, the nearest first. */
function wordsAfter(text: string, end: number): string[] {
  const near = text.slice(end, end + REACH);
  if (!/^[ \u00a0\-\u2010\u2011]/u.test(near)) return [];
  const words = split(near.split(BREAK, 1)[0] ?? '');
  const stop = words.findIndex((word) => word.endsWith('.') && !isAbbreviation(word));
  return stop < 0 ? words : [...words.slice(0, stop), (words[stop] as string).slice(0, -1)];
}

const split = (words: string) => words.split(/[ \u00a0]+/u).filter((word) => word !== '');
const isRole = (word: string) => ROLES.has(word) || ROLES.has(word.replace(/s$/u, ''));
const isAbbreviation = (word: string) => ABBREVIATION.test(word) || ROLES.has(bare(word));
/** A word as the tables have it. */
const bare = (word: string) => word.toLowerCase().replace(/(?:['’]s?|\.)$/u, '');

function companyBefore({ words, opens }: Before, telling: boolean): NameCompany {
  const word = words.at(-1) ?? '';
  const join = ARTICLES.has(word) ? words.length - 2 : words.length - 1;
  if (JOINS.has(words[join] ?? '')) return companyOfHead(words.slice(0, join), telling);
  if (!CAPITAL.test(word) || POSSESSIVE.test(word) || HYPHEN.test(word)) return 'none';
  const known = bare(word);
  if (PLACES.has(known)) return 'other';
  if (ORGANS.has(known)) return 'own';
  if (!telling || isRole(known) || servesThere(words) || SIDES.has(known) || CALENDAR.has(known)) return 'none';
  if (opens && words.length === 1 && (OPENERS.has(known) || /(?:ing|ed|ly)$/u.test(known))) return 'none';
  return 'other';
}

/** The words are an office with its place: "Governor of Maine". */
function servesThere(words: readonly string[]): boolean {
  const join = words.findLastIndex((word) => JOINS.has(word));
  return isRole(bare(words[join - 1] ?? '')) && words.slice(join + 1).every((word) => CAPITAL.test(word) || ARTICLES.has(word));
}

/** What the capitalised words before a join make of the name behind it: "Bank of …", "Social Democratic Party of …", "President of …". */
function companyOfHead(words: readonly string[], telling: boolean): NameCompany {
  const run: string[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    if (CAPITAL.test(word)) run.unshift(bare(word));
    else if (run.length === 0 || !(JOINS.has(word) || ARTICLES.has(word))) break;
  }
  const head = run.at(-1) ?? '';
  if (HEADS.has(head)) return 'other';
  if (!telling) return ORGANS.has(head) ? 'own' : 'none';
  if (run.some(isRole)) return 'none';
  if (run.some((word) => HEADS.has(word))) return 'other';
  return run.some((word) => ORGANS.has(word)) ? 'own' : 'none';
}

/** What the capitalised words behind a name make of it: the first that is known for it decides; where capitals say nothing, only the very next. */
function companyAfter(words: readonly string[], telling: boolean): NameCompany {
  if (!CAPITAL.test(words[0] ?? '')) return 'none';
  for (const word of telling ? words : words.slice(0, 1)) {
    const known = bare(word);
    if (!CAPITAL.test(word)) {
      if (JOINS.has(word) || ARTICLES.has(word) || word === 'and' || word === '&') continue;
      break;
    }
    if (HEADS.has(known)) return 'other';
    if (ORGANS.has(known)) return 'own';
    if (isRole(known)) return 'none';
    if (POSSESSIVE.test(word)) break;
  }
  return telling && !CALENDAR.has(bare(words[0] ?? '')) ? 'other' : 'none';
}

/** A vote or games of a year: "2016 United States presidential election", "2009 European Parliament election in Italy". */
function isEvent(before: readonly string[], after: readonly string[]): boolean {
  if (YEAR.test(before.at(-1) ?? '') || YEAR.test(before.at(-2) ?? '')) return after.slice(0, 4).some((word) => EVENT.test(word));
  const rest = ARTICLES.has(before.at(-1) ?? '') ? before.slice(0, -1) : before;
  return IN.has(rest.at(-1) ?? '') && EVENT.test(rest.at(-2) ?? '') && rest.slice(-8).some((word) => YEAR.test(word));
}

/** Whether capitals say something around a name, as they do in running text: two longer words have none. Headlines keep small ones for prepositions. */
function capitalsTell(text: string, start: number, end: number): boolean {
  const around = `${text
    .slice(Math.max(0, start - 2 * REACH), start)
    .split('\n')
    .at(-1)} ${text.slice(end, end + 2 * REACH).split('\n', 1)[0]}`;
  return (
    (around.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => !PREPOSITIONS.has(word)).length >= 2
  );
}
