/** Two 32-bit hashes of the same letters; together they tell words apart (open addressing on the first, checked by the second). */
export interface Hash {
  a: number;
  b: number;
}

export const SEED: Readonly<Hash> = { a: 0x811c9dc5 | 0, b: 0x2545f491 };

/** Takes one more UTF-16 unit into a hash: FNV-1a beside a multiplicative one, so that every prefix of a word has its hash on the way. */
export function stir(hash: Hash, unit: number): void {
  hash.a = Math.imul(hash.a ^ unit, 0x01000193);
  hash.b = Math.imul(hash.b + unit + 1, 0x9e3779b1 | 0);
  hash.b ^= hash.b >>> 15;
}

export function hashOf(text: string): Hash {
  const hash = { ...SEED };
  for (let i = 0; i < text.length; i++) stir(hash, text.charCodeAt(i));
  return hash;
}

/** A table from pairs of 32-bit numbers to whole numbers above 0, in typed arrays. */
export interface PairTable {
  readonly mask: number;
  /** Three numbers a slot: the pair and the value; value 0 is an empty slot. */
  readonly slots: Int32Array;
}

/** A pair table that still grows; numbers its pairs itself, from 1 on. */
export class PairNumbers {
  #mask = 15;
  #slots = new Int32Array(16 * 3);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a pair; a pair that is new gets the next. */
  of(a: number, b: number): number {
    const known = lookUp(this.table(), a, b);
    if (known) return known;
    if ((this.#size + 1) * 2 > this.#mask + 1) this.#grow();
    this.#size++;
    put(this.table(), a, b, this.#size);
    return this.#size;
  }

  table(): PairTable {
    return { mask: this.#mask, slots: this.#slots };
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 3);
    const table = this.table();
    for (let at = 0; at < old.length; at += 3) {
      const value = old[at + 2] as number;
      if (value !== 0) put(table, old[at] as number, old[at + 1] as number, value);
    }
  }
}

function put({ mask, slots }: PairTable, a: number, b: number, value: number): void {
  let slot = spread(a, b) & mask;
  while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
  slots[slot * 3] = a;
  slots[slot * 3 + 1] = b;
  slots[slot * 3 + 2] = value;
}

/** The value kept for a pair, or 0. */
export function lookUp(table: PairTable, a: number, b: number): number {
  const { mask, slots } = table;
  let slot = spread(a, b) & mask;
  for (;;) {
    const value = slots[slot * 3 + 2] as number;
    if (value === 0) return 0;
    if (slots[slot * 3] === a && slots[slot * 3 + 1] === b) return value;
    slot = (slot + 1) & mask;
  }
}

const spread = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b | 0), 0xc2b2ae35 | 0);
  return mixed ^ (mixed >>> 16);
};
