import type { Leaning } from './evidence';
import { cover, markOf } from './mark-span';
import type { Span, Why } from './mention';
import type { LinkedSentences } from './neighbours';
import { proveLearned } from './prove-learned';
import { alternativeOf, Part } from './topic-rules';

/** A term of one rule found in a text: in which sentence, and what it proves. */
export interface RuleHit extends Span {
  /** Where the full form stands that these words refer back to. */
  readonly of?: Span | undefined;
  readonly entry: number;
  readonly sentence: number;
  readonly part: number;
  readonly weight: number;
}

/** A rule fulfilled: where its words are, which of them is to be marked and in which sentence. */
export interface Proof {
  readonly rule: Why['rule'];
  readonly sentence: number;
  readonly span: Span;
  /** All words of the proof, those of the sentence first. */
  readonly words: readonly (Span & { readonly of?: Span | undefined })[];
  /** How many of the words are lent by neighbouring sentences. */
  readonly lent: number;
}

/** More hits of one rule than this in one "sentence" say nothing new: it is a list or a trap. */
const MOST_HITS = 200;
/** Weights that add up to 1, but for rounding, prove a topic. */
export const ENOUGH = 0.999;
/** A weight below this is weak, and so much is the most that weak ones add. */
const WEAK = 0.25;
const MOST_OF_WEAK = 0.5;
/** Learned terms that lean to a topic by less than this are not looked at. */
export const LEAST_LEANING = 2;
/** So many sentences after the headline are still read as led by it. */
const LED = 6;
/** So many sentences back a chain of pronouns is followed. */
const FARTHEST = 5;

/**
 * The sentences in which one rule holds; `hits` are in order of place. A phrase suffices; groups may be spread over a sentence and its
 * neighbours, weighted terms over two on each side; each sentence that holds half of the groups
 * is marked. What a `not` covers counts for nothing, and a sentence with a `not` proves nothing but by a phrase.
 */
export function proveRule(
  alternatives: readonly (readonly number[])[],
  hits: readonly RuleHit[],
  linked: LinkedSentences,
  leanings: ReadonlyMap<number, Leaning> = new Map(),
): Proof[] {
  const nots = hits.filter((hit) => hit.part === Part.not);
  const refused = new Set(nots.map((hit) => hit.sentence));
  const bySentence = new Map<number, RuleHit[]>();
  for (const hit of withoutCovered(hits, nots)) {
    const list = bySentence.get(hit.sentence);
    if (!list) bySentence.set(hit.sentence, [hit]);
    else if (list.length < MOST_HITS) list.push(hit);
  }
  const fewest = leanings.size > 0 ? alternatives.reduce((least, { length }) => Math.min(least, length), Infinity) : 0;
  const proofs: Proof[] = [];
  for (const [sentence, here] of bySentence) {
    const phrases = here.filter((hit) => hit.part === Part.phrase);
    if (phrases.length > 0) {
      const span = phrases.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
      proofs.push({ rule: 'phrase', sentence, span, words: [span], lent: 0 });
      continue;
    }
    if (refused.has(sentence)) continue;
    const lends = (near: number) => !refused.has(near);
    const around: Around = (reach) => neighboursOf(sentence, linked, reach).filter(lends);
    const near = (at: number) => bySentence.get(at) ?? [];
    const proof = proveAny(alternatives, sentence, around, near);
    const found =
      proof ??
      proveTerms(sentence, around, near) ??
      proveLearned(alternatives, fewest, sentence, around, near, leanings.get(sentence));
    if (found) proofs.push(found);
  }
  return proofs;
}

/**
 * The sentences up to `reach` before and after one in the same train of thought, nearest first, and at last, right below the page’s headline, those of it.
 * A sentence that begins with a pronoun speaks of what the one before it speaks of: it takes nothing of the reach.
 */
function neighboursOf(sentence: number, { follows, leans, headline }: LinkedSentences, reach: number): number[] {
  const around: number[] = [];
  for (let back = 0, left = reach; left > 0 && back < FARTHEST && follows[sentence - back]; back++) {
    around.push(sentence - back - 1);
    if (!leans[sentence - back]) left--;
  }
  for (let on = 1; on <= reach && follows[sentence + on]; on++) around.push(sentence + on);
  around.sort((a, b) => Math.abs(a - sentence) - Math.abs(b - sentence));
  const below = sentence - (headline.at(-1) ?? sentence);
  return below > 0 && below <= LED ? [...around, ...headline.filter((at) => !around.includes(at))] : around;
}

