import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addNote,
  allNotes,
  changeNote,
  deleteNotes,
  everyNote,
  findNotes,
  noteById,
  notesOfPage,
  purgeTrash,
  takeBackNote,
  trashedNotes,
  undeleteNotes,
} from '@/utils/store/notes';
import { notesDatabase } from '@/utils/store/notes-database';
import { NOTE, ticking } from './examples';

const { id: _, created: __, changed: ___, ...DRAFT } = NOTE;
let now = ticking();
const ids = (notes: readonly { readonly id: string }[]) => notes.map((note) => note.id).join(' ');

beforeEach(async () => {
  now = ticking();
  await notesDatabase.delete();
});

describe('notes', () => {
  test('are added with an id and their times, and come back as they were', async () => {
    const note = await addNote(DRAFT, 'a1', now);
    expect(note).toEqual({ ...DRAFT, id: 'a1', created: '2026-05-02T10:00:01.000Z', changed: '2026-05-02T10:00:01.000Z' });
    expect(await allNotes()).toEqual([note]);
    expect((await addNote(DRAFT)).id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('added by a request that arrives twice are there once', async () => {
    const first = await addNote(DRAFT, 'a1', now);
    expect(await addNote({ ...DRAFT, text: 'again' }, 'a1', now)).toEqual(first);
    expect(await allNotes()).toHaveLength(1);
  });

  test('are changed in text and tags alone', async () => {
    const note = await addNote(DRAFT, 'a1', now);
    expect(await changeNote('a1', { text: 'New' }, now)).toEqual({ ...note, text: 'New', changed: '2026-05-02T10:00:02.000Z' });
    expect(await changeNote('a1', { tags: ['x'] }, now)).toMatchObject({ text: 'New', tags: ['x'] });
    await expect(changeNote('gone', { text: 'x' })).rejects.toMatchObject({ name: 'StoreFault', code: 'missing' });
  });

  test.each<[string, boolean, Partial<typeof DRAFT>, number]>([
    ['without words, tags or age', true, { text: '', tags: [] }, 60_000],
    ['with words of the reader', false, { tags: [] }, 60_000],
    ['with tags of the reader', false, { text: '' }, 60_000],
    ['that is too old', false, { text: '', tags: [] }, 500],
  ])('just saved, but %s: taken back is %s', async (_, done, over, most) => {
    await addNote({ ...DRAFT, ...over }, 'a1', now);
    expect(await takeBackNote('a1', most, now)).toBe(done);
    expect([ids(await allNotes()), ids(await trashedNotes())]).toEqual(done ? ['', 'a1'] : ['a1', '']);
    // What is asked twice is done once.
    expect(await takeBackNote('a1', most, now)).toBe(done);
    expect((await noteById('a1'))?.deleted).toBe(done ? '2026-05-02T10:00:02.000Z' : undefined);
  });

  test('that are not there are neither found nor taken back', async () => {
    expect([await noteById('gone'), await takeBackNote('gone', 60_000)]).toEqual([undefined, false]);
  });

  test('of a page are found by any address of it', async () => {
    await addNote(DRAFT, 'a', now);
    await addNote({ ...DRAFT, page: { url: 'https://other.example/', title: '' } }, 'b', now);
    expect(ids(await notesOfPage('http://m.herald.example/2026/04/12/dam/?fbclid=1'))).toBe('a');
    expect(await notesOfPage('https://herald.example/')).toEqual([]);
  });

  test('are found by their words, the last changed first', async () => {
    await addNote(DRAFT, 'a', now);
    await addNote({ ...DRAFT, text: 'An OFFICE party' }, 'b', now);
    await changeNote('a', { tags: [] }, now);
    expect(ids(await findNotes('office'))).toBe('a b');
    expect(ids(await findNotes('office party'))).toBe('b');
  });

  test('that are deleted go to the trash, come back, and are purged only when they are old', async () => {
    for (const id of ['a', 'b', 'c']) await addNote(DRAFT, id, now);
    await deleteNotes(['a', 'b', 'gone'], now);
    expect([ids(await trashedNotes('OFFICE')), ids(await trashedNotes('office zzz'))]).toEqual(['b a', '']);
    expect([ids(await allNotes()), ids(await trashedNotes()), ids(await notesOfPage(NOTE.page.url))]).toEqual(['c', 'b a', 'c']);
    expect(await findNotes('office')).toHaveLength(1);
    await undeleteNotes(['a', 'c'], now);
    expect(ids(await allNotes())).toBe('a c');
    expect((await allNotes())[0]).not.toHaveProperty('deleted');
    expect(await purgeTrash(new Date('2026-05-01'))).toBe(0);
    expect(await purgeTrash(new Date('2026-06-01'))).toBe(1);
    expect(ids(await everyNote())).toBe('a c');
  });

  test('that cannot be read any more are set apart and do not hide the others', async () => {
    await addNote(DRAFT, 'a', now);
    await notesDatabase.table('notes').put({ id: 'broken', text: 7 });
    await notesDatabase
      .table('notes')
      .put({ ...NOTE, id: 'odd', pageKey: 'https://herald.example/2026/04/12/dam', targets: 'x' });
    expect(ids(await allNotes())).toBe('a');
    expect(ids(await notesOfPage(NOTE.page.url))).toBe('a');
    await deleteNotes(['broken'], now);
    expect(await notesDatabase.table('notes').toCollection().primaryKeys()).toEqual(['a', 'broken', 'odd']);
  });

  test('are written so that they survive a loss of power', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await addNote(DRAFT, 'a', now);
    expect(transaction).toHaveBeenCalledWith(['notes'], 'readwrite', { durability: 'strict' });
  });
});

describe('when the browser cannot keep notes', () => {
  const fails = (name: string, words = '') => {
    throw new DOMException(words, name);
  };

  test('a full disk is told as such at every write of a command, and all notes stay as they were', async () => {
    await addNote(DRAFT, 'a', now);
    await addNote(DRAFT, 'b', now);
    const before = await everyNote();
    const { put } = IDBObjectStore.prototype;
    for (const failing of [1, 2]) {
      let count = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        count++;
        return count === failing ? fails('QuotaExceededError') : put.apply(this, args);
      });
      await expect(deleteNotes(['a', 'b'], now)).rejects.toMatchObject({ name: 'StoreFault', code: 'full' });
      spy.mockRestore();
      expect(await everyNote()).toEqual(before);
    }
  });

  test.each([
    ['private', 'InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'],
    ['full', 'UnknownError', 'The operation failed for reasons unrelated to the database itself: disk full'],
    ['failed', 'UnknownError', 'Internal error opening backing store for indexedDB.open.'],
  ])('it is told as %s, and the next call tries anew', async (code, name, words) => {
    notesDatabase.close();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => fails(name, words));
    await expect(allNotes()).rejects.toMatchObject({ name: 'StoreFault', code });
    await expect(addNote(DRAFT)).rejects.toMatchObject({ name: 'StoreFault', code });
    open.mockRestore();
    expect(await allNotes()).toEqual([]);
  });

  test('because a newer version of the extension made them, they are not touched', async () => {
    const newer = new Dexie('fact-context-notes');
    newer.version(2).stores({ notes: 'id, pageKey, changed, deleted, colour' });
    await newer.table('notes').put({ ...NOTE, colour: 'red' });
    newer.close();
    await expect(addNote(DRAFT)).rejects.toMatchObject({ code: 'newer' });
    await expect(allNotes()).rejects.toMatchObject({ code: 'newer' });
    await newer.open();
    expect(await newer.table('notes').toArray()).toEqual([{ ...NOTE, colour: 'red' }]);
    newer.close();
  });

  test('because a page holds an older version open, it is told within seconds', async () => {
    notesDatabase.close();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const started = Date.now();
    await expect(allNotes()).rejects.toMatchObject({ code: 'blocked' });
    expect(Date.now() - started).toBeLessThan(4_000);
    notesDatabase.close();
  });
});
