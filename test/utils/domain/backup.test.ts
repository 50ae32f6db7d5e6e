import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE, pack } from '@/test/utils/store/examples';
import { readBackup, writeBackup } from '@/utils/domain/backup';
import { MOST_REFUSALS } from '@/utils/domain/refusals';
import { DEFAULT_SETTINGS, mergeSettings, type Settings, sameSettings } from '@/utils/domain/settings';

const BACKUP = {
  made: '2026-05-03T00:00:00.000Z',
  app: '0.1.0',
  notes: [NOTE],
  settings: DEFAULT_SETTINGS,
  packs: [pack('dam', 1)],
};
const TEXT = writeBackup(BACKUP);
const changed = (change: (file: ReturnType<typeof JSON.parse>) => void): string => {
  const file = JSON.parse(TEXT);
  change(file);
  return JSON.stringify(file);
};
const faults = (text: string) => readBackup(text).faults?.map((fault) => `${fault.path}: ${fault.message}`);

describe('a backup', () => {
  test('is read as it was written', () => {
    expect(readBackup(TEXT)).toEqual({ backup: { factContextBackup: 1, ...BACKUP }, packFaults: [] });
    expect(readBackup(`\ufeff${TEXT}`).backup).toBeDefined();
  });

  test.each<[string, string, string]>([
    ['nothing', '', ': is empty'],
    ['white space', ' \n', ': is empty'],
    ['a web page', '<!doctype html><p>404', ': is a web page or XML, not a backup in JSON'],
    ['a picture', '\u0089PNG\r\n', ': is not a backup: it is not JSON'],
    ['a table', 'id,changed\r\n', ': is not a backup: it is not JSON'],
    ['another list', '[]', ': is JSON, but not a backup of Fact Context'],
    ['a value', '7', ': is JSON, but not a backup of Fact Context'],
    ["another program's settings", '{"settings":{}}', ': is JSON, but not a backup of Fact Context'],
    ['a content pack', JSON.stringify(pack('dam', 1)), ': is a content pack, not a backup: install it under Packs'],
    ['a newer backup', '{"factContextBackup":2}', ': was made by a newer version of Fact Context: update it first'],
    ['an unknown version', '{"factContextBackup":"1"}', 'factContextBackup: must be 1'],
  ])('is not %s, and that is said', (_, text, expected) => {
    expect(faults(text)?.[0]).toBe(expected);
  });

  test('cut off anywhere is named as such', () => {
    for (let part = 1; part < 20; part++) {
      const cut = TEXT.trim().slice(0, Math.floor((TEXT.length * part) / 20));
      expect(faults(cut)?.[0], cut.slice(-20)).toMatch(
        /^: is (cut off after \d+ characters: the file is not whole|not JSON \(unreadable from character \d+\))$/,
      );
    }
    expect(faults(TEXT.slice(0, 200))?.[0]).toBe(': is cut off after 200 characters: the file is not whole');
  });

  test.each<[string, (file: ReturnType<typeof JSON.parse>) => void, string]>([
    ['a note without text', (file) => delete file.notes[0].text, 'notes[0].text: is missing'],
    ['a note with an unknown key', (file) => (file.notes[0].colour = 'red'), 'notes[0].colour: is not a key of a backup'],
    [
      'a wrong time',
      (file) => (file.notes[0].changed = '2026-13-01T00:00:00.000Z'),
      'notes[0].changed: must be a time such as 2026-05-02T10:00:00.000Z',
    ],
    [
      'a wrong key',
      (file) => (file.notes[0].targets[0].key = 'x'),
      'notes[0].targets[0].key: must be a pack id, a slash and an id',
    ],
    ['a wrong position', (file) => (file.notes[0].passage.start = -1), 'notes[0].passage.start: must be 0 or more'],
    [
      'a passage that ends before it begins',
      (file) => Object.assign(file.notes[0].passage, { start: 9, end: 1 }),
      'notes[0].passage.end: must not be before the start',
    ],
    ['one note twice', (file) => file.notes.push(file.notes[0]), 'notes[1].id: "n1" is already the id of notes[0]'],
    ['an unknown part', (file) => (file.extra = 1), 'extra: is not a key of a backup'],
    [
      'a refusal of nothing',
      (file) => (file.settings.refused = [{ topic: 'dam/safety', when: file.made }]),
      'settings.refused[0]: must be a topic with a wording, with a wording and its page, or with a site',
    ],
    ['no settings', (file) => delete file.settings, 'settings: is missing'],
  ])('with %s is refused by path', (_, change, expected) => {
    expect(faults(changed(change))?.[0]).toBe(expected);
  });

  test('with a broken pack still brings back the notes, and says what is wrong with the pack', () => {
    const read = readBackup(changed((file) => file.packs.unshift({ ...file.packs[0], licence: '' }, 7)));
    expect(read.backup).toMatchObject({ notes: [NOTE], packs: [{ id: 'dam' }] });
    expect(read.backup && read.packFaults.map((fault) => fault.path)).toEqual(['packs[0].licence', 'packs[1]']);
  });

  test('of any text is read or refused, never more', () => {
    const mutated = fc
      .tuple(fc.nat(TEXT.length), fc.string())
      .map(([at, put]) => TEXT.slice(0, at) + put + TEXT.slice(at + put.length));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mutated), (text) => {
        const read = readBackup(text);
        expect(read.backup ? 1 : read.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

const refusal = { topic: 'dam/safety', text: 'Alder dam', when: BACKUP.made };

test.each<[string, Settings['refused']]>([
  ['version 0.1', [refusal]],
  [
    'today',
    [
      refusal,
      { ...refusal, page: 'https://news.example/dam', title: 'The dam' },
      { topic: 'dam/safety', site: 'news.example', when: BACKUP.made },
    ],
  ],
])('refusals in a backup of %s come back whole', (_, refused) => {
  const settings = { ...DEFAULT_SETTINGS, refused };
  const { backup } = readBackup(writeBackup({ ...BACKUP, settings }));
  expect(backup?.settings).toEqual(settings);
  const joined = mergeSettings(DEFAULT_SETTINGS, settings);
  expect(joined).toEqual(settings);
  expect([sameSettings(DEFAULT_SETTINGS, joined), sameSettings(joined, mergeSettings(joined, settings))]).toEqual([false, true]);
});

test('a backup into a full list of refusals changes it when it holds later ones', () => {
  const at = (n: number, year: number) => ({ ...refusal, text: `dam ${n}`, when: `${year}-05-03T00:00:00.000Z` });
  const full = { ...DEFAULT_SETTINGS, refused: Array.from({ length: MOST_REFUSALS }, (_, n) => at(n, 2026)) };
  const merged = (year: number) => mergeSettings(full, { ...DEFAULT_SETTINGS, refused: [at(-1, year)] });
  expect([sameSettings(full, merged(2025)), sameSettings(full, merged(2027))]).toEqual([true, false]);
});

test('settings of a backup join those that are there without doubles', () => {
  const now = { density: 'none' as const, sitesOff: ['a.example'], packsOff: [], refused: [refusal] };
  const kept = { density: 'all' as const, sitesOff: ['b.example', 'a.example'], packsOff: ['dam'], refused: [refusal] };
  const joined = { density: 'all', sitesOff: ['a.example', 'b.example'], packsOff: ['dam'], refused: [refusal] };
  expect(mergeSettings(now, kept)).toEqual(joined);
  expect(mergeSettings(mergeSettings(now, kept), kept)).toEqual(joined);
});
