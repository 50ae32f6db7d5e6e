import { Bit, entryAt, foldAt, widthOf } from './characters';
import { scanWords } from './scan-words';
import { Words } from './words';

/** A text without case, accents, soft hyphens, zero-width marks and compatibility forms, in which every run of other signs is one space. */
export function fold(text: string): string {
  let folded = '';
  // Asking the string itself for its end would flatten it anew at every letter.
  let parted = true;
  for (let at = 0; at < text.length; ) {
    const entry = entryAt(text, at);
    if (entry & (Bit.letter | Bit.unspaced)) {
      folded += foldAt(text, at);
      parted = false;
    } else if (!(entry & Bit.none) && !parted) {
      folded += ' ';
      parted = true;
    }
    at += widthOf(entry);
  }
  return folded.trimEnd();
}

const words = /* @__PURE__ */ new Words();

/** The folded words of a text, as the matcher reads them. */
export function foldedWords(text: string): string[] {
  scanWords(text, words);
  return words.texts();
}
