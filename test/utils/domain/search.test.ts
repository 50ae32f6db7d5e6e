import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import type { Pack } from '@/utils/domain/pack-format';
import { search } from '@/utils/domain/search';
import { indexForSearch } from '@/utils/domain/search-index';
import { readQuery, withOperator } from '@/utils/domain/search-query';
import { viewHits, viewNoteHits } from '@/utils/domain/search-results';
import { makeShelf } from '@/utils/domain/shelf';

const said = { topic: 'safety', attribution: 'on-the-record' as const, sources: ['report'] };
const PACK: Pack = {
  ...riverDam(),
  id: 'dam',
  title: 'The dam',
  actors: [
    {
      id: 'rowe',
      name: 'Ada Rowe',
      kind: 'person',
      role: 'Minister of Water',
      names: { en: ['Ada Rowe', 'Rowe'], zh: ['罗薇'] },
    },
    { id: 'office', name: 'Dam Safety Office', kind: 'organisation', names: { en: ['the inspectors'], ar: ['مكتب سلامة السد'] } },
  ],
  topics: [
    { id: 'safety', title: { en: 'Safety of the dam', zh: '大壩的安全' }, summary: 'Cracks.' },
    { id: 'cost', title: 'Cost of repairs', summary: 'Who pays.' },
  ],
  claims: [
    {
      ...said,
      id: 'cracks',
      claimant: 'office',
      date: '2024-03-30',
      text: { en: 'The spillway has cracks.', ar: 'في القناة تشققات' },
    },
    {
      ...said,
      id: 'costly',
      topic: 'cost',
      claimant: 'office',
      date: '2023',
      text: 'Repairs cost 40 million.',
      quote: 'très coûteux',
    },
  ],
  positions: [
    { ...said, id: 'denied', holder: 'rowe', kind: 'denial', date: '2024-04-12', text: 'The cracks are shallow.' },
    {
      ...said,
      id: 'pledged',
      holder: 'rowe',
      kind: 'pledge',
      date: '2024-05',
      text: { en: 'Repairs this year.', zh: '今年维修大坝。' },
    },
  ],
  reviews: [
    {
      id: 'checked',
      claim: 'cracks',
      reviewer: { name: 'Valley Checks' },
      url: 'https://checks.example/1',
      date: '2024-06-01',
      rating: { text: 'Mostly as said' },
    },
  ],
};
const index = indexForSearch(makeShelf([PACK]));
const keys = (text: string, kinds?: ReadonlyMap<string, string>) =>
  [...search(index, readQuery(text), kinds)].map((number) => index.entries[number]?.key.slice('dam/'.length));

