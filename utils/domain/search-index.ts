import { compareDates } from './date';
import type { TopicKey } from './mention';
import type { Actor, Claim, Review } from './pack-format';
import { textsOf } from './pick-text';
import { searchWords } from './search-words';
import { actorsOfStatement, type PackShelf, type Shelf, type Statement, type TopicShelf } from './shelf';

/** What search finds in the packs, by kind and in the order in which it is shown. */
export const SEARCHED = ['topic', 'actor', 'claim', 'position', 'review'] as const;
export type Searched = (typeof SEARCHED)[number];

/** One thing that can be found. */
export type Entry =
  | { readonly list: 'topic'; readonly key: string; readonly pack: PackShelf; readonly topic: TopicShelf }
  | { readonly list: 'actor'; readonly key: string; readonly pack: PackShelf; readonly actor: Actor }
  | Statement
  | { readonly list: 'review'; readonly key: string; readonly pack: PackShelf; readonly review: Review; readonly claim: Claim };

/**
 * An inverted index of everything the packs hold, in few buffers: `terms` in the order of their code units, and for each the ascending numbers of
 * the entries that have it, `postings` from `from[term]` to before `from[term + 1]`. Entries stand by kind, within a kind the newest first.
 */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly terms: readonly string[];
  readonly from: Uint32Array;
  readonly postings: Uint32Array;
}

/** Makes the index of all packs of a shelf. */
export function indexForSearch(shelf: Shelf): SearchIndex {
  const entries = listEntries(shelf);
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const counts: number[] = [];
  const actorTerms = new Map<Actor, Uint32Array>();
  const termsOf = (texts: readonly string[]): Uint32Array => {
    const found = new Set<number>();
    for (const text of texts)
      for (const word of searchWords(text)) {
        let number = numbers.get(word.text);
        if (number === undefined) {
          number = terms.length;
          numbers.set(word.text, number);
          terms.push(word.text);
          counts.push(0);
        }
        found.add(number);
      }
    return Uint32Array.from(found);
  };
  const ofActor = (actor: Actor): Uint32Array => {
    const known = actorTerms.get(actor);
    if (known) return known;
    const made = termsOf(namesOf(actor));
    actorTerms.set(actor, made);
    return made;
  };
  const byEntry = entries.map((entry) => {
    const all = new Set(termsOf(textsIn(entry)));
    for (const actor of actorsOf(entry)) for (const term of ofActor(actor)) all.add(term);
    for (const term of all) counts[term] = (counts[term] as number) + 1;
    return Uint32Array.from(all);
  });
  return { entries, ...pack(terms, counts, byEntry) };
}

/** Puts terms in order, and for each term the entries that have it one after the other. */
function pack(terms: readonly string[], counts: readonly number[], byEntry: readonly Uint32Array[]) {
  const order = terms.map((_, term) => term).sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1));
  const from = new Uint32Array(terms.length + 1);
  const next = new Uint32Array(terms.length);
  order.forEach((term, place) => {
    next[term] = from[place] as number;
    from[place + 1] = (from[place] as number) + (counts[term] as number);
  });
  const postings = new Uint32Array(from[terms.length] as number);
  byEntry.forEach((own, entry) => {
    for (const term of own) {
      const at = next[term] as number;
      postings[at] = entry;
      next[term] = at + 1;
    }
  });
  return { terms: order.map((term) => terms[term] as string), from, postings };
}

function listEntries(shelf: Shelf): Entry[] {
  const topics = [...shelf.topics.values()].map((topic) => ({ list: 'topic', key: topic.key, pack: topic.pack, topic }) as const);
  const actors = shelf.packs.flatMap((pack) =>
    pack.pack.actors.map((actor) => ({ list: 'actor', key: `${pack.pack.id}/${actor.id}`, pack, actor }) as const),
  );
  const statements = [...shelf.statements].sort(newestFirst);
  return [
    ...topics,
    ...actors,
    ...statements.filter(({ list }) => list === 'claim'),
    ...statements.filter(({ list }) => list === 'position'),
    ...shelf.packs.flatMap(reviews).sort(newestFirst),
  ];
}

function reviews(pack: PackShelf): Entry[] {
  const claims = new Map(pack.pack.claims.map((claim) => [claim.id, claim]));
  return (pack.pack.reviews ?? []).flatMap((review): Entry[] => {
    const claim = claims.get(review.claim);
    return claim ? [{ list: 'review', key: `${pack.pack.id}/${review.id}`, pack, review, claim }] : [];
  });
}

/** The date by which an entry is found and put in order; empty where it has none. */
export const dateOf = (entry: Entry): string =>
  'said' in entry ? entry.said.date : entry.list === 'review' ? (entry.review.date ?? '') : '';

/** The actors that an entry is of: who claims, holds or speaks, or whose claim a review is about. */
export function actorsOf(entry: Entry): Actor[] {
  if (entry.list === 'topic') return [];
  if (entry.list === 'actor') return [entry.actor];
  const said = entry.list === 'review' ? entry.claim : entry.said;
  return actorsOfStatement(entry.pack, said);
}

/** Every name of an actor. */
export const namesOf = ({ name, role, names }: Actor): string[] => [
  ...textsOf(name),
  ...textsOf(role),
  ...Object.values(names).flat(),
];

/** The topic that an entry belongs to; none for an actor. */
export function topicOf(entry: Entry): TopicKey | undefined {
  if (entry.list === 'topic') return entry.topic.key;
  if (entry.list === 'actor') return;
  return `${entry.pack.pack.id}/${entry.list === 'review' ? entry.claim.topic : entry.said.topic}`;
}

function textsIn(entry: Entry): string[] {
  switch (entry.list) {
    case 'topic':
      return [entry.topic.topic.id, ...textsOf(entry.topic.topic.title), ...textsOf(entry.topic.topic.summary)];
    case 'actor':
      return [];
    case 'review':
      return [entry.review.reviewer.name, entry.review.rating.text, ...textsOf(entry.claim.text)];
    default: {
      const { text, quote, capacity, place } = entry.said;
      return [...textsOf(text), ...(quote === undefined ? [] : [quote]), ...textsOf(capacity), ...textsOf(place)];
    }
  }
}

const newestFirst = (a: Entry, b: Entry): number => compareDates(dateOf(b), dateOf(a));
