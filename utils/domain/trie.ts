import { doubled, GrowingLexicon, type Lexicon } from './lexicon';
import { PairNumbers } from './pair-numbers';
import type { TermShape } from './terms';
import type { Words } from './words';

/**
 * Terms as a trie over words. A unit of it is a word (above 0), the beginning of a word (below 0), or `CAPITALS`, behind which stands the
 * term that is found in capitals only. Words and beginnings by which a term begins have the lowest numbers, so that a child of the root
 * (node 0) is found without a search.
 */
export interface Trie {
  readonly words: Lexicon;
  readonly beginnings: Lexicon;
  /** How many words and beginnings begin a term. */
  readonly firstWords: number;
  readonly firstBeginnings: number;
  /** Children of node `n`: the nodes from `children[n]` to before `children[n + 1]`, in order of their units. */
  readonly children: Int32Array;
  /** By node: the unit that leads to it, and the entry that ends there, or 0. */
  readonly unit: Int32Array;
  readonly entry: Int32Array;
}

export const CAPITALS = 0x7fffffff;

/** The child of a node by its unit, or 0. */
export function step({ children, unit }: Trie, node: number, by: number): number {
  let low = children[node] as number;
  let high = children[node + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unit[middle] as number) < by) low = middle + 1;
    else high = middle;
  }
  return low < (children[node + 1] as number) && unit[low] === by ? low : 0;
}

/** The child of the root by a word or by the beginning of one, or 0. */
export const firstStep = ({ children, firstWords, firstBeginnings }: Trie, word: number): number =>
  word > firstWords ? 0 : (children[0] as number) + firstBeginnings + word - 1;
export const firstOpening = ({ children, firstBeginnings }: Trie, beginning: number): number =>
  beginning > firstBeginnings ? 0 : (children[0] as number) + firstBeginnings - beginning;

/** A trie that still grows; its nodes are numbered as they come. */
export class GrowingTrie {
  readonly #words = new GrowingLexicon();
  readonly #beginnings = new GrowingLexicon();
  readonly #nodes = new PairNumbers();
  #parent = new Int32Array(1_024);
  #unit = new Int32Array(1_024);
  #entry = new Int32Array(1_024);
  entries = 0;

  /** Adds a term and gives its entry: the same for terms that are found alike, 0 for one without words. */
  add({ count, folded, from, hash }: Words, { beginning, caps }: TermShape): number {
    if (count === 0) return 0;
    let node = 0;
    for (let word = 0; word < count; word++) {
      const [start, end] = [from[word] as number, from[word + 1] as number];
      const open = beginning > 0 && word === count - 1;
      const number = (open ? this.#beginnings : this.#words).number(folded, start, end, hash[word] as number);
      node = this.#child(node, open ? -number : number);
    }
    if (caps) node = this.#child(node, CAPITALS);
    this.#entry[node] ||= ++this.entries;
    return this.#entry[node] as number;
  }

  #child(parent: number, unit: number): number {
    const before = this.#nodes.size;
    const node = this.#nodes.of(parent, unit);
    if (node > before) {
      if (node === this.#parent.length) {
        this.#parent = doubled(this.#parent, 0);
        this.#unit = doubled(this.#unit, 0);
        this.#entry = doubled(this.#entry, 0);
      }
      this.#parent[node] = parent;
      this.#unit[node] = unit;
    }
    return node;
  }

  freeze(): Trie {
    const nodes = this.#nodes.size + 1;
    const parent = this.#parent.subarray(0, nodes);
    const unit = this.#unit.slice(0, nodes);
    const [wordNumbers, firstWords] = numbersOf(this.#words.size, parent, unit, 1);
    const [beginningNumbers, firstBeginnings] = numbersOf(this.#beginnings.size, parent, unit, -1);
    for (let node = 1; node < nodes; node++) {
      const by = unit[node] as number;
      if (by < 0) unit[node] = -(beginningNumbers[-by] as number);
      else if (by !== CAPITALS) unit[node] = wordNumbers[by] as number;
    }
    return {
      words: this.#words.freeze(wordNumbers),
      beginnings: this.#beginnings.freeze(beginningNumbers),
      firstWords,
      firstBeginnings,
      ...layOut(parent, unit, this.#entry, this.#words.size, this.#beginnings.size),
    };
  }
}

/** New numbers for words (`sign` 1) or beginnings (-1): those that stand below the root come first. */
function numbersOf(size: number, parent: Int32Array, unit: Int32Array, sign: number): readonly [Int32Array, number] {
  const numbers = new Int32Array(size + 1);
  let next = 0;
  for (let node = 1; node < unit.length; node++) {
    const by = sign * (unit[node] as number);
    if (parent[node] === 0 && by > 0 && by !== CAPITALS) numbers[by] = ++next;
  }
  const first = next;
  for (let word = 1; word <= size; word++) numbers[word] ||= ++next;
  return [numbers, first];
}

/** Numbers the nodes anew, breadth first, so that the children of each lie side by side in order of their units. */
function layOut(parent: Int32Array, unit: Int32Array, entry: Int32Array, words: number, beginnings: number) {
  const nodes = parent.length;
  const rank = (node: number) => (unit[node] === CAPITALS ? words + 1 : (unit[node] as number)) + beginnings;
  const byUnit = sortedBy(
    Int32Array.from({ length: nodes - 1 }, (_, i) => i + 1),
    rank,
    words + beginnings + 2,
  );
  const byParent = sortedBy(byUnit, (node) => parent[node] as number, nodes);
  const first = new Int32Array(nodes + 1);
  for (const node of byParent) first[(parent[node] as number) + 1] = (first[(parent[node] as number) + 1] as number) + 1;
  for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);

  const old = new Int32Array(nodes);
  const laid = { children: new Int32Array(nodes + 1), unit: new Int32Array(nodes), entry: new Int32Array(nodes) };
  let next = 1;
  for (let node = 0; node < nodes; node++) {
    const before = old[node] as number;
    laid.children[node] = next;
    laid.entry[node] = entry[before] as number;
    laid.unit[node] = unit[before] as number;
    for (let at = first[before] as number; at < (first[before + 1] as number); at++) old[next++] = byParent[at] as number;
  }
  laid.children[nodes] = next;
  return laid;
}

/** A stable counting sort; keys are from 0 to before `keys`. */
function sortedBy(nodes: Int32Array, key: (node: number) => number, keys: number): Int32Array {
  const place = new Int32Array(keys + 1);
  for (const node of nodes) place[key(node) + 1] = (place[key(node) + 1] as number) + 1;
  for (let at = 0; at < keys; at++) place[at + 1] = (place[at + 1] as number) + (place[at] as number);
  const sorted = new Int32Array(nodes.length);
  for (const node of nodes) {
    const at = place[key(node)] as number;
    sorted[at] = node;
    place[key(node)] = at + 1;
  }
  return sorted;
}