export type HitsAt = (sentence: number) => readonly RuleHit[];
/** The sentences around one that may lend words, nearest first. */
export type Around = (reach: number) => readonly number[];

/** The first alternative that holds; those of which the sentence has nothing are not looked at, however many a rule has. */
function proveAny(alternatives: readonly (readonly number[])[], sentence: number, around: Around, at: HitsAt): Proof | undefined {
  const grouped = at(sentence).filter((hit) => hit.part >= 0);
  const half = (hit: RuleHit) => (alternatives[alternativeOf(alternatives, hit.part)]?.length ?? 0) <= 2 * grouped.length;
  if (!grouped.some(half)) return;
  const hits = new Map<number, RuleHit[]>();
  for (const hit of grouped) {
    const alternative = alternativeOf(alternatives, hit.part);
    const list = hits.get(alternative);
    if (list) list.push(hit);
    else hits.set(alternative, [hit]);
  }
  for (const alternative of [...hits.keys()].sort((a, b) => a - b)) {
    const proof = proveGroups(alternatives[alternative] ?? [], hits.get(alternative) ?? [], sentence, around, at);
    if (proof) return proof;
  }
  return;
}

function proveGroups(
  groups: readonly number[],
  here: readonly RuleHit[],
  sentence: number,
  around: Around,
  at: HitsAt,
): Proof | undefined {
  const held = new Set(here.map((hit) => hit.part));
  if (held.size * 2 < groups.length) return;
  const helpers: RuleHit[] = [];
  if (held.size < groups.length) {
    const lent = around(1).flatMap((near) => at(near));
    for (const group of groups) {
      if (held.has(group)) continue;
      const helper = lent.find((hit) => hit.part === group);
      if (!helper) return;
      helpers.push(helper);
    }
  }
  const words = [...cover(here, held.size), ...helpers];
  const lent = words.filter((hit) => hit.sentence !== sentence).length;
  return { rule: 'groups', sentence, span: markOf(words.slice(0, words.length - lent)), words, lent };
}

function proveTerms(sentence: number, around: Around, at: HitsAt): Proof | undefined {
  const seen = new Map<number, RuleHit>();
  const sumOf = (near: number) => {
    let sum = 0;
    for (const hit of longest(at(near))) {
      if (seen.has(hit.entry)) continue;
      seen.set(hit.entry, hit);
      sum += hit.weight;
    }
    return sum;
  };
  const own = sumOf(sentence);
  if (own === 0) return;
  const mine = [...seen.values()];
  const lent = around(2).map(sumOf);
  if (lent.some((sum) => sum > own) || provenBy([...seen.values()]) < ENOUGH) return;
  const span = mine.reduce((a, b) => (b.weight > a.weight ? b : a));
  return { rule: 'terms', sentence, span, words: [...seen.values()], lent: seen.size - mine.length };
}

/** The sum of the weights, in which weak ones help and do not suffice by themselves, however many there are. */
function provenBy(hits: readonly RuleHit[]): number {
  let strong = 0;
  let weak = 0;
  for (const { weight } of hits) {
    if (weight < WEAK) weak += weight;
    else strong += weight;
  }
  return strong + Math.min(weak, MOST_OF_WEAK);
}

/** The weighted terms that stand in no longer one. */
function longest(hits: readonly RuleHit[]): RuleHit[] {
  const weighted = hits.filter((hit) => hit.part === Part.term).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return weighted.filter((hit) => {
    if (hit.end <= end) return false;
    end = hit.end;
    return true;
  });
}

/** Leaves out the `not` hits and what overlaps one; both lists are in order of place. */
function withoutCovered(hits: readonly RuleHit[], nots: readonly RuleHit[]): RuleHit[] {
  let first = 0;
  return hits.filter((hit) => {
    if (hit.part === Part.not) return false;
    while (first < nots.length && (nots[first] as RuleHit).end <= hit.start) first++;
    for (let i = first; i < nots.length && (nots[i] as RuleHit).start < hit.end; i++) {
      if ((nots[i] as RuleHit).end > hit.start) return false;
    }
    return true;
  });
}
