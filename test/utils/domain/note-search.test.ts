import { expect, test } from 'vitest';
import type { Note } from '@/utils/domain/note';
import { searchNotes } from '@/utils/domain/note-search';

const note = (id: string, some: Partial<Note>): Note => ({
  id,
  text: '',
  tags: [],
  page: { url: 'https://www.herald.example/dam', title: '' },
  targets: [],
  created: '2026-05-01T00:00:00.000Z',
  changed: `2026-05-0${id}T23:00:00.000Z`,
  ...some,
});
const NOTES = [
  note('1', { text: 'Évidence of interférence', tags: ['Élections'] }),
  note('2', { page: { url: 'https://m.zaobao.com.sg/a', title: '美国国务卿布林肯说，有证据显示中国试图干预选举' } }),
  note('3', { passage: { exact: 'evidence of an ATTEMPT', prefix: '', suffix: '', start: 0, end: 22 } }),
  note('4', { text: 'التدخل في الانتخابات', targets: [{ list: 'topic', key: 'dam/safety' }] }),
];
const ids = (notes: readonly Note[]) => notes.map((one) => one.id).join('');

test.each([
  ['', '4321'],
  ['   ', '4321'],
  ['evidence', '31'],
  ['EVIDENCE attempt', '3'],
  ['elections', '1'],
  ['evidence dam', '31'],
  ['evidence 选举', ''],
  ['干预选举', '2'],
  ['中国 布林肯', '2'],
  ['الانتخابات', '4'],
  ['herald.example', '431'],
  ['zaobao', '2'],
  ['"evid', '31'],
  ['nothing', ''],
])('a search for %j finds %j, the last changed first', (query, expected) => {
  expect(ids(searchNotes(NOTES, query))).toBe(expected);
});
