import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNotes, NOTE } from '@/test/utils/store/examples';
import type { Note } from '@/utils/domain/note';
import { notesToAnnotations } from '@/utils/domain/note-annotations';
import { notesToCsv } from '@/utils/domain/note-csv';
import { type NotesFileWords, notesToMarkdown } from '@/utils/domain/note-markdown';

const WORDS: NotesFileWords = {
  title: 'Notes',
  noteOn: 'On',
  changed: 'Changed',
  tags: 'Tags',
  nameOf: ({ key }) => (key === 'river-dam/cracks' ? 'The spillway has cracks' : undefined),
};
const LATER: Note = {
  ...NOTE,
  id: 'n2',
  text: 'Second.',
  passage: undefined,
  targets: [{ list: 'topic', key: 'gone/x' }],
  tags: [],
};

describe('notes as Markdown', () => {
  test('are grouped by page, with quote, text, what they hang on, tags and time', () => {
    const other = { ...LATER, id: 'n3', page: { url: 'https://b.example/x', title: '' }, changed: '2026-06-01T08:30:00.000Z' };
    expect(
      notesToMarkdown([NOTE, { ...LATER, page: { ...NOTE.page, url: 'http://m.herald.example/2026/04/12/dam' } }, other], WORDS),
    ).toBe(`# Notes

## https\\://b.example/x

<https://b.example/x>

Second.

- On: gone/x
- Changed: 2026-06-01 08:30 UTC

## Minister: dam is safe

<http://m.herald.example/2026/04/12/dam>

Second.

- On: gone/x
- Changed: 2026-05-02 10:00 UTC

> perfectly safe

Ask the office.

- On: The spillway has cracks
- Tags: dam
- Changed: 2026-05-02 10:00 UTC
`);
  });

  test.each([
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['see https://evil.example or www.evil.example', 'see https\\://evil.example or www\\.evil.example'],
    ['a@evil.example', 'a\\@evil.example'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2024) item', '2024\\) item'],
    ['===', '\\==='],
    ['`code` *a* _b_ ~~c~~ |d|', '\\`code\\` \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|d\\|'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['[[note]] ![](x) $x$ %%c%%', '\\[\\[note\\]\\] !\\[\\](x) \\$x\\$ \\%%c\\%%'],
    ['\\[a](b)', '\\\\\\[a\\](b)'],
    ['two\n\n# lines', 'two \\# lines'],
  ])('keep a title %j from being markup', (title, expected) => {
    const text = notesToMarkdown([{ ...NOTE, page: { url: 'javascript:alert(1)', title } }], WORDS);
    expect(text.split('\n')[2]).toBe(`## ${expected}`);
    expect(text).not.toContain('<javascript');
  });

  test('keep a quote of several lines in its block and the lines of a note', () => {
    const passage = { exact: 'one\n# two\n\n> three', prefix: '', suffix: '', start: 0, end: 5 };
    const text = notesToMarkdown([{ ...NOTE, passage, text: ' a\r\n- b\n' }], WORDS);
    expect(text).toContain('\n\n> one\n> \\# two\n>\n> \\> three\n\na\n\\- b\n\n- On');
  });

  test('of any kind hold no open markup beyond what we write', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const text = notesToMarkdown(notes, WORDS);
        expect(text.replace(/^<https?:\/\/[^\s<>]+>$/gm, '').replace(/\\./g, '')).not.toMatch(/[[\]<`*]|https?:\/\//);
      }),
    );
  });
});

describe('notes as CSV', () => {
  test('are one row each, quoted where needed', () => {
    const text = notesToCsv([{ ...NOTE, text: 'He said "no",\nthen left' }]);
    expect(text).toBe(
      '\ufeffid,changed,created,title,address,quote,note,tags,record\r\n' +
        'n1,2026-05-02T10:00:00.000Z,2026-05-02T10:00:00.000Z,Minister: dam is safe,' +
        'https://www.herald.example/2026/04/12/dam?utm_source=x#top,perfectly safe,"He said ""no"",\nthen left",dam,river-dam/cracks\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("x")'])('never begin a formula: %j', (text) => {
    const row = notesToCsv([{ ...NOTE, text }]).split('\r\n')[1] ?? '';
    expect(row).toMatch(/safe,"?'/);
  });
});

test('notes as Web Annotations have both selectors, the note, its tags and its place in the record', () => {
  const page = JSON.parse(notesToAnnotations([NOTE]));
  expect(page).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: 'urn:fact-context:note:n1',
        type: 'Annotation',
        created: NOTE.created,
        modified: NOTE.changed,
        body: [
          { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Ask the office.' },
          { type: 'TextualBody', purpose: 'tagging', value: 'dam' },
          { type: 'SpecificResource', purpose: 'linking', source: 'urn:fact-context:claim:river-dam/cracks' },
        ],
        target: {
          source: NOTE.page.url,
          'dcterms:title': NOTE.page.title,
          selector: [
            { type: 'TextQuoteSelector', exact: 'perfectly safe', prefix: 'is ', suffix: '.' },
            { type: 'TextPositionSelector', start: 10, end: 24 },
          ],
        },
      },
    ],
  });
});
