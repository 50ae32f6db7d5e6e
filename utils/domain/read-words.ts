import { withoutArticle } from './arabic';
import { foldWord } from './normalise';
import { Flag, scanWords } from './scan-words';

/** A folded word of a text; `apart` when something that parts phrases stands before it, `unspaced` when it is a letter of an unspaced script. */
export interface ReadWord {
  readonly text: string;
  readonly apart: boolean;
  readonly unspaced: boolean;
}

/** The words of a text as terms keep them: folded, Arabic ones without their article. */
export function readWords(text: string): ReadWord[] {
  const found: ReadWord[] = [];
  scanWords(text, {
    lengths: new Uint8Array(0),
    beginning() {},
    word(start, end, _hash, flags) {
      const folded = foldWord(text.slice(start, end));
      found.push({
        text: flags & Flag.arabic ? withoutArticle(folded) : folded,
        apart: (flags & Flag.apart) !== 0,
        unspaced: (flags & Flag.unspaced) !== 0,
      });
    },
  });
  return found;
}
