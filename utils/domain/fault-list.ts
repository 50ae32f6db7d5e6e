import type { Fault } from './pack-fault';

/** How many faults are told of one file; a file with more is wrong in kind, and the rest says nothing new. */
const MOST = 200;

/** Gathers the faults of a file, 200 at most. */
export class FaultList {
  readonly #faults: Fault[] = [];
  #full = false;

  /** Nothing more is told: whoever looks for faults may stop. */
  get full(): boolean {
    return this.#full;
  }

  get empty(): boolean {
    return this.#faults.length === 0;
  }

  add(path: string, message: string): void {
    if (this.#faults.length < MOST) this.#faults.push({ path, message });
    else this.#full = true;
  }

  /** The faults in the order found; where there are more, the last one says so. */
  list(): readonly Fault[] {
    return this.#full ? [...this.#faults, { path: '', message: `has more faults than these ${MOST}` }] : [...this.#faults];
  }
}
