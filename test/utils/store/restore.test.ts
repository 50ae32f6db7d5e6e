import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Backup, readBackup, writeBackup } from '@/utils/domain/backup';
import type { Note } from '@/utils/domain/note';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';
import { everyNote } from '@/utils/store/notes';
import { notesDatabase, toRow } from '@/utils/store/notes-database';
import { installedPacks, packsDatabase, putPack } from '@/utils/store/packs';
import { restore, type SettingsDoor } from '@/utils/store/restore';
import { anyNotes, NOTE, pack } from './examples';

let settings: Settings;
const door: SettingsDoor = {
  readSettings: async () => settings,
  writeSettings: async (next) => {
    settings = next;
  },
};
const TIME = '2026-06-01T00:00:00.000Z';
const LATER = '2026-06-02T00:00:00.000Z';
const MADE = '2026-05-03T00:00:00.000Z';
const backup = (some: Partial<Backup>): Backup => ({
  factContextBackup: 1,
  made: MADE,
  app: '0.1.0',
  notes: [],
  settings: DEFAULT_SETTINGS,
  packs: [],
  ...some,
});
const at = (note: Note, changed: string, text: string): Note => ({ ...note, changed: `2026-05-0${changed}T00:00:00.000Z`, text });
const put = (notes: readonly Note[]) => notesDatabase.notes.bulkPut(notes.map(toRow));
const everything = async () => ({ notes: await everyNote(), packs: await installedPacks(), settings });

beforeEach(async () => {
  settings = DEFAULT_SETTINGS;
  await Promise.all([notesDatabase.delete(), packsDatabase.delete()]);
  await Promise.all([notesDatabase.open(), packsDatabase.open()]);
});

describe('a backup', () => {
  test('brings back every note as it was, through the text of the file', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        await notesDatabase.notes.clear();
        await put(notes);
        const before = await everyNote();
        expect(before).toHaveLength(notes.length);
        const text = writeBackup(backup({ notes: before }));
        await notesDatabase.notes.clear();
        const read = readBackup(text);
        if (!read.backup) throw new Error(JSON.stringify(read.faults));
        expect(await restore(read.backup, false, door)).toEqual({
          added: notes.length,
          changed: 0,
          same: 0,
          packs: 0,
          settings: false,
        });
        expect(await everyNote()).toEqual(before);
        expect(await restore(read.backup, false, door)).toEqual({
          added: 0,
          changed: 0,
          same: notes.length,
          packs: 0,
          settings: false,
        });
        expect(await everyNote()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('is merged: new notes are added, the later change of a note holds, and a dry run only counts', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...NOTE, id })) as [Note, Note, Note];
    await put([at(a, '2', 'old'), at(b, '4', 'mine')]);
    const kept = backup({ notes: [at(a, '3', 'new'), at(b, '3', 'older'), at(c, '1', 'third')] });
    const counts = { added: 1, changed: 1, same: 1, packs: 0, settings: false };
    const before = await everything();
    expect(await restore(kept, true, door)).toEqual(counts);
    expect(await everything()).toEqual(before);
    expect(await restore(kept, false, door)).toEqual(counts);
    expect((await everyNote()).map((note) => note.text)).toEqual(['mine', 'new', 'third']);
  });

  test.each<[string, Partial<Note>, Partial<Note>, { readonly changed: number; readonly text: string }]>([
    ['brings back what was deleted since', { deleted: TIME, changed: LATER }, {}, { changed: 1, text: NOTE.text }],
    [
      'keeps what was written before it was deleted',
      { deleted: TIME, changed: LATER, text: 'more' },
      {},
      { changed: 1, text: 'more' },
    ],
    ['deletes nothing that is here', {}, { deleted: TIME, changed: LATER, text: 'more' }, { changed: 1, text: 'more' }],
    [
      'leaves a note here that it has in its trash',
      { changed: LATER, text: 'more' },
      { deleted: TIME },
      { changed: 0, text: 'more' },
    ],
  ])('%s, and the second time changes nothing', async (_, here, kept, { changed, text }) => {
    await put([{ ...NOTE, ...here }]);
    const file = backup({ notes: [{ ...NOTE, ...kept }] });
    expect(await restore(file, false, door)).toMatchObject({ changed });
    const after = await everyNote();
    expect(after).toMatchObject([{ id: NOTE.id, text }]);
    expect(after[0]).not.toHaveProperty('deleted');
    expect(await restore(file, false, door)).toMatchObject({ added: 0, changed: 0, same: 1 });
    expect(await everyNote()).toEqual(after);
  });

  test('takes the place of a row that can no longer be read', async () => {
    await notesDatabase.table('notes').put({ id: NOTE.id, text: 7 });
    expect(await restore(backup({ notes: [NOTE] }), false, door)).toMatchObject({ added: 1 });
    expect(await everyNote()).toEqual([NOTE]);
  });

  test('brings packs back where none or an earlier revision is, and joins settings', async () => {
    await putPack(pack('dam', 2));
    await putPack(pack('wall', 2));
    settings = { ...DEFAULT_SETTINGS, density: 'none', sitesOff: ['a.example'] };
    const kept = backup({
      packs: [pack('dam', 1), pack('wall', 3), pack('road', 1)],
      settings: { ...DEFAULT_SETTINGS, density: 'all', sitesOff: ['b.example', 'a.example'] },
    });
    expect(await restore(kept, false, door)).toMatchObject({ packs: 2, settings: true });
    expect((await installedPacks()).map((one) => `${one.pack.id}@${one.pack.revision}`)).toEqual(['dam@2', 'road@1', 'wall@3']);
    expect(settings).toMatchObject({ density: 'all', sitesOff: ['a.example', 'b.example'] });
    expect(await restore(kept, false, door)).toMatchObject({ packs: 0, settings: false });
  });
});

test('a restore that fails at any of its writes leaves everything as it was', async () => {
  const kept = backup({
    notes: [at(NOTE, '9', 'new'), { ...NOTE, id: 'n2' }],
    packs: [pack('dam', 2), pack('road', 1)],
    settings: { ...DEFAULT_SETTINGS, density: 'all' },
  });
  await put([NOTE]);
  await putPack(pack('dam', 1));
  const before = await everything();
  const original = IDBObjectStore.prototype.put;
  for (let failing = 1; failing <= 4; failing++) {
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count === failing) throw new DOMException('', 'QuotaExceededError');
      return original.apply(this, args);
    });
    await expect(restore(kept, false, door)).rejects.toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  }
  await expect(
    restore(kept, false, {
      ...door,
      writeSettings: (next) => (next.density === 'all' ? Promise.reject(new Error('no')) : door.writeSettings(next)),
    }),
  ).rejects.toThrow('no');
  expect(await everything()).toEqual(before);
  expect(await restore(kept, false, door)).toEqual({ added: 1, changed: 1, same: 0, packs: 2, settings: true });
});
