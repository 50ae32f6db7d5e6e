import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, denial } from '@/test/gallery/sample';
import { type CitationWords, citationsOf } from '@/utils/domain/citation';
import { bibtexText, toBibtex, toCsl, toRis } from '@/utils/domain/citation-files';
import { CITATION_FORMS, citeStatement } from '@/utils/domain/cite-statement';
import { plainLine } from '@/utils/domain/plain-line';
import type { StatementView } from '@/utils/domain/record';

const words: CitationWords = {
  kind: ({ kind }) => kind ?? 'claim',
  attribution: (said) => said.attribution,
  quoted: (text) => `“${text}”`,
};
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '%',
        '$',
        '\n',
        '\r\n',
        '\u2028',
        'ER  - ',
        '@misc{',
        '=1+1',
        '<b>',
        '`',
        '](',
        '\u202e',
        '"',
        'é',
        '水',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const saying = (text: string): StatementView => ({
  ...claim,
  who: { text, lang: '' },
  text: { text, lang: '' },
  quote: { text, lang: '' },
  sources: claim.sources.map((source) => ({ ...source, title: { text, lang: 'en' }, publisher: text })),
});

/** What a reader of BibTeX makes of the text of a field. */
const readBibtex = (text: string): string =>
  text.replace(
    /\\textbackslash\{\}|\\textbraceleft\{\}|\\textbraceright\{\}|\\textasciicircum\{\}|\\textasciitilde\{\}|\\([$&%#_])/g,
    (sign, plain) =>
      plain ??
      { b: '\\', l: '{', r: '}', c: '^', t: '~' }[
        sign.includes('backslash')
          ? 'b'
          : sign.includes('left')
            ? 'l'
            : sign.includes('right')
              ? 'r'
              : sign.includes('circum')
                ? 'c'
                : 't'
      ],
  );

describe('a statement as a citation', () => {
  it('in BibTeX has its source, with who said what in the note, under a key that stays', () => {
    expect(citeStatement(claim, 'bibtex', words)).toBe(`@misc{river-dam:cracks,
  title = {{Inspection report 12}},
  organization = {Dam Safety Office},
  year = {2026},
  month = {3},
  date = {2026-03-30},
  url = {https://safety.example/r12},
  archiveurl = {https://archive.example/r12},
  langid = {en},
  note = {Dam Safety Office, independent inspectors of the valley, 2026-03-30: “cracks of a depth that calls for repair within twelve months” (claim; on-the-record)}
}
`);
  });

  it('in RIS is a list of lines', () => {
    expect(citeStatement(claim, 'ris', words).split('\r\n').slice(0, 7)).toEqual([
      'TY  - GOVDOC',
      'ID  - river-dam/cracks',
      'TI  - Inspection report 12',
      'PB  - Dam Safety Office',
      'PY  - 2026',
      'DA  - 2026/03/30/',
      'UR  - https://safety.example/r12',
    ]);
  });

  it('in CSL-JSON has parts of dates as numbers', () => {
    expect(JSON.parse(citeStatement(claim, 'csl', words))[0]).toMatchObject({
      id: 'river-dam/cracks',
      type: 'document',
      issued: { 'date-parts': [[2026, 3, 30]] },
      URL: 'https://safety.example/r12',
    });
  });

  it('has a citation for each source, each with a name of its own', () => {
    const ids = citationsOf({ ...denial, sources: [...claim.sources, ...claim.sources] }, words).map(({ id }) => id);
    expect(ids).toEqual([denial.key, `${denial.key}-2`]);
  });

  it('has no address that may not be followed', () => {
    const sources = claim.sources.map((source) => ({ ...source, url: 'javascript:alert(1)', archived: undefined }));
    for (const form of CITATION_FORMS) expect(citeStatement({ ...claim, sources }, form, words)).not.toContain('javascript');
  });
});

describe('any text', () => {
  it('comes out of BibTeX as it went in, and its braces are even', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = plainLine(text);
        expect(readBibtex(bibtexText(line))).toBe(line);
        const file = toBibtex(citationsOf(saying(text), words)).replace(/\\textbrace(left|right)\{\}/g, '');
        let depth = 0;
        for (const sign of file) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(file.match(/^@/gm)).toHaveLength(1);
      }),
    );
  });

  it('stays in its line of RIS', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = toRis(citationsOf(saying(text), words)).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/);
        expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
        expect(lines.find((line) => line.startsWith('TI  - '))?.slice(6) ?? '').toBe(plainLine(text));
      }),
    );
  });

  it('comes out of CSL-JSON as it went in, but for line breaks', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(JSON.parse(toCsl(citationsOf(saying(text), words)))[0].title).toBe(plainLine(text));
      }),
    );
  });

  it('begins no formula and turns no direction when it is copied as text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const copied = citeStatement({ ...saying(text), quote: undefined }, 'plain', words);
        for (const line of copied.split('\n')) expect(line).not.toMatch(/^[=+\-@]/);
        expect(copied).not.toMatch(/[\u202a-\u202e\r\t]/);
      }),
    );
  });
});
