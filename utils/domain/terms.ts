import { withoutArticle } from './arabic';
import { type Hash, hashOf } from './lexicon';
import { foldWord } from './normalise';
import { Flag, LONGEST, scanWords } from './scan-words';

/** A term as the matcher keeps it: the hashes of its words; the last may stand for every word that begins with it. */
export interface TermShape {
  readonly words: readonly Hash[];
  /** Folded length of the last word when the term ends in `*`, else 0. */
  readonly beginning: number;
  /** It is written wholly in capitals and is found only so. */
  readonly caps: boolean;
  /** Letters and digits in all. */
  readonly letters: number;
}

const NO_LENGTHS = new Uint8Array(0);

/** Reads a term of a pack; it has no words when it holds no letter or digit. A term is literal: only a `*` at its very end is a sign. */
export function readTerm(term: string): TermShape {
  const open = term.endsWith('*');
  const literal = open ? term.slice(0, -1) : term;
  const words: Hash[] = [];
  let caps = true;
  let letters = 0;
  let last = 0;
  let unspaced = false;
  scanWords(literal, {
    lengths: NO_LENGTHS,
    beginning() {},
    word(start, end, hash, flags, size) {
      last = size;
      if (flags & Flag.arabic) {
        const bare = withoutArticle(foldWord(literal.slice(start, end)));
        last = bare.length;
        words.push(hashOf(bare));
      } else words.push({ a: hash.a, b: hash.b });
      caps &&= (flags & Flag.caps) !== 0;
      unspaced = (flags & Flag.unspaced) !== 0;
      letters += last;
    },
  });
  return {
    words,
    beginning: open && !unspaced && last < LONGEST ? last : 0,
    caps: caps && /\p{Lu}\P{Lu}*\p{Lu}/u.test(literal),
    letters,
  };
}
