import { shorterReadings } from './readings';
import { scanBare } from './terms';
import { Flag, Words } from './words';

/** A word to search by, and its place in the text in UTF-16 units. */
export interface SearchWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const words = /* @__PURE__ */ new Words();

/**
 * The words of a text as search keeps them: folded as the matcher folds, Arabic ones without their article, besides what else an Arabic, Hebrew or
 * Korean word may be read as. Signs of unspaced scripts come as pairs of neighbours, and the last of a run by itself, so that every sign begins a word.
 */
export function searchWords(text: string): SearchWord[] {
  scanBare(text, words);
  const { count, start, end, flags, from, folded } = words;
  const found: SearchWord[] = [];
  for (let word = 0; word < count; word++) {
    const place = { start: start[word] as number, end: end[word] as number };
    const own = words.text(word);
    if (isUnspaced(word)) {
      const next = word + 1;
      const paired = next < count && isUnspaced(next) && start[next] === place.end;
      found.push(
        paired ? { text: own + words.text(next), start: place.start, end: end[next] as number } : { text: own, ...place },
      );
      continue;
    }
    found.push({ text: own, ...place });
    if (!((flags[word] as number) & Flag.affixed)) continue;
    for (const reading of shorterReadings(folded, from[word] as number, from[word + 1] as number))
      found.push({ text: String.fromCharCode(...folded.subarray(reading.from, reading.to)), ...place });
  }
  return found;
}

const isUnspaced = (word: number): boolean => ((words.flags[word] as number) & Flag.unspaced) !== 0;

/**
 * The words that a question asks for, all of which must be there; `open` ones may go on, as the last one typed and a single sign of an unspaced
 * script do. What else a word may be read as is not asked for.
 */
export function askedWords(text: string): { readonly text: string; readonly open: boolean }[] {
  scanBare(text, words);
  const asked: { text: string; open: boolean }[] = [];
  const { count, start, end } = words;
  for (let word = 0; word < count; word++) {
    const own = words.text(word);
    if (!isUnspaced(word)) {
      asked.push({ text: own, open: word === count - 1 && end[word] === text.length });
      continue;
    }
    const joins = (other: number) => other >= 0 && other < count && isUnspaced(other);
    const before = joins(word - 1) && end[word - 1] === start[word];
    const after = joins(word + 1) && start[word + 1] === end[word];
    if (after) asked.push({ text: own + words.text(word + 1), open: false });
    else if (!before) asked.push({ text: own, open: true });
  }
  return asked;
}
