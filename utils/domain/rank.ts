import { findTerms } from './match';
import type { TopicKey } from './mention';
import { POSITION_KINDS } from './pack-format';
import { damp, FAMILIES, familyOf, LED, type RankIndex, rarity, shareOf } from './rank-index';
import { retrievalWords } from './retrieval-words';
import type { Statement } from './shelf';
import { kindOfSpeech } from './speech';

/** A statement and how near it is to a sentence: 0 for nothing in common, towards 100 for the same many words. */
export interface Ranked {
  readonly statement: Statement;
  readonly score: number;
}

/** How often a word stands in a statement counts ever less: parameter of Okapi BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
/** By family of words: how much long statements are held back, and what BM25 and the angle of the two texts add. */
const FAMILY = [
  { long: 0.7, count: 0.665, angle: 0.45 },
  { long: 0.9, count: 0.5, angle: 0.9 },
  { long: 0.6, count: 0.083, angle: 0.1 },
  { long: 0.75, count: 0.133, angle: 0.6 },
] as const;
/** What the share of the sentence adds that stands in a statement's beginning. */
const LEAD = 0.3;
/** What a named actor adds, against words as rare. */
const ACTOR = 1;
const LEANING = 1.1;
/** By what a sentence does: the statements that do likewise. */
const LEANS: Partial<Record<ReturnType<typeof kindOfSpeech>, readonly string[]>> = {
  denial: POSITION_KINDS.filter((kind) => kind !== 'no-statement-found'),
  charge: ['claim', 'counter-accusation'],
  pledge: ['pledge'],
  'no-answer': ['non-answer', 'no-statement-found'],
};
/** A sentence of so many rare words can reach half of the score: from a few words alone nearness says little. */
const RARE_WORDS = 11;

/** From this score on the nearest statement is nearly always what the sentence speaks of: measured by `npm run quality`. */
export const NEAR = 28;

/**
 * Ranks claims and positions by nearness to a sentence, nearest first: words weighted by rarity, actors by any of their names, and a lean
 * towards positions where the sentence reports a denial and towards claims where it reports a charge. Statements that share nothing with the
 * sentence are left out. `topic` narrows to one topic; `date` (of the article) leans towards what was said around that day.
 */
export function rank(
  index: RankIndex,
  sentence: string,
  about: { readonly topic?: TopicKey; readonly date?: string } = {},
): Ranked[] {
  const sums = nearness(index, sentence);
  const speech = kindOfSpeech(sentence);
  const ranked: Ranked[] = [];
  const consider = (at: number) => {
    const near = sums[at] as number;
    if (near <= 0) return;
    const statement = index.statements[at] as Statement;
    ranked.push({ statement, score: 100 * near * leaning(statement, speech) * closeness(statement, about.date) });
  };
  if (about.topic === undefined) for (let at = 0; at < sums.length; at++) consider(at);
  else for (const at of index.byTopic.get(about.topic) ?? []) consider(at);
  return ranked.sort((a, b) => b.score - a.score || (a.statement.key < b.statement.key ? -1 : 1));
}

/** By statement: how near it is to the words of a sentence and the actors that it names. */
function nearness(index: RankIndex, sentence: string): Float32Array {
  const total = index.statements.length;
  const words = wordsOf(index, sentence);
  const whole = (signs: boolean, of: (word: Word) => number) =>
    words.reduce((all, word) => (word.family > 1 === signs ? all + of(word) : all), 0) || 1;
  const counted = [false, true].map((pieces) => whole(pieces, ({ weight, said }) => weight * said));
  const squared = [false, true].map((pieces) => whole(pieces, ({ weight, turn }) => (weight * turn) ** 2));
  const plain = whole(false, ({ weight }) => weight);
  const told = plain / rarity(total, 0);
  const sure = told / (told + RARE_WORDS);
  const own = FAMILY.map((_, family) =>
    Math.sqrt(words.reduce((all, word) => (word.family === family ? all + (word.weight * word.turn) ** 2 : all), 0)),
  );
  const sums = new Float32Array(total);
  for (const { family, from, to, weight, said, turn } of words) {
    const { long, count, angle } = FAMILY[family] as (typeof FAMILY)[number];
    const group = family > 1 ? 1 : 0;
    const lengths = index.lengths[family] as Float32Array;
    const norms = index.norms[family] as Float32Array;
    const average = index.averages[family] as number;
    const counts = (count * weight * said * (K1 + 1)) / (counted[group] as number);
    const turns = (angle * weight * weight * turn * (own[family] as number)) / (squared[group] as number);
    const leads = family > 1 ? 0 : (LEAD * weight) / plain;
    for (let i = from; i < to; i++) {
      const at = index.holder[i] as number;
      const often = index.often[i] as number;
      const times = (often & (LED - 1)) / 4;
      let sum = (counts * times) / (times + K1 * (1 - long + (long * (lengths[at] as number)) / average));
      sum += (turns * damp(often & (LED - 1))) / (norms[at] as number);
      if (often & LED) sum += leads;
      sums[at] = (sums[at] as number) + sum;
    }
  }
  for (const actor of new Set(actorsIn(index, sentence))) {
    const { from, to } = placesOf(index, actor);
    const bonus = (ACTOR * rarity(total, to - from)) / ((counted[0] as number) + 10);
    for (let i = from; i < to; i++) {
      const at = index.holder[i] as number;
      sums[at] = (sums[at] as number) + bonus;
    }
  }
  return sums.map((sum) => sum * sure);
}

interface Word {
  readonly family: number;
  /** Its statements in the index. */
  readonly from: number;
  readonly to: number;
  /** By rarity and kind. */
  readonly weight: number;
  /** How often the sentence says it, to count with and for the angle; words in letters count once. */
  readonly said: number;
  readonly turn: number;
}

function wordsOf(index: RankIndex, sentence: string): Word[] {
  const counts = new Map<string, number>();
  for (const word of retrievalWords(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => {
    const family = familyOf(word);
    const places = placesOf(index, word);
    const turn = family % 2 === 1 ? damp(count * 4) : 1;
    const said = family === FAMILIES - 1 ? turn : family === 1 ? count : 1;
    const weight = rarity(index.statements.length, places.to - places.from) * shareOf(word);
    return { family, ...places, weight, said, turn };
  });
}

function placesOf({ words, first }: RankIndex, word: string): { readonly from: number; readonly to: number } {
  const number = words.get(word);
  return number === undefined ? { from: 0, to: 0 } : { from: first[number] as number, to: first[number + 1] as number };
}

/** A sentence leans towards what does the same as it: 1 without a lean. */
function leaning({ list, said }: Statement, speech: ReturnType<typeof kindOfSpeech>): number {
  const does = list === 'claim' ? 'claim' : said.kind;
  return LEANS[speech]?.includes(does) ? LEANING : 1;
}

/** From 1.3 on the article's own day to 1 for what was said three months or more away. */
function closeness({ said }: Statement, date: string | undefined): number {
  if (date === undefined) return 1;
  const days = Math.abs(Date.parse(said.date) - Date.parse(date)) / 86_400_000;
  return Number.isFinite(days) ? 1 + 0.3 * Math.max(0, 1 - days / 90) : 1;
}

function actorsIn({ names, actors }: RankIndex, sentence: string): string[] {
  return findTerms(names, sentence).flatMap(({ entry }) => {
    const owners: string[] = [];
    for (let use = names.first[entry] as number; use < (names.first[entry + 1] as number); use++) {
      owners.push(actors[names.owner[use] as number] as string);
    }
    return owners;
  });
}
