import { foldAt, Kind, kindAt, widthAt } from './characters';
import { scanWords, type WordSink } from './scan-words';

/** A text without case, accents, soft hyphens, zero-width marks and compatibility forms, in which every run of other signs is one space. */
export function fold(text: string): string {
  let folded = '';
  // Asking the string itself for its end would flatten it anew at every letter.
  let parted = true;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const width = widthAt(text, at);
    if (kind > Kind.none) {
      folded += foldAt(text, at, width);
      parted = false;
    } else if (kind !== Kind.none && !parted) {
      folded += ' ';
      parted = true;
    }
    at += width;
  }
  return folded.trimEnd();
}

const NO_LENGTHS = new Uint8Array(0);

/** The folded words of a text, as the matcher reads them. */
export function foldedWords(text: string): string[] {
  const found: string[] = [];
  const sink: WordSink = {
    lengths: NO_LENGTHS,
    beginning() {},
    word(start, end) {
      found.push(foldWord(text.slice(start, end)));
    },
  };
  scanWords(text, sink);
  return found;
}

/** One word folded: the stops of an abbreviation fall too. */
export function foldWord(word: string): string {
  return fold(word).replaceAll(' ', '');
}
