import { scanBare } from './terms';
import { Flag, Words } from './words';

/** A folded word of a text; `apart` when something that parts phrases stands before it, `unspaced` when it is a letter of an unspaced script. */
export interface ReadWord {
  readonly text: string;
  readonly apart: boolean;
  readonly unspaced: boolean;
}

const words = /* @__PURE__ */ new Words();

/** The words of a text as terms keep them: folded, Arabic ones without their article. */
export function readWords(text: string): ReadWord[] {
  scanBare(text, words);
  return words.texts().map((text, word) => {
    const flags = words.flags[word] as number;
    return { text, apart: (flags & Flag.apart) !== 0, unspaced: (flags & Flag.unspaced) !== 0 };
  });
}
