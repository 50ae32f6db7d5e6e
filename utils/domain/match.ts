import { findWord, hashOf, SEED, settle, stir } from './lexicon';
import { type Matcher, marked, threeLetters } from './matcher';
import { shorterReadings } from './readings';
import { Flag, scanWords, Words } from './scan-words';
import { LONGEST } from './terms';
import { CAPITALS, firstOpening, firstStep, step } from './trie';

/** A term found in a text: which entry of the matcher, and where (UTF-16 units). */
export interface Hit {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

/** Readings of words tried from one place, so that no set of terms makes a text of many-sided words endless. */
const MOST_TRIED = 4_096;

const words = /* @__PURE__ */ new Words();

/**
 * Finds every term of the matcher in a text, in order of their beginnings; overlapping ones too. Linear in the text for terms of bounded
 * length. Stops after about `most` hits.
 */
export function findTerms(matcher: Matcher, text: string, most = Number.POSITIVE_INFINITY): Hit[] {
  scanWords(text, words);
  const { count, hash, from, flags, folded } = words;
  const { filter, openFilter } = matcher;
  const open = openFilter.length > 0;
  const walk = new Walk(matcher);
  for (let word = 0; word < count; word++) {
    if (
      marked(filter, hash[word] as number) ||
      (open && marked(openFilter, threeLetters(folded, from[word] as number))) ||
      (flags[word] as number) & Flag.affixed
    ) {
      walk.from(word);
      if (walk.hits.length >= most) break;
    }
  }
  return walk.hits;
}

/** Follows the trie from a word of the text. */
class Walk {
  readonly hits: Hit[] = [];
  readonly #matcher: Matcher;
  #start = 0;
  #tried = 0;

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
  }

  from(word: number): void {
    this.#start = words.start[word] as number;
    this.#tried = 0;
    this.#read(0, word, Flag.caps);
  }

  /** Goes on from a node by a word, as it stands and as what else it may stand for. */
  #read(node: number, word: number, before: number): void {
    const flags = words.flags[word] as number;
    const caps = before & flags;
    const from = words.from[word] as number;
    const to = words.from[word + 1] as number;
    this.#openings(node, word, from, to, caps);
    this.#whole(node, word, from, to, words.hash[word] as number, caps);
    if (!(flags & Flag.affixed)) return;
    for (const reading of shorterReadings(words.folded, from, to)) {
      if (reading.from > from) this.#openings(node, word, reading.from, to, caps);
      this.#whole(node, word, reading.from, reading.to, hashOf(words.folded, reading.from, reading.to), caps);
    }
  }

  #whole(node: number, word: number, from: number, to: number, hash: number, caps: number): void {
    const matcher = this.#matcher;
    if (this.#tried++ > MOST_TRIED || (node === 0 && !marked(matcher.filter, hash))) return;
    const number = findWord(matcher.words, words.folded, from, to, hash);
    if (number === 0) return;
    const next = node === 0 ? firstStep(matcher, number) : step(matcher, node, number);
    if (next === 0) return;
    this.#report(next, word, caps);
    const more = (matcher.children[next + 1] as number) > (matcher.children[next] as number);
    if (more && word + 1 < words.count && !((words.flags[word + 1] as number) & Flag.apart)) this.#read(next, word + 1, caps);
  }

  /** Reports the terms that ask only for the beginning of the word. */
  #openings(node: number, word: number, from: number, to: number, caps: number): void {
    const matcher = this.#matcher;
    const { lengths, beginnings } = matcher;
    const any = node === 0 ? matcher.openFilter.length > 0 : (matcher.unit[matcher.children[node] as number] as number) < 0;
    if (!any || (node === 0 && !marked(matcher.openFilter, threeLetters(words.folded, from)))) return;
    let hash = SEED;
    for (let at = from; at < to && at - from < LONGEST; at++) {
      hash = stir(hash, words.folded[at] as number);
      if (lengths[at - from + 1] === 0) continue;
      const number = findWord(beginnings, words.folded, from, at + 1, settle(hash));
      if (number === 0) continue;
      const next = node === 0 ? firstOpening(matcher, number) : step(matcher, node, -number);
      if (next) this.#report(next, word, caps);
    }
  }

  #report(node: number, word: number, caps: number): void {
    const { entry, children, unit } = this.#matcher;
    const end = words.end[word] as number;
    const plain = entry[node] as number;
    if (plain) this.hits.push({ entry: plain, start: this.#start, end });
    const after = children[node + 1] as number;
    if (caps && after > (children[node] as number) && unit[after - 1] === CAPITALS) {
      this.hits.push({ entry: entry[after - 1] as number, start: this.#start, end });
    }
  }
}
