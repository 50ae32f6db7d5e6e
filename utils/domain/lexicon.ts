/** FNV-1a over UTF-16 units: `stir` takes one in, `settle` spreads the result over all bits. Every beginning of a word has its hash on the way. */
export const SEED = 0;
export const PRIME = 0x01000193;
export const stir = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);
export function settle(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = stir(hash, units[at] as number);
  return settle(hash);
}

/** Words numbered from 1 on, in typed arrays; a word is found by its hash and known by its letters. */
export interface Lexicon {
  /** Two numbers a slot, open addressing: the hash and the word's number; number 0 is an empty slot. Their count is a power of 2. */
  readonly slots: Int32Array;
  /** Letters of word `n`: from `from[n]` to before `from[n + 1]`. */
  readonly from: Int32Array;
  readonly letters: Uint16Array;
}

/** The number of the word that stands in `units`, or 0; `hash` is its settled hash. */
export function findWord(
  { slots, from, letters }: Lexicon,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = (slots.length >> 1) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const word = slots[slot * 2 + 1] as number;
    if (word === 0) return 0;
    if (slots[slot * 2] !== hash) continue;
    const first = from[word] as number;
    if ((from[word + 1] as number) - first !== end - start) continue;
    let at = start;
    while (at < end && letters[first + at - start] === units[at]) at++;
    if (at === end) return word;
  }
}

/** A lexicon that still grows. */
export class GrowingLexicon implements Lexicon {
  slots = new Int32Array(32);
  from = new Int32Array(16);
  letters = new Uint16Array(64);
  size = 0;

  /** The number of a word; a word that is new gets the next. */
  number(units: Uint16Array, start: number, end: number, hash: number): number {
    const known = findWord(this, units, start, end, hash);
    if (known) return known;
    const word = ++this.size;
    if (word * 4 > this.slots.length) this.#grow();
    this.#put(hash, word);
    const first = this.from[word] as number;
    const after = first + end - start;
    if (word + 2 > this.from.length) this.from = doubled(this.from, word + 2);
    if (after > this.letters.length) this.letters = doubled(this.letters, after);
    this.letters.set(units.subarray(start, end), first);
    this.from[word + 1] = after;
    return word;
  }

  /** The lexicon in its smallest form, its words renumbered: word `n` becomes `numbers[n]`. */
  freeze(numbers: Int32Array): Lexicon {
    const from = new Int32Array(this.size + 2);
    const order = new Int32Array(this.size + 1);
    for (let word = 1; word <= this.size; word++) order[numbers[word] as number] = word;
    const letters = new Uint16Array(this.from[this.size + 1] as number);
    for (let at = 1; at <= this.size; at++) {
      const word = order[at] as number;
      const [start, end] = [this.from[word] as number, this.from[word + 1] as number];
      for (let i = start; i < end; i++) letters[(from[at] as number) + i - start] = this.letters[i] as number;
      from[at + 1] = (from[at] as number) + end - start;
    }
    const slots = this.slots.slice();
    for (let slot = 1; slot < slots.length; slot += 2) slots[slot] = numbers[slots[slot] as number] as number;
    return { slots, from, letters };
  }

  #put(hash: number, word: number): void {
    const mask = (this.slots.length >> 1) - 1;
    let slot = hash & mask;
    while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = word;
  }

  #grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1]) this.#put(old[at] as number, old[at + 1] as number);
  }
}

/** A copy of at least twice the length. */
export function doubled<T extends Int32Array | Uint16Array | Uint8Array>(array: T, least: number): T {
  const copy = new (array.constructor as new (length: number) => T)(Math.max(least, array.length * 2));
  copy.set(array);
  return copy;
}
