import { hashOf, type Lexicon } from './lexicon';
import { Words } from './scan-words';
import { LONGEST, scanTerm } from './terms';
import { GrowingTrie, type Trie } from './trie';

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
  /** One bit by the first three letters: whether a word may begin with one of the beginnings; empty when there are none. */
  readonly openFilter: Int32Array;
  /** Folded lengths that beginnings have. */
  readonly lengths: Uint8Array;
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
    ...openFilterOf(trie.beginnings),
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

const OPEN_WORDS = 2_048;

function openFilterOf({ from, letters }: Lexicon) {
  const lengths = new Uint8Array(LONGEST + 1);
  const openFilter = new Int32Array(from.length > 2 ? OPEN_WORDS : 0);
  for (let word = 1; word < from.length - 1; word++) {
    const [start, end] = [from[word] as number, from[word + 1] as number];
    lengths[end - start] = 1;
    if (end - start < 3) openFilter.fill(-1);
    else mark(openFilter, threeLetters(letters, start));
  }
  return { lengths, openFilter };
}

/** A number for the three letters that begin at a place. */
export const threeLetters = (units: Uint16Array, at: number): number =>
  Math.imul(
    (units[at] as number) ^ Math.imul((units[at + 1] as number) ^ Math.imul(units[at + 2] as number, 0x9e3779b1), 0x85ebca6b),
    0xc2b2ae35,
  );

function mark(filter: Int32Array, hash: number): void {
  const at = (hash >>> 5) & (filter.length - 1);
  filter[at] = (filter[at] as number) | (1 << (hash >>> 27));
}

/** Whether the bit of a hash is set. */
export const marked = (filter: Int32Array, hash: number): boolean =>
  (((filter[(hash >>> 5) & (filter.length - 1)] as number) >>> (hash >>> 27)) & 1) !== 0;
