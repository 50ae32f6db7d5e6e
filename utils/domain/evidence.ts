import type { Hit } from './match';
import type { Sentence } from './sentences';

/** What the learned terms of a sentence say for one rule's topic. */
export interface Leaning {
  /** How much more they say for it than for the next best, and than so long a sentence says for anything. */
  readonly amount: number;
  /** The terms that say it, heaviest first. */
  readonly words: readonly (Hit & { readonly weight: number })[];
}

/** This much of what is said for the next best topic is taken off. */
const RIVAL = 0.5;
/** Taken off per UTF-16 unit of the sentence: the more words, the more of them fit by chance. */
const LENGTH = 0.05;
const LENGTH_UNSPACED = 0.25;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const MOST_WORDS = 400;

/** Adds up, sentence by sentence, what learned terms say for each rule's topic. A term counts once in a sentence. */
export class Evidence {
  readonly #bySentence = new Map<number, Map<number, Map<number, Hit & { readonly weight: number }>>>();

  add(sentence: number, owner: number, weight: number, { entry, start, end }: Hit): void {
    const owners = this.#bySentence.get(sentence) ?? new Map<number, Map<number, Hit & { readonly weight: number }>>();
    this.#bySentence.set(sentence, owners);
    const words = owners.get(owner) ?? new Map<number, Hit & { readonly weight: number }>();
    owners.set(owner, words);
    if (words.size < MOST_WORDS && !words.has(entry)) words.set(entry, { entry, start, end, weight });
  }

  /** By rule and sentence: what leans to a topic by at least `least`. `sameTongue` tells owners of one language from others. */
  leanings(
    sentences: readonly Sentence[],
    text: string,
    least: number,
    sameTongue: (a: number, b: number) => boolean,
  ): Map<number, Map<number, Leaning>> {
    const found = new Map<number, Map<number, Leaning>>();
    for (const [at, owners] of this.#bySentence) {
      const { start, end } = sentences[at] as Sentence;
      const unspaced = text.slice(start, end).match(UNSPACED)?.length ?? 0;
      const chance = LENGTH * (end - start - unspaced) + LENGTH_UNSPACED * unspaced;
      const sums = [...owners].map(([owner, all]) => {
        const words = withoutOverlaps([...all.values()]);
        return { owner, words, sum: words.reduce((sum, { weight }) => sum + weight, 0) };
      });
      for (const { owner, words, sum } of sums) {
        if (sum - chance < least) continue;
        let rival = 0;
        for (const other of sums) {
          if (other.owner !== owner && other.sum > rival && sameTongue(owner, other.owner)) rival = other.sum;
        }
        const amount = sum - RIVAL * rival - chance;
        if (amount < least) continue;
        const here = found.get(owner) ?? new Map<number, Leaning>();
        found.set(owner, here.set(at, { amount, words }));
      }
    }
    return found;
  }
}

/** The heaviest words, heaviest first, without what overlaps a heavier one: a name is one sign, not one for each of its words. */
function withoutOverlaps<W extends Hit & { readonly weight: number }>(words: readonly W[]): W[] {
  const kept: W[] = [];
  for (const word of [...words].sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => start < word.end && word.start < end)) kept.push(word);
  }
  return kept;
}
