import { doubled } from './lexicon';

/** What is told of a word beside its letters. */
export const Flag = {
  /** All its letters with case are capitals; so are numbers. */
  caps: 1,
  /** Something that parts phrases (comma, bracket, end of sentence) stands before it. */
  apart: 2,
  /** It has letters of a script in which particles are written onto words. */
  affixed: 4,
  unspaced: 8,
} as const;

/** The words of a text, in arrays that are used again from text to text. */
export class Words {
  count = 0;
  /** While a text is read: what `Flag.apart` is for the next word. */
  apart = 0;
  /** By word: its place in the text. */
  start = new Int32Array(1_024);
  end = new Int32Array(1_024);
  flags = new Uint8Array(1_024);
  /** By word: the settled hash of its folded letters, which are `folded` from `from[word]` to before `from[word + 1]`. */
  hash = new Int32Array(1_024);
  from = new Int32Array(1_024);
  folded = new Uint16Array(4_096);

  grow(): void {
    const { length } = this.start;
    this.start = doubled(this.start, length);
    this.end = doubled(this.end, length);
    this.flags = doubled(this.flags, length);
    this.hash = doubled(this.hash, length);
    this.from = doubled(this.from, length);
  }

  /** Makes room for so many folded units. */
  reserve(units: number): void {
    if (units > this.folded.length) this.folded = doubled(this.folded, units);
  }

  /** The folded letters of a word. */
  text(word: number): string {
    let text = '';
    const end = this.from[word + 1] as number;
    for (let at = this.from[word] as number; at < end; at += 4_096) {
      text += String.fromCharCode(...this.folded.subarray(at, Math.min(end, at + 4_096)));
    }
    return text;
  }

  texts(): string[] {
    return Array.from({ length: this.count }, (_, word) => this.text(word));
  }
}
