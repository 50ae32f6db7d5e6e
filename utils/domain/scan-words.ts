import { foldAt, Kind, kindAt, widthAt } from './characters';
import { type Hash, SEED, stir } from './lexicon';

/** What is told of a word beside its letters. */
export const Flag = {
  /** All its letters with case are capitals. */
  caps: 1,
  /** Something that parts phrases (comma, bracket, end of sentence) stands before it. */
  apart: 2,
  arabic: 4,
  unspaced: 8,
} as const;

/** Takes the words of a text one after the other. */
export interface WordSink {
  /** Lengths, in folded units, of the beginnings of words that `beginning` wants to hear of. */
  readonly lengths: Uint8Array;
  /** The word being read begins with these letters; comes before its `word`. */
  beginning(hash: Hash): void;
  /** A whole word: its place in the text, the hash of its folded letters, flags. */
  word(start: number, end: number, hash: Hash, flags: number): void;
}

/** Longest beginning of a word that can be asked for. */
export const LONGEST = 64;

const TITLES = new Set('mr mrs ms dr st gen sen gov rep lt col jr sr prof no vs mt ft hr mme'.split(' '));
const STOP = 46;

/**
 * Reads a text once and tells its folded words. A letter of an unspaced script is a word of its own; hyphens and apostrophes part words;
 * the stops inside abbreviations fall ("U.S." is "us"); accents, soft hyphens and zero-width marks weigh nothing. Linear in the text.
 */
export function scanWords(text: string, sink: WordSink): void {
  const hash: Hash = { ...SEED };
  const length = text.length;
  let apart = true;
  let at = 0;
  while (at < length) {
    const first = kindAt(text, at);
    if (first <= Kind.none) {
      if (first === Kind.hard) apart = true;
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    let flags = apart ? Flag.apart : 0;
    hash.a = SEED.a;
    hash.b = SEED.b;
    if (first === Kind.unspaced) {
      const width = widthAt(text, at);
      const folded = foldAt(text, at, width);
      for (let i = 0; i < folded.length; i++) stir(hash, folded.charCodeAt(i));
      at += width;
      sink.word(start, at, hash, flags | Flag.unspaced);
      apart = false;
      continue;
    }
    let size = 0;
    let letters = 0;
    let capitals = 0;
    let sinceStop = 0;
    let stops = 0;
    let end = at;
    while (at < length) {
      const kind = kindAt(text, at);
      if (kind >= Kind.word && kind !== Kind.unspaced) {
        const width = widthAt(text, at);
        if (kind === Kind.upper) capitals++;
        if (kind === Kind.arabic) flags |= Flag.arabic;
        const unit = text.charCodeAt(at);
        if (unit < 128) {
          if (unit > 57) letters++;
          stir(hash, unit >= 65 && unit <= 90 ? unit + 32 : unit);
          size++;
          if (size < LONGEST && sink.lengths[size] === 1) sink.beginning(hash);
        } else {
          letters++;
          const folded = foldAt(text, at, width);
          for (let i = 0; i < folded.length; i++) {
            stir(hash, folded.charCodeAt(i));
            size++;
            if (size < LONGEST && sink.lengths[size] === 1) sink.beginning(hash);
          }
        }
        sinceStop++;
        at += width;
        end = at;
      } else if (kind === Kind.none) {
        at += widthAt(text, at);
      } else if (text.charCodeAt(at) === STOP && joinsAbbreviation(text, at, sinceStop, capitals === letters)) {
        stops++;
        sinceStop = 0;
        at++;
      } else break;
    }
    if (letters > 0 && capitals === letters) flags |= Flag.caps;
    sink.word(start, end, hash, flags);
    apart = text.charCodeAt(at) === STOP && stops === 0 && !TITLES.has(text.slice(start, end).toLowerCase());
  }
}

/** A stop joins letters when one letter (or two capitals, as in "EE.UU.") stands before it and as much follows. */
function joinsAbbreviation(text: string, at: number, before: number, capitals: boolean): boolean {
  if (before === 0 || before > (capitals ? 2 : 1)) return false;
  const next = kindAt(text, at + 1);
  if (at + 1 >= text.length || (next !== Kind.upper && (capitals || next !== Kind.word))) return false;
  const after = at + 2 >= text.length ? Kind.hard : kindAt(text, at + 2);
  return after < Kind.word || (capitals && after === Kind.upper && (at + 3 >= text.length || kindAt(text, at + 3) < Kind.word));
}
