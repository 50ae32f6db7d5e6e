import { lookUp, type PairTable, pairTable } from './lexicon';
import { LONGEST } from './scan-words';
import { readTerm } from './terms';

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

/** Builds the matcher of all the terms given; terms without a letter are left out. */
export function buildMatcher(uses: Iterable<TermUse>): Matcher {
  const words = new Units();
  const beginnings = new Units();
  const lengths = new Uint8Array(LONGEST);
  const children: Map<number, number>[] = [new Map()];
  const entries = new Map<number, TermUse[]>();
  for (const use of uses) {
    const shape = readTerm(use.term);
    if (shape.words.length === 0) continue;
    let node = 0;
    shape.words.forEach((hash, i) => {
      const open = shape.beginning > 0 && i === shape.words.length - 1;
      if (open) lengths[shape.beginning] = 1;
      const unit = open ? -beginnings.unit(hash.a, hash.b) : words.unit(hash.a, hash.b);
      const siblings = children[node] as Map<number, number>;
      let next = siblings.get(unit);
      if (next === undefined) {
        next = children.push(new Map()) - 1;
        siblings.set(unit, next);
      }
      node = next;
    });
    const key = node * 2 + (shape.caps ? 1 : 0);
    const list = entries.get(key);
    if (list) list.push(use);
    else entries.set(key, [use]);
  }
  return {
    words: words.table(),
    beginnings: beginnings.table(),
    lengths,
    edges: pairTable(children.flatMap((next, node) => [...next].map(([unit, child]) => [node, unit, child] as const))),
    ...layOut(entries, children.length),
  };
}

function layOut(entries: ReadonlyMap<number, readonly TermUse[]>, nodes: number) {
  const plain = new Int32Array(nodes);
  const capitals = new Int32Array(nodes);
  const first = [0, 0];
  const flat: TermUse[] = [];
  let entry = 0;
  for (const [key, list] of entries) {
    entry++;
    (key % 2 === 1 ? capitals : plain)[Math.floor(key / 2)] = entry;
    flat.push(...list);
    first.push(flat.length);
  }
  return {
    plain,
    capitals,
    first: Int32Array.from(first),
    owner: Int32Array.from(flat, (use) => use.owner),
    part: Int32Array.from(flat, (use) => use.part),
    weight: Float32Array.from(flat, (use) => use.weight),
  };
}

/** Numbers pairs of hashes from 1 on. */
class Units {
  readonly #known = new Map<number, Map<number, number>>();
  readonly #entries: [number, number, number][] = [];

  unit(a: number, b: number): number {
    let row = this.#known.get(a);
    if (!row) {
      row = new Map();
      this.#known.set(a, row);
    }
    let unit = row.get(b);
    if (unit === undefined) {
      unit = this.#entries.length + 1;
      row.set(b, unit);
      this.#entries.push([a, b, unit]);
    }
    return unit;
  }

  table(): PairTable {
    return pairTable(this.#entries);
  }
}

/** The node that a word leads to, or 0. */
export const step = (matcher: Matcher, node: number, unit: number): number => lookUp(matcher.edges, node, unit);
