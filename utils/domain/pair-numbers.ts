/** Numbers pairs of 32-bit numbers, from 1 on, in a typed array that grows: open addressing, three numbers a slot. */
export class PairNumbers {
  #mask = 15;
  #slots = new Int32Array(16 * 3);
  size = 0;

  /** The number of a pair; a pair that is new gets the next. */
  of(a: number, b: number): number {
    const slots = this.#slots;
    let at = this.#find(slots, a, b);
    const known = slots[at + 2] as number;
    if (known) return known;
    this.size++;
    if (this.size * 2 > this.#mask + 1) {
      this.#grow();
      at = this.#find(this.#slots, a, b);
    }
    this.#slots[at] = a;
    this.#slots[at + 1] = b;
    this.#slots[at + 2] = this.size;
    return this.size;
  }

  /** Where the pair stands, or would. */
  #find(slots: Int32Array, a: number, b: number): number {
    const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
    let slot = (mixed ^ (mixed >>> 16)) & this.#mask;
    while (slots[slot * 3 + 2] !== 0 && (slots[slot * 3] !== a || slots[slot * 3 + 1] !== b)) slot = (slot + 1) & this.#mask;
    return slot * 3;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    const slots = new Int32Array((this.#mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      const to = this.#find(slots, old[at] as number, old[at + 1] as number);
      for (let i = 0; i < 3; i++) slots[to + i] = old[at + i] as number;
    }
    this.#slots = slots;
  }
}
