import { hashOf, type Lexicon, SEED, settle, stir } from './lexicon';
import { scanTerm } from './terms';
import { GrowingTrie, type Trie } from './trie';
import { Words } from './words';

/** What a term means to whoever asked for it: `owner` and `part` are the asker's own numbers. */
export interface TermUse {
  readonly term: string;
  readonly owner: number;
  readonly part: number;
  readonly weight: number;
}

/** Terms in a trie over words, all in typed arrays. */
export interface Matcher extends Trie {
  /** One bit by hash: whether a word may begin a term. */
  readonly filter: Int32Array;
  /** Which lengths beginnings have, by the hash of their first letters (see `lengthsOf`); empty when there are none. */
  readonly heads: Int32Array;
  /** Uses of entry `e`: from `first[e]` to before `first[e + 1]`. */
  readonly first: Int32Array;
  readonly owner: Int32Array;
  readonly part: Int32Array;
  readonly weight: Float32Array;
}

const words = /* @__PURE__ */ new Words();

/** Builds the matcher of all the terms given; terms without a letter are left out. Each different term is read once. */
export function buildMatcher(uses: Iterable<TermUse>): Matcher {
  const growing = new GrowingTrie();
  const entryOf = new Map<string, number>();
  const kept: TermUse[] = [];
  const entries: number[] = [];
  for (const use of uses) {
    let entry = entryOf.get(use.term);
    if (entry === undefined) {
      entry = growing.add(words, scanTerm(use.term, words));
      entryOf.set(use.term, entry);
    }
    if (entry === 0) continue;
    kept.push(use);
    entries.push(entry);
  }
  const trie = growing.freeze();
  return {
    ...trie,
    filter: filterOf(trie.words, trie.firstWords),
    heads: headsOf(trie.beginnings),
    ...layOut(kept, entries, growing.entries),
  };
}

/** Lays the uses out by entry, each entry's in the order given. */
function layOut(uses: readonly TermUse[], entries: readonly number[], count: number) {
  const first = new Int32Array(count + 2);
  for (const entry of entries) first[entry + 1] = (first[entry + 1] as number) + 1;
  for (let entry = 1; entry < first.length; entry++) first[entry] = (first[entry] as number) + (first[entry - 1] as number);
  const next = first.slice();
  const owner = new Int32Array(uses.length);
  const part = new Int32Array(uses.length);
  const weight = new Float32Array(uses.length);
  uses.forEach((use, i) => {
    const entry = entries[i] as number;
    const at = next[entry] as number;
    next[entry] = at + 1;
    owner[at] = use.owner;
    part[at] = use.part;
    weight[at] = use.weight;
  });
  return { first, owner, part, weight };
}

/** About 16 bits a word, so that one word in 16 of those that begin no term is looked up in vain. */
function filterOf({ from, letters }: Lexicon, firstWords: number): Int32Array {
  let size = 32;
  while (size < firstWords / 2 && size < 1 << 18) size *= 2;
  const filter = new Int32Array(size);
  for (let word = 1; word <= firstWords; word++) mark(filter, hashOf(letters, from[word] as number, from[word + 1] as number));
  return filter;
}

/** So many letters of a beginning tell which lengths are tried. */
const HEAD = 4;

function headsOf({ from, letters }: Lexicon): Int32Array {
  const count = from.length - 2;
  if (count === 0) return new Int32Array(0);
  let size = 64;
  while (size < count * 2 && size < 1 << 16) size *= 2;
  const heads = new Int32Array(size);
  for (let word = 1; word <= count; word++) {
    const start = from[word] as number;
    const length = (from[word + 1] as number) - start;
    const at = hashOf(letters, start, start + Math.min(HEAD, length)) & (size - 1);
    heads[at] = (heads[at] as number) | (1 << Math.min(length, 31));
  }
  return heads;
}

/** The lengths that beginnings of a word may have, one bit each, the last for all from 31 on; a bit may be set in vain. */
export function lengthsOf(heads: Int32Array, units: Uint16Array, from: number, to: number): number {
  let lengths = 0;
  let hash = SEED;
  const mask = heads.length - 1;
  for (let length = 1; length < HEAD; length++) {
    if (from + length > to) return lengths;
    hash = stir(hash, units[from + length - 1] as number);
    lengths |= (heads[settle(hash) & mask] as number) & (1 << length);
  }
  if (from + HEAD > to) return lengths;
  hash = stir(hash, units[from + HEAD - 1] as number);
  return lengths | ((heads[settle(hash) & mask] as number) & (-1 << HEAD));
}

function mark(filter: Int32Array, hash: number): void {
  const at = (hash >>> 5) & (filter.length - 1);
  filter[at] = (filter[at] as number) | (1 << (hash >>> 27));
}

/** Whether the bit of a hash is set. */
export const marked = (filter: Int32Array, hash: number): boolean =>
  (((filter[(hash >>> 5) & (filter.length - 1)] as number) >>> (hash >>> 27)) & 1) !== 0;
