import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { record } from '@/test/gallery/sample';
import { BRIEF_FORMS, type Brief, type BriefWords, writeBrief } from '@/utils/domain/brief';
import { plainLine } from '@/utils/domain/plain-line';
import { statementsOf } from '@/utils/domain/record-filter';

const words: BriefWords = {
  kind: ({ kind }) => kind ?? 'claim',
  attribution: (said) => said.attribution,
  quoted: (text) => `“${text}”`,
  language: 'en',
  direction: 'ltr',
  title: 'Brief: The dam',
  made: 'Made on 2 May 2026',
  answers: 'Answers',
  standing: 'Without a claim',
  sources: 'Sources',
  archived: 'archived copy',
  day: (date) => date,
  cite: (key) => `Cite as ${key}`,
  pack: ({ pack }) => `${pack.title.text}, revision ${pack.revision}`,
};
const brief: Brief = {
  page: { url: 'https://news.example/dam', title: 'The dam: is it safe?', date: '2026-05-01' },
  made: '2026-05-02',
  topics: [record],
};
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"',
        "'",
        '&lt;',
        '<img src=x onerror=y>',
        '](javascript:x)',
        '`',
        '\n# ',
        '-->',
        '水',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
const saying = (text: string): Brief => ({
  ...brief,
  page: { ...brief.page, title: text, url: text },
  topics: brief.topics.map((topic) => ({
    ...topic,
    title: { text, lang: text },
    summary: { text, lang: '' },
    ledger: topic.ledger.map((entry) => ({
      ...entry,
      claim: { ...entry.claim, text: { text, lang: text }, who: { text, lang: '' } },
    })),
  })),
});

describe('a brief', () => {
  it.each(BRIEF_FORMS)('as %s has every statement with its citation', (form) => {
    const { text } = writeBrief(brief, form, words);
    for (const { key } of brief.topics.flatMap(statementsOf))
      expect(text).toContain(form === 'bibtex' ? key.replace('/', ':') : key);
  });

  it.each([
    ['The dam: is it safe?', '2026-05-02-The-dam-is-it-safe.md'],
    ['../../etc/passwd\u0000', '2026-05-02-etc-passwd.md'],
    ['大坝安全吗？', '2026-05-02-大坝安全吗.md'],
    ['???', '2026-05-02-brief.md'],
  ])('of “%s” is the file %s', (title, name) => {
    expect(writeBrief({ ...brief, page: { ...brief.page, title } }, 'markdown', words).name).toBe(name);
  });

  it('as JSON-LD says what each position answers and what each statement is based on', () => {
    const { hasPart } = JSON.parse(writeBrief(brief, 'jsonld', words).text);
    const [entry] = record.ledger;
    const answer = hasPart.find((part: { identifier: string }) => part.identifier === entry?.answers[0]?.key);
    expect(answer['fact:answers']).toContain(`urn:fact-context:${entry?.claim.key}`);
    expect(answer.isBasedOn[0]).toMatchObject({ publisher: { '@type': 'Organization' } });
  });
});

describe('whatever a page or pack says', () => {
  it('is text in the HTML and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { document } = parseHTML(writeBrief(saying(text), 'html', words).text);
        expect(document.querySelectorAll('script, img, iframe, object, svg, form, base, link')).toHaveLength(0);
        for (const element of document.querySelectorAll('*'))
          for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/);
        for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
        expect(document.querySelectorAll('h2')).toHaveLength(1);
        expect(document.querySelector('h2')?.textContent).toBe(plainLine(text));
      }),
      { numRuns: 60 },
    );
  });

  it('is no heading, link or tag of its own in Markdown', () => {
    const plain = writeBrief(saying('x'), 'markdown', words).text.match(/^#+(?= |$)/gm)?.length;
    fc.assert(
      fc.property(hostile, (text) => {
        const file = writeBrief(saying(text), 'markdown', words).text;
        expect(file.match(/^#+(?= |$)/gm)?.length).toBe(plain);
        expect(file).not.toMatch(/(?<!\\)(?:\\\\)*<(?!https?:)/);
        expect(file).not.toMatch(/(?<!\\)(?:\\\\)*\]\(/);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the JSON whole', () => {
    fc.assert(
      fc.property(hostile, (text) => JSON.parse(writeBrief(saying(text), 'jsonld', words).text)['@type'] === 'CreativeWork'),
    );
  });
});
