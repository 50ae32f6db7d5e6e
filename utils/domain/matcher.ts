import { lookUp, PairNumbers, type PairTable } from './lexicon';
import { LONGEST } from './scan-words';
import { readTerm, type TermShape } from './terms';

/** What a term means to whoever asked for it: `owner` and `part` are the asker's own numbers. */
export interface TermUse {
  readonly term: string;
  readonly owner: number;
  readonly part: number;
  readonly weight: number;
}

/** Terms in a trie over words, all in typed arrays. Units of the trie are words (above 0) and beginnings of words (below 0). */
export interface Matcher {
  readonly words: PairTable;
  readonly beginnings: PairTable;
  readonly lengths: Uint8Array;
  /** (node, unit) to node. */
  readonly edges: PairTable;
  /** By node: the entry that ends there, any case or in capitals only; 0 for none. */
  readonly plain: Int32Array;
  readonly capitals: Int32Array;
  /** Uses of entry `e`: from `first[e]` to before `first[e + 1]`. */
  readonly first: Int32Array;
  readonly owner: Int32Array;
  readonly part: Int32Array;
  readonly weight: Float32Array;
}

/** Builds the matcher of all the terms given; terms without a letter are left out. Each different term is read once. */
export function buildMatcher(uses: Iterable<TermUse>): Matcher {
  const trie = new Trie();
  const entryOf = new Map<string, number>();
  const kept: TermUse[] = [];
  const entries: number[] = [];
  for (const use of uses) {
    let entry = entryOf.get(use.term);
    if (entry === undefined) {
      entry = trie.add(readTerm(use.term));
      entryOf.set(use.term, entry);
    }
    if (entry === 0) continue;
    kept.push(use);
    entries.push(entry);
  }
  return { ...trie.tables(), ...layOut(kept, entries, trie.entries) };
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

/** Node 0 is the root; an edge's number is the node that it leads to. */
class Trie {
  readonly #words = new PairNumbers();
  readonly #beginnings = new PairNumbers();
  readonly #edges = new PairNumbers();
  readonly #lengths = new Uint8Array(LONGEST);
  readonly #plain: number[] = [];
  readonly #capitals: number[] = [];
  entries = 0;

  /** Adds a term and gives its entry: the same for terms that are found alike, 0 for one without words. */
  add({ words, beginning, caps }: TermShape): number {
    if (words.length === 0) return 0;
    let node = 0;
    words.forEach(({ a, b }, i) => {
      const open = beginning > 0 && i === words.length - 1;
      if (open) this.#lengths[beginning] = 1;
      node = this.#edges.of(node, open ? -this.#beginnings.of(a, b) : this.#words.of(a, b));
    });
    const ends = caps ? this.#capitals : this.#plain;
    const entry = ends[node] ?? ++this.entries;
    ends[node] = entry;
    return entry;
  }

  tables() {
    const nodes = this.#edges.size + 1;
    return {
      words: this.#words.table(),
      beginnings: this.#beginnings.table(),
      lengths: this.#lengths,
      edges: this.#edges.table(),
      plain: Int32Array.from({ length: nodes }, (_, node) => this.#plain[node] ?? 0),
      capitals: Int32Array.from({ length: nodes }, (_, node) => this.#capitals[node] ?? 0),
    };
  }
}

/** The node that a word leads to, or 0. */
export const step = (matcher: Matcher, node: number, unit: number): number => lookUp(matcher.edges, node, unit);
