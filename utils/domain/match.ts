import { findWord, hashOf, SEED, settle, stir } from './lexicon';
import { lengthsOf, type Matcher, marked } from './matcher';
import { shorterReadings } from './readings';
import { scanWords } from './scan-words';
import { LONGEST } from './terms';
import { CAPITALS, firstOpening, firstStep, step } from './trie';
import { Flag, Words } from './words';

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
  const { count, hash, flags } = words;
  const { filter, heads } = matcher;
  const open = heads.length > 0;
  const walk = new Walk(matcher);
  for (let word = 0; word < count; word++) {
    if (marked(filter, hash[word] as number) || (open && walk.openings(word) !== 0) || (flags[word] as number) & Flag.affixed) {
      walk.from(word);
      if (walk.hits.length >= most) break;
    }
  }
  return walk.hits;
}

/** By word of the text, from text to text: its number in the matcher, and where its beginnings stand in the walk's list; -1 until it is asked. */
let numbers = /* @__PURE__ */ new Int32Array(1_024);
let openings = /* @__PURE__ */ new Int32Array(1_024);

/** Follows the trie from a word of the text. */
class Walk {
  readonly hits: Hit[] = [];
  readonly #matcher: Matcher;
  /** Numbers of the beginnings of words, the shortest first, 0 behind the last. */
  readonly #begun: number[] = [0];
  #start = 0;
  #tried = 0;

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
    if (words.count > numbers.length) {
      numbers = new Int32Array(words.start.length);
      openings = new Int32Array(words.start.length);
    }
    numbers.fill(-1, 0, words.count);
    openings.fill(-1, 0, words.count);
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
    if (this.#asksOpenings(node)) this.#opened(node, word, this.openings(word), caps);
    if (node > 0 || marked(this.#matcher.filter, words.hash[word] as number)) this.#whole(node, word, this.#numberOf(word), caps);
    if (flags & Flag.affixed) this.#shorter(node, word, caps);
  }

  /** Goes on by what the word may stand for besides itself. */
  #shorter(node: number, word: number, caps: number): void {
    const { folded } = words;
    const begin = words.from[word] as number;
    for (const { from, to } of shorterReadings(folded, begin, words.from[word + 1] as number)) {
      if (from > begin && this.#asksOpenings(node)) this.#opened(node, word, this.#begin(from, to), caps);
      const hash = hashOf(folded, from, to);
      if (node > 0 || marked(this.#matcher.filter, hash)) {
        this.#whole(node, word, findWord(this.#matcher.words, folded, from, to, hash), caps);
      }
    }
  }

  /** The word's number in the matcher, or 0. */
  #numberOf(word: number): number {
    const known = numbers[word] as number;
    if (known >= 0) return known;
    const [from, to] = [words.from[word] as number, words.from[word + 1] as number];
    const number = findWord(this.#matcher.words, words.folded, from, to, words.hash[word] as number);
    numbers[word] = number;
    return number;
  }

  /** Where the beginnings of the word stand in the list; 0 when it has none. */
  openings(word: number): number {
    const known = openings[word] as number;
    if (known >= 0) return known;
    const at = this.#begin(words.from[word] as number, words.from[word + 1] as number);
    openings[word] = at;
    return at;
  }

  /** Looks up with which of the matcher's beginnings the letters begin; gives their place in the list. */
  #begin(from: number, to: number): number {
    const { heads, beginnings } = this.#matcher;
    const { folded } = words;
    let left = lengthsOf(heads, folded, from, to);
    if (left === 0) return 0;
    const place = this.#begun.length;
    let hash = SEED;
    for (let at = from; at < to && at - from < LONGEST && left !== 0; at++) {
      hash = stir(hash, folded[at] as number);
      const bit = 1 << Math.min(at - from + 1, 31);
      if ((left & bit) === 0) continue;
      if (bit > 0) left ^= bit;
      const number = findWord(beginnings, folded, from, at + 1, settle(hash));
      if (number) this.#begun.push(number);
    }
    if (this.#begun.length === place) return 0;
    this.#begun.push(0);
    return place;
  }

  #whole(node: number, word: number, number: number, caps: number): void {
    const matcher = this.#matcher;
    if (this.#tried++ > MOST_TRIED || number === 0) return;
    const next = node === 0 ? firstStep(matcher, number) : step(matcher, node, number);
    if (next === 0) return;
    this.#report(next, word, caps);
    const more = (matcher.children[next + 1] as number) > (matcher.children[next] as number);
    if (more && word + 1 < words.count && !((words.flags[word + 1] as number) & Flag.apart)) this.#read(next, word + 1, caps);
  }

  /** Whether terms go on from the node by the beginning of a word. */
  #asksOpenings(node: number): boolean {
    const { children, unit, heads } = this.#matcher;
    return node === 0 ? heads.length > 0 : (unit[children[node] as number] as number) < 0;
  }

  /** Reports the terms that ask only for the beginning of the word. */
  #opened(node: number, word: number, place: number, caps: number): void {
    for (let at = place; this.#begun[at] !== 0; at++) {
      const number = this.#begun[at] as number;
      const next = node === 0 ? firstOpening(this.#matcher, number) : step(this.#matcher, node, -number);
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
