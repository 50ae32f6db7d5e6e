import { foldAt, Kind, kindAt, widthAt } from './characters';
import { type Hash, SEED, stir } from './lexicon';

/** What is told of a word beside its letters. */
export const Flag = {
  /** All its letters with case are capitals; so are numbers. */
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
  /** A whole word: its place in the text, the hash of its folded letters, flags, and how many units it has folded. */
  word(start: number, end: number, hash: Hash, flags: number, size: number): void;
}

/** Longest beginning of a word that can be asked for. */
export const LONGEST = 64;

const TITLES = /* @__PURE__ */ new Set('mr mrs ms dr st gen sen gov rep lt col jr sr prof no vs mt ft hr mme'.split(' '));
const STOP = 46;
/** The kinds of the characters below 128, which most texts are made of. */
const ASCII = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => kindAt(String.fromCharCode(unit), 0));

/**
 * Reads a text once and tells its folded words. A letter of an unspaced script is a word of its own; hyphens and apostrophes part words;
 * the stops inside abbreviations fall ("U.S." is "us"); accents, soft hyphens and zero-width marks weigh nothing. Linear in the text.
 */
export function scanWords(text: string, sink: WordSink): void {
  const { lengths } = sink;
  const hash: Hash = { ...SEED };
  const length = text.length;
  let apart = true;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const first = unit < 128 ? (ASCII[unit] as number) : kindAt(text, at);
    if (first <= Kind.none) {
      if (first === Kind.hard) apart = true;
      at += unit < 128 ? 1 : widthAt(text, at);
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
      sink.word(start, at, hash, flags | Flag.unspaced, folded.length);
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
      const unit = text.charCodeAt(at);
      if (unit < 128) {
        const kind = ASCII[unit] as number;
        if (kind >= Kind.word) {
          if (kind === Kind.upper) capitals++;
          if (unit > 57) letters++;
          stir(hash, kind === Kind.upper ? unit + 32 : unit);
          size++;
          if (size < LONGEST && lengths[size] === 1) sink.beginning(hash);
          sinceStop++;
          at++;
          end = at;
        } else if (unit === STOP && joinsAbbreviation(text, at, sinceStop, capitals === letters)) {
          stops++;
          sinceStop = 0;
          at++;
        } else break;
        continue;
      }
      const kind = kindAt(text, at);
      const width = widthAt(text, at);
      if (kind >= Kind.word && kind !== Kind.unspaced) {
        if (kind === Kind.upper) capitals++;
        if (kind === Kind.arabic) flags |= Flag.arabic;
        letters++;
        const folded = foldAt(text, at, width);
        for (let i = 0; i < folded.length; i++) {
          stir(hash, folded.charCodeAt(i));
          size++;
          if (size < LONGEST && lengths[size] === 1) sink.beginning(hash);
        }
        sinceStop++;
        end = at + width;
      } else if (kind !== Kind.none) break;
      at += width;
    }
    if (capitals === letters) flags |= Flag.caps;
    sink.word(start, end, hash, flags, size);
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
