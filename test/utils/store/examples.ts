import fc from 'fast-check';
import type { Note } from '@/utils/domain/note';
import type { Pack } from '@/utils/domain/pack-format';
import { parsePack } from '@/utils/domain/pack-gate';

export const NOTE: Note = {
  id: 'n1',
  text: 'Ask the office.',
  tags: ['dam'],
  page: { url: 'https://www.herald.example/2026/04/12/dam?utm_source=x#top', title: 'Minister: dam is safe' },
  passage: { exact: 'perfectly safe', prefix: 'is ', suffix: '.', start: 10, end: 24 },
  targets: [{ list: 'claim', key: 'river-dam/cracks' }],
  created: '2026-05-02T10:00:00.000Z',
  changed: '2026-05-02T10:00:00.000Z',
};

/** A small pack that passed the gate. */
export function pack(id: string, revision: number): Pack {
  const parsed = parsePack({
    format: 1,
    id,
    revision,
    title: 'The Alder dam',
    description: 'Who says what on the Alder dam.',
    publisher: { name: 'Alder Valley Library' },
    licence: 'CC-BY-4.0',
    languages: ['en'],
    asOf: '2026-05-02',
    sources: [],
    actors: [],
    topics: [{ id: 'dam-safety', title: 'Safety of the dam', summary: 'Cracks were reported.' }],
    claims: [],
    positions: [],
  });
  if (!parsed.pack) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

/** A clock that goes on by a second with each look. */
export function ticking(from = '2026-05-02T10:00:00.000Z'): () => Date {
  let time = Date.parse(from);
  return () => {
    time += 1_000;
    return new Date(time);
  };
}

const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('中国干预选举', 'التدخل', '\ud800', '</script>'),
);
const key = fc.stringMatching(/^[a-z0-9-]{1,8}\/[a-z0-9-]{1,8}$/);

/** Any note that the reader could have. */
export const anyNote: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.stringMatching(/^[0-9a-f]{8}$/),
    text: anyText,
    tags: fc.array(anyText, { maxLength: 3 }),
    page: fc.record({ url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), anyText), title: anyText }),
    passage: fc
      .record({ exact: anyText, prefix: anyText, suffix: anyText, start: fc.nat(), length: fc.nat() })
      .map(({ length, ...passage }) => ({ ...passage, end: passage.start + length })),
    targets: fc.array(fc.record({ list: fc.constantFrom('topic', 'claim', 'position'), key }), { maxLength: 3 }),
    created: time,
    changed: time,
    deleted: time,
  },
  { requiredKeys: ['id', 'text', 'tags', 'page', 'targets', 'created', 'changed'] },
);

export const anyNotes = fc.uniqueArray(anyNote, { selector: (note) => note.id, maxLength: 20 });
