import { describe, expect, it } from 'vitest';
import type { Claim, Pack, Position } from '@/utils/domain/pack-format';
import { NEAR, rank } from '@/utils/domain/rank';
import { indexForRanking } from '@/utils/domain/rank-index';
import { retrievalWords } from '@/utils/domain/retrieval-words';
import { makeShelf } from '@/utils/domain/shelf';

describe('the words of a text as ranking compares them', () => {
  it.each<[text: string, holds: readonly string[], lacks?: readonly string[]]>([
    ['#DefundTheCBC now', ['defund', 'cbc'], ['defundthecbc', 'now']],
    ['@SenRonJohnson https://t.co/TPX0dF5Dil', ['sen', 'ron', 'johnson'], ['https', 'co']],
    ['20,000 of 1.7 million', ['20000', '1point7'], ['000', '7']],
    ['seventy percent', ['70']],
    ['people think', ['~people', '~think']],
    ['中国外交部发言人表示', ['外交', '%中', '^外'], ['发言', '表示', '中国']],
    ['中國從未干預美國選舉', ['从未', '干预', '选举', '%中', '%美']],
    ['新华社记者：中方对此有何评论？', [], ['记者', '评论', '新华']],
    ['9月15日，苏方', ['9月15日', '%苏'], ['9', '15']],
  ])('%s', (text, holds, lacks = []) => {
    const words = retrievalWords(text);
    expect(words).toEqual(expect.arrayContaining([...holds]));
    for (const word of lacks) expect(words).not.toContain(word);
  });

  it.each([
    ['elections', 'the ballot'],
    ['meddling', 'interference'],
    ['the White House', 'Washington'],
    ['the Secretary of State', 'its foreign minister'],
    ['Китай', 'Beijing'],
  ])('“%s” and “%s” share a word of their meaning', (one, other) => {
    const meant = (text: string) => retrievalWords(text).filter((word) => word.startsWith('='));
    expect(meant(one).filter((word) => meant(other).includes(word))).toHaveLength(1);
  });
});

const base = { topic: 'dam', date: '2024-05-06', attribution: 'on-the-record' as const, sources: ['s'] } satisfies Partial<Claim>;
const claim = (id: string, text: string): Claim => ({ ...base, id, claimant: 'rowe', text });
const position = (id: string, text: string, kind: Position['kind']): Position => ({ ...base, id, holder: 'water', kind, text });
const pack = {
  id: 'p',
  sources: [{ id: 's', title: 'A source', publisher: 'x', kind: 'news' }],
  actors: [
    { id: 'rowe', name: 'Ada Rowe', kind: 'person', names: { en: ['Ada Rowe'], 'zh-Hans': ['罗薇'] } },
    { id: 'water', name: 'Ministry of Water', kind: 'ministry', names: { en: ['Ministry of Water'] } },
  ],
  topics: [{ id: 'dam', title: 'The dam', summary: '-' }],
  claims: [
    claim('alike', 'The Alder dam leaked in spring.'),
    claim('long', 'Inspectors counted 1,400 cracks in the spillway of the Alder dam and two broken gates above Norwick village.'),
  ],
  positions: [
    position('alike-denied', 'The Alder dam leaked in spring.', 'denial'),
    position('pledged', 'The Alder dam leaked in spring.', 'pledge'),
  ],
} as unknown as Pack;
const index = indexForRanking(makeShelf([pack]));
const nearest = (sentence: string) => rank(index, sentence)[0]?.statement.said.id;

describe('of statements with like words', () => {
  it.each([
    ['Officials denied that the Alder dam leaked in spring.', 'alike-denied'],
    ['Officials are accused: the Alder dam leaked in spring.', 'alike'],
    ['罗薇说，Alder dam', 'alike'],
  ])('“%s” is nearest to %s', (sentence, id) => {
    expect(nearest(sentence)).toBe(id);
  });
});

describe('the bar', () => {
  it.each([
    [true, 'Inspectors counted 1,400 cracks in the spillway of the Alder dam and two broken gates above Norwick village.'],
    [false, 'The Alder dam leaked.'],
    [false, 'Nothing here speaks of anything that anybody said about cracks in the ice of Greenland.'],
  ])('is reached (%s) by: %s', (reached, sentence) => {
    expect((rank(index, sentence)[0]?.score ?? 0) >= NEAR).toBe(reached);
  });
});
