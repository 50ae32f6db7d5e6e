import type { TopicKey } from './mention';
import type { Note } from './note';
import { pageKey } from './page-key';

/** What narrows a list of notes; every part given must hold. `from` and `to` are days, `YYYY-MM-DD` in UTC, both inclusive. */
export interface NoteFilter {
  readonly topic?: TopicKey;
  readonly site?: string;
  readonly tag?: string;
  readonly from?: string;
  readonly to?: string;
}

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

/** The notes for which the filter holds, in their order. */
export function filterNotes(notes: readonly Note[], { topic, site, tag, from, to }: NoteFilter): Note[] {
  const wanted = tag === undefined ? undefined : fold(tag);
  return notes.filter(
    (note) =>
      (topic === undefined || note.targets.some((target) => target.list === 'topic' && target.key === topic)) &&
      (site === undefined || siteOf(note) === site) &&
      (wanted === undefined || note.tags.some((one) => fold(one) === wanted)) &&
      (from === undefined || note.changed.slice(0, 10) >= from) &&
      (to === undefined || note.changed.slice(0, 10) <= to),
  );
}

/** The site of a note, its host without `www.` and mobile variants; empty when its page has no host. */
export const siteOf = (note: Note): string => URL.parse(pageKey(note.page.url))?.hostname ?? '';

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
