import type { Note } from './note';

/**
 * The notes in which every word of the query occurs, in any of their text, quote, tags, page title and address; the last changed first.
 * Case and accents do not count; a word may be any part of another, so that Chinese and Arabic are found too. Without words, all notes.
 */
export function searchNotes(notes: readonly Note[], query: string): Note[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return newestFirst(notes);
  return newestFirst(
    notes.filter((note) => {
      const text = textOf(note);
      return words.every((word) => text.includes(word));
    }),
  );
}

/** Notes in order of change, the last changed first. */
export const newestFirst = (notes: readonly Note[]): Note[] =>
  notes.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : a.id < b.id ? 1 : -1));

const textOf = ({ text, passage, tags, page }: Note): string =>
  fold([text, passage?.exact ?? '', ...tags, page.title, page.url].join('\n'));

const ASCII = /^[\0-\x7f]*$/;
// Marks, the Arabic stretch, soft hyphens and signs without width.
const UNSEEN = /[\p{M}\u0640\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Drops case and accents. Coarser than the matcher's `fold`, and ten times as fast and more: all notes are searched with each letter typed. */
const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(UNSEEN, '')
        .toLowerCase()
        .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
