import * as v from 'valibot';
import type { Note } from '@/utils/domain/note';
import { noteSchema } from '@/utils/domain/note-format';
import { newestFirst, searchNotes } from '@/utils/domain/note-search';
import { pageKey } from '@/utils/domain/page-key';
import { type NoteRow, notesDatabase, toRow } from './notes-database';
import { using } from './open-database';
import { StoreFault } from './store-fault';

/** What the reader writes; the rest of a note is made when it is added. */
export type NoteDraft = Pick<Note, 'text' | 'tags' | 'page' | 'passage' | 'targets'>;
export type Clock = () => Date;
const clock: Clock = () => new Date();

/** Adds a note. An `id` that is there already gives the note as it is: a request that was sent twice adds one note. */
export function addNote(draft: NoteDraft, id: string = crypto.randomUUID(), now = clock): Promise<Note> {
  const time = now().toISOString();
  const note: Note = { ...draft, id, created: time, changed: time };
  return writing(async (notes) => {
    const before = readNote(await notes.get(id));
    if (!before) await notes.put(toRow(note));
    return before ?? note;
  });
}

/** Changes text or tags of a note. Rejects with `missing` when it is not there. */
export function changeNote(id: string, change: Partial<Pick<Note, 'text' | 'tags'>>, now = clock): Promise<Note> {
  return writing(async (notes) => {
    const before = readNote(await notes.get(id));
    if (!before) throw new StoreFault('missing');
    const { text = before.text, tags = before.tags } = change;
    const note: Note = { ...before, text, tags, changed: now().toISOString() };
    await notes.put(toRow(note));
    return note;
  });
}

/** Moves a note to the trash when it holds no words of the reader's and is not older than `most` ms; gives whether it is there. */
export const takeBackNote = (id: string, most: number, now = clock): Promise<boolean> =>
  writing(async (notes) => {
    const note = readNote(await notes.get(id));
    if (note?.deleted !== undefined) return true;
    const time = now();
    if (!note || note.text || note.tags.length > 0 || time.getTime() - Date.parse(note.created) > most) return false;
    const changed = time.toISOString();
    await notes.put(toRow({ ...note, changed, deleted: changed }));
    return true;
  });

/** Moves notes to the trash. */
export const deleteNotes = (ids: readonly string[], now = clock): Promise<void> =>
  mark(ids, (note, time) => (note.deleted === undefined ? { ...note, changed: time, deleted: time } : note), now);

/** Brings notes back from the trash. */
export const undeleteNotes = (ids: readonly string[], now = clock): Promise<void> =>
  mark(ids, ({ deleted, ...note }, time) => (deleted === undefined ? note : { ...note, changed: time }), now);

/** Deletes for good what went to the trash before that time. Gives how many notes that were. */
export const purgeTrash = (olderThan: Date): Promise<number> =>
  writing(async (notes) => notes.where('deleted').below(olderThan.toISOString()).delete());

/** One note, also from the trash; nothing when there is none with this id. */
export const noteById = async (id: string): Promise<Note | undefined> =>
  readNote(await using(notesDatabase, ({ notes }) => notes.get(id)));

/** The notes of a page, by any address of it; the last changed first. */
export const notesOfPage = async (url: string): Promise<Note[]> =>
  newestFirst(present(await rows((notes) => notes.where('pageKey').equals(pageKey(url)).toArray())));

/** The notes in which every word of the query occurs; the last changed first. */
export const findNotes = async (query: string): Promise<Note[]> => searchNotes(present(await all()), query);

/** All notes outside the trash; the last changed first. */
export const allNotes = async (): Promise<Note[]> => newestFirst(present(await all()));

/** The notes in the trash, those in which every word of a query occurs; the last deleted first. */
export const trashedNotes = async (query = ''): Promise<Note[]> =>
  searchNotes(
    (await all()).filter((note) => note.deleted !== undefined),
    query,
  );

/** Every note, with the trash, for a backup. */
export const everyNote = async (): Promise<Note[]> => newestFirst(await all());

type Notes = typeof notesDatabase.notes;

const writing = <T>(work: (notes: Notes) => Promise<T>): Promise<T> =>
  using(notesDatabase, (database) => database.transaction('rw', database.notes, () => work(database.notes)));

const rows = async (question: (notes: Notes) => PromiseLike<NoteRow[]>): Promise<Note[]> =>
  (await using(notesDatabase, (database) => question(database.notes))).flatMap((row) => readNote(row) ?? []);

const all = () => rows((notes) => notes.toArray());

const present = (notes: readonly Note[]): Note[] => notes.filter((note) => note.deleted === undefined);

/** A note as it is in its row, or nothing when the row is missing or broken. */
export function readNote(row: unknown): Note | undefined {
  if (typeof row !== 'object' || row === null) return;
  const { pageKey: _, ...rest } = row as Partial<NoteRow>;
  const parsed = v.safeParse(noteSchema, rest);
  return parsed.success ? parsed.output : undefined;
}

const mark = (ids: readonly string[], by: (note: Note, time: string) => Note, now: Clock): Promise<void> =>
  writing(async (notes) => {
    const time = now().toISOString();
    const found = (await notes.bulkGet([...ids])).flatMap((row) => readNote(row) ?? []);
    await notes.bulkPut(found.map((note) => toRow(by(note, time))));
  });
