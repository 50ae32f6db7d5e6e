import { afterArticle } from './arabic';
import { hashOf } from './lexicon';
import { scanWords } from './scan-words';
import { Flag, Words } from './words';

/** Longest beginning of a word that a term may ask for, in folded units. */
export const LONGEST = 63;

/** A term as the matcher keeps it. */
export interface TermShape {
  /** Folded length of the last word when the term ends in `*` and stands for all words that begin so, else 0. */
  readonly beginning: number;
  /** It is written wholly in capitals and is found only so. */
  readonly caps: boolean;
  /** Letters and digits in all. */
  readonly letters: number;
}

/** Reads a text into words as terms keep them: Arabic ones without their article. */
export function scanBare(text: string, words: Words): void {
  scanWords(text, words);
  const { count, flags, folded, from, hash } = words;
  let size = 0;
  for (let word = 0; word < count; word++) {
    const begin = from[word] as number;
    const end = from[word + 1] as number;
    const bare = (flags[word] as number) & Flag.affixed ? afterArticle(folded, begin, end) : begin;
    if (bare > size) folded.copyWithin(size, bare, end);
    from[word] = size;
    size += end - bare;
    if (bare > begin) hash[word] = hashOf(folded, from[word] as number, size);
  }
  from[count] = size;
}

/** Reads a term of a pack into words; there are none when it holds no letter or digit. A term is literal: only a `*` at its very end is a sign. */
export function scanTerm(term: string, words: Words): TermShape {
  const open = term.endsWith('*');
  const literal = open ? term.slice(0, -1) : term;
  scanBare(literal, words);
  const { count, flags, from } = words;
  const letters = from[count] as number;
  let caps = count > 0 ? Flag.caps : 0;
  for (let word = 0; word < count; word++) caps &= flags[word] as number;
  const last = count - 1;
  const size = count === 0 || (flags[last] as number) & Flag.unspaced ? 0 : letters - (from[last] as number);
  return {
    beginning: open && size <= LONGEST ? size : 0,
    caps: caps !== 0 && /\p{Lu}\P{Lu}*\p{Lu}/u.test(literal),
    letters,
  };
}

const scratch = /* @__PURE__ */ new Words();

/** A term with its folded words. */
export interface ReadTerm extends TermShape {
  readonly words: readonly string[];
}

/** Reads a term as `scanTerm` does, and tells its words. */
export function readTerm(term: string): ReadTerm {
  const shape = scanTerm(term, scratch);
  return { ...shape, words: scratch.texts() };
}