describe('search', () => {
  it.each<[what: string, query: string, found: string[]]>([
    ['all kinds, statements newest first', 'cracks', ['safety', 'cracks', 'denied', 'checked']],
    ['the beginning of the last word', 'spillw', ['cracks', 'checked']],
    ['no beginning of a word that is done', 'spillw cracks', []],
    ['no beginning once a space is typed', 'crack ', []],
    ['every word, in any order', 'shallow cracks', ['denied']],
    ['words without case and accents', 'TRES COUTEUX', ['costly']],
    ['actors by any of their names, with what they said', 'rowe', ['rowe', 'pledged', 'denied']],
    ['Chinese words inside a sentence', '维修', ['pledged']],
    ['traditional Chinese by simplified and the other way', '大坝', ['safety', 'pledged']],
    ['a Chinese sign at the end of a run', '坝', ['safety', 'pledged']],
    ['no Chinese signs that stand apart', '年修', []],
    ['Chinese names', '罗薇', ['rowe', 'pledged', 'denied']],
    ['Arabic without its article', 'قناة', ['cracks', 'checked']],
    ['Arabic with its article', 'القناة', ['cracks', 'checked']],
    ['Arabic names', 'السد', ['office', 'cracks', 'costly', 'checked']],
    ['nothing for nothing', '  ', []],
    ['nothing for signs alone', '?!', []],
    ['an actor', 'actor:rowe', ['rowe', 'pledged', 'denied']],
    ['an actor of several words', 'actor:"safety office" repairs', ['costly']],
    ['a topic', 'topic:cost', ['cost', 'costly']],
    ['a Chinese topic', 'topic:安全 cracks', ['safety', 'cracks', 'denied', 'checked']],
    ['a kind', 'kind:claim', ['cracks', 'costly']],
    ['a kind of position', 'kind:denial', ['denied']],
    ['either of two kinds', 'kind:denial kind:pledge', ['pledged', 'denied']],
    ['a year, with dates of months and days', 'date:2024', ['cracks', 'pledged', 'denied', 'checked']],
    ['a span of months', 'date:2024-04..2024-05', ['pledged', 'denied']],
    ['an open span', 'date:..2023-06', ['costly']],
    ['a pack', 'pack:dam kind:pledge', ['pledged']],
    ['another pack', 'pack:river kind:pledge', []],
    ['an operator that is being typed', 'cracks kind:', ['safety', 'cracks', 'denied', 'checked']],
    ['no date that is none', 'cracks date:2024-13', []],
  ])('finds %s', (_, query, found) => expect(keys(query)).toEqual(found));

  it("knows kinds by the reader's own words", () => {
    expect(keys('kind:Zusage', new Map([['zusage', 'pledge']]))).toEqual(['pledged']);
  });

  it('finds each statement by every word of its text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const one = indexForSearch(
          makeShelf([{ ...PACK, claims: [{ ...said, id: 'x', claimant: 'office', date: '2024', text }] }]),
        );
        const plain = text.replaceAll(':', ' ');
        const found = [...search(one, { ...readQuery(''), words: `${plain} ` })].map((number) => one.entries[number]?.key);
        const empty = search(one, { ...readQuery(''), words: `${plain} ` }).length === 0;
        expect(found.includes('dam/x') || empty).toBe(true);
        if (/^[a-z]+$/.test(plain)) expect(found).toContain('dam/x');
      }),
    );
  });
});

describe('what was found', () => {
  const view = (query: string, most = 5) => {
    const read = readQuery(query);
    return viewHits(index, search(index, read), { words: read.words, languages: ['en'], most });
  };

  it('is grouped by kind and counted, even where not all of it is shown', () => {
    expect(view('date:2024', 1).map(({ list, total, hits }) => [list, total, hits.length])).toEqual([
      ['claim', 1, 1],
      ['position', 2, 1],
      ['review', 1, 1],
    ]);
  });

  it('has the words of the question marked by their places', () => {
    const [hit] = view('the spill').find(({ list }) => list === 'claim')?.hits ?? [];
    expect(hit).toMatchObject({ key: 'dam/cracks', topic: 'dam/safety', date: '2024-03-30', who: { text: 'Dam Safety Office' } });
    expect(hit?.text.marks.map(([start, end]) => hit.text.text.slice(start, end))).toEqual(['The', 'spillway']);
  });

  it('shows the quotation where only that has the words', () => {
    expect(view('couteux')[0]?.hits[0]?.text.text).toBe('très coûteux');
  });

  it('shows the part of a long note in which the words stand', () => {
    const text = `${'a word and another '.repeat(40)}then Chinese 今年维修大坝 and more${' and more'.repeat(40)}`;
    const note = {
      id: 'n',
      text,
      tags: [],
      page: { url: 'https://a.example/', title: 'A' },
      targets: [],
      created: '',
      changed: '2026-05-02T1',
    };
    const shown = viewNoteHits([note], '维修', 5)[0]?.hits[0];
    expect(shown?.text.text.length).toBeLessThan(260);
    expect(shown?.text.marks.map(([start, end]) => shown.text.text.slice(start, end))).toEqual(['维修']);
  });
});

describe('an operator put into the question', () => {
  it.each([
    ['dam', 'actor', 'Ada Rowe', 'actor:"Ada Rowe" dam'],
    ['actor:x dam', 'actor', 'Rowe', 'actor:Rowe dam'],
    ['', 'kind', 'say "no"', 'kind:"say  no" '],
  ] as const)('“%s” with %s %s is “%s”', (text, operator, value, wanted) => {
    expect(withOperator(text, operator, value)).toBe(wanted);
  });
});
