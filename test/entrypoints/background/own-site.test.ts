import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { answerNotes } from '@/entrypoints/background/answer-notes';
import { answerPage } from '@/entrypoints/background/answer-page';
import { answerRefusals } from '@/entrypoints/background/answer-refusals';
import { refused, sitesOff } from '@/utils/platform/settings';
import type { Asker } from '@/utils/platform/wire';
import { allNotes } from '@/utils/store/notes';
import { notesDatabase } from '@/utils/store/notes-database';

const ID = '0123456789abcdef0123456789abcdef';
const asker = (url: string, other: Partial<Asker> = {}): Asker => ({ kind: 'content', url, isPrivate: false, ask: ID, ...other });
const PAGE = asker('https://www.news.example/a');
const EVIL = asker('https://evil.example/');
const POPUP = asker('chrome-extension://us/popup.html', { kind: 'page' });
const passage = { exact: 'dam', prefix: '', suffix: '', start: 0, end: 3 };
const draft = (url: string, text = '') => ({ text, tags: [], page: { url, title: 'A' }, passage, targets: [] });
const ours = 'https://m.news.example/a';
const hint = { scope: 'site', topic: 'river-dam/dam-safety', text: 'dam', page: { url: ours, title: 'A' } } as const;

beforeEach(async () => {
  await notesDatabase.delete();
  await Promise.all([refused.write([]), sitesOff.write([])]);
});

test('a page adds and sees notes of its own site, and is told no more than an id', async () => {
  expect(await answerNotes.addNote(draft(ours, 'mine'), PAGE)).toEqual({ id: ID });
  expect(await answerNotes.addNote(draft(ours), { ...PAGE })).toEqual({ id: ID });
  expect(await answerNotes.passages({ url: ours }, PAGE)).toEqual([{ id: ID, passage }]);
});

test('a page of the extension is told the whole note', async () => {
  expect(await answerNotes.addNote(draft(ours, 'mine'), POPUP)).toMatchObject({ id: ID, text: 'mine' });
});

test.each<[what: string, ask: (asker: Asker) => unknown]>([
  ['see what is noted', (asker) => answerNotes.passages({ url: ours }, asker)],
  ['add a note', (asker) => answerNotes.addNote(draft(ours), asker)],
  ['take back a note', (asker) => answerNotes.takeBackNote({ id: ID }, asker)],
  ['refuse a hint', (asker) => answerRefusals.refuse(hint, asker)],
  ['switch hints off', (asker) => answerPage.setSite({ host: 'news.example', on: false }, asker)],
])('a page may not %s on another site', async (_, ask) => {
  await answerNotes.addNote(draft(ours), PAGE);
  for (const asker of [EVIL, { ...EVIL, url: 'https://evilnews.example/' }, { ...EVIL, url: 'https://example/' }]) {
    await expect(Promise.resolve(ask(asker))).rejects.toMatchObject({ code: 'refused' });
  }
  expect(await allNotes()).toHaveLength(1);
  expect([await sitesOff.read(), await refused.read()]).toEqual([[], []]);
});

test('nothing is kept of what a page of a private window does', async () => {
  const hidden = { ...PAGE, isPrivate: true };
  await expect(answerPage.setSite({ host: 'news.example', on: false }, hidden)).rejects.toMatchObject({ code: 'private' });
  await expect(answerRefusals.refuse(hint, hidden)).rejects.toMatchObject({ code: 'private' });
  expect([await sitesOff.read(), await refused.read()]).toEqual([[], []]);
  await answerPage.setSite({ host: 'www.news.example', on: false }, PAGE);
  expect(await sitesOff.read()).toEqual(['www.news.example']);
});
