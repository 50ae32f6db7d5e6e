import { fold } from './normalise';
import type { Actor } from './pack-format';
import { textsOf } from './pick-text';
import { actorsOf, dateOf, type Entry, namesOf, type SearchIndex, topicOf } from './search-index';
import { isWithin, type SearchQuery } from './search-query';
import { askedWords, searchWords } from './search-words';
import type { PackShelf } from './shelf';

/**
 * The numbers of the entries which have every word of the query and what its operators ask for, ascending: by kind, then the newest first.
 * Nothing without a word or operator. `kinds` gives further names of kinds, folded, such as those of the reader's language.
 */
export function search(index: SearchIndex, query: SearchQuery, kinds: ReadonlyMap<string, string> = new Map()): Uint32Array {
  const asked = askedWords(query.words);
  const passes = makeFilter(index, query, kinds);
  if (query.unread.length > 0 || (asked.length === 0 && !passes)) return new Uint32Array();
  const lists = asked.map(({ text, open }) => entriesWith(index, text, open)).sort((a, b) => a.length - b.length);
  const [first = everyEntry(index), ...rest] = lists;
  const found = rest.reduce(both, first);
  return passes ? found.filter((number) => passes(index.entries[number] as Entry)) : found;
}

function everyEntry({ entries }: SearchIndex): Uint32Array {
  const all = new Uint32Array(entries.length);
  for (let number = 0; number < all.length; number++) all[number] = number;
  return all;
}

/** Entries with a term or, when it is open, with any term that begins so. */
function entriesWith({ entries, terms, from, postings }: SearchIndex, text: string, open: boolean): Uint32Array {
  const first = placeOf(terms, text);
  if (!open || text === '') return terms[first] === text ? postings.subarray(from[first], from[first + 1]) : new Uint32Array();
  let last = first;
  while (last < terms.length && (terms[last] as string).startsWith(text)) last++;
  if (last - first <= 1) return postings.subarray(from[first], from[last]);
  const has = new Uint8Array(entries.length);
  let count = 0;
  for (let at = from[first] as number; at < (from[last] as number); at++) {
    const entry = postings[at] as number;
    count += 1 - (has[entry] as number);
    has[entry] = 1;
  }
  const found = new Uint32Array(count);
  for (let entry = 0, at = 0; at < count; entry++) if (has[entry]) found[at++] = entry;
  return found;
}

/** The first place whose term is not before the text. */
function placeOf(terms: readonly string[], text: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands in both ascending lists. */
function both(a: Uint32Array, b: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.min(a.length, b.length));
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) found[count++] = one;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return found.subarray(0, count);
}

type Filter = (entry: Entry) => boolean;

/** What the operators ask for; of several with one name any may be so. Nothing when there are none. */
function makeFilter(index: SearchIndex, query: SearchQuery, kinds: ReadonlyMap<string, string>): Filter | undefined {
  const wanted = query.kind.map((kind) => kinds.get(fold(kind)) ?? fold(kind).replaceAll(' ', '-'));
  const filters: Filter[] = [];
  if (query.actor.length > 0) {
    const actors = new Set(
      named(index, query.actor, (entry) => (entry.list === 'actor' ? namesOf(entry.actor) : [])).flatMap(actorsOf),
    );
    filters.push((entry) => isOf(entry, actors));
  }
  if (query.topic.length > 0) {
    const names = (entry: Entry) => (entry.list === 'topic' ? [entry.topic.topic.id, ...textsOf(entry.topic.topic.title)] : []);
    const topics = new Set(named(index, query.topic, names).map(topicOf));
    filters.push((entry) => topics.has(topicOf(entry)));
  }
  if (query.pack.length > 0) {
    const isNamed = query.pack.map(hasWords);
    const packs = new Map<PackShelf, boolean>();
    filters.push(({ pack }) => {
      const is = packs.get(pack) ?? isNamed.some((has) => has([pack.pack.id, ...textsOf(pack.pack.title)]));
      packs.set(pack, is);
      return is;
    });
  }
  if (query.kind.length > 0) filters.push((entry) => wanted.some((kind) => isOfKind(entry, kind)));
  if (query.date.length > 0)
    filters.push((entry) => dateOf(entry) !== '' && query.date.some((span) => isWithin(dateOf(entry), span)));
  return filters.length > 0 ? (entry) => filters.every((passes) => passes(entry)) : undefined;
}

/** Without a list for each entry: all are asked. */
function isOf(entry: Entry, actors: ReadonlySet<Actor>): boolean {
  if (entry.list === 'topic') return false;
  if (entry.list === 'actor') return actors.has(entry.actor);
  const has = (id: string | undefined) => {
    const actor = id === undefined ? undefined : entry.pack.actors.get(id);
    return actor !== undefined && actors.has(actor);
  };
  const said = entry.list === 'review' ? entry.claim : entry.said;
  return 'holder' in said ? has(said.holder) || has(said.speaker) : has(said.claimant);
}

/** Entries in whose names every word of one of the values stands. */
function named(index: SearchIndex, values: readonly string[], namesOf: (entry: Entry) => readonly string[]): Entry[] {
  return values.flatMap((value) => {
    const lists = askedWords(value).map(({ text, open }) => entriesWith(index, text, open));
    const has = hasWords(value);
    const found = lists.length > 0 ? lists.reduce(both) : [];
    return [...found].map((number) => index.entries[number] as Entry).filter((entry) => has(namesOf(entry)));
  });
}

function hasWords(value: string): (names: readonly string[]) => boolean {
  const asked = askedWords(value);
  return (names) => {
    if (names.length === 0) return false;
    const words = names.flatMap(searchWords).map(({ text }) => text);
    return asked.every(({ text, open }) => words.some((word) => (open ? word.startsWith(text) : word === text)));
  };
}

const isOfKind = (entry: Entry, kind: string): boolean =>
  entry.list === kind || (entry.list === 'position' && entry.said.kind === kind);
