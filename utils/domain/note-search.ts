import type { TopicKey } from './mention';
import { fold } from './normalise';
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
  const words = fold(query).split(' ').filter(Boolean);
  return newestFirst(notes.filter((note) => words.every((word) => folded(note).includes(word))));
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

function folded({ text, passage, tags, page }: Note): string {
  return [text, passage?.exact ?? '', ...tags, page.title, page.url].map(fold).join('\n');
}
