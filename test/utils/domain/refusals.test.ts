import { describe, expect, test } from 'vitest';
import type { Mention, TopicKey } from '@/utils/domain/mention';
import { joinRefusals, MOST_REFUSALS, makeRefusal, type Refusal, refusalsReaching, takeBack } from '@/utils/domain/refusals';
import { withoutRefused } from '@/utils/domain/without-refused';

const DAM: TopicKey = 'river/dam';
const VOTE: TopicKey = 'river/vote';
const WHEN = '2026-05-02T10:00:00.000Z';
const PAGE = 'https://www.news.example/dam?utm_source=x#top';

/** A mention of words at a place; `lent` are starts of words that another sentence gave. */
const mention = (topic: TopicKey, text: string, start: number, lent: readonly number[] = []): Mention => ({
  topic,
  text,
  start,
  end: start + text.length,
  sentence: { start, end: start + 50 },
  speech: 'other',
  why: {
    rule: 'groups',
    language: 'en',
    words: [start, ...lent].map((at) => ({ text: 'dam', start: at, end: at + 3 })),
  },
});
const mentions = [mention(DAM, 'Alder dam', 0), mention(DAM, 'the cracks', 100), mention(VOTE, 'Alder dam', 200)];
const topics = [
  { topic: DAM, weight: 0.7 },
  { topic: VOTE, weight: 0.3 },
];
const wording = (text: string, topic = DAM): Refusal => ({ topic, text, when: WHEN });
const left = (refused: readonly Refusal[], address = PAGE, all: readonly Mention[] = mentions) => {
  const found = withoutRefused({ mentions: all, topics }, refused, address);
  return [found.mentions.map(({ start }) => start), found.topics.map(({ topic }) => topic)];
};

describe('of the hints of a page', () => {
  test.each<[what: string, refused: Refusal[], address: string, starts: number[], topics: TopicKey[]]>([
    ['all stay when nothing was refused', [], PAGE, [0, 100, 200], [DAM, VOTE]],
    ['a wording goes for its topic alone', [wording('Alder dam')], PAGE, [100, 200], [DAM, VOTE]],
    ['a wording goes however it is written', [wording('ALDER  DAM')], PAGE, [100, 200], [DAM, VOTE]],
    ['a topic goes with its last hint', [wording('Alder dam', VOTE)], PAGE, [0, 100], [DAM]],
    ['others stay when the wording differs', [wording('Alder')], PAGE, [0, 100, 200], [DAM, VOTE]],
    [
      'a wording that was refused on this page goes here, by whatever address',
      [{ ...wording('Alder dam'), page: 'http://m.news.example/dam/', title: '' }],
      PAGE,
      [100, 200],
      [DAM, VOTE],
    ],
    [
      'a wording that was refused on another page stays',
      [{ ...wording('Alder dam'), page: 'https://news.example/dam-2', title: '' }],
      PAGE,
      [0, 100, 200],
      [DAM, VOTE],
    ],
    ['a topic goes on its site', [{ topic: DAM, site: 'news.example', when: WHEN }], PAGE, [200], [VOTE]],
    [
      'a topic stays on other sites',
      [{ topic: DAM, site: 'news.example', when: WHEN }],
      'https://blog.news.example/dam',
      [0, 100, 200],
      [DAM, VOTE],
    ],
  ])('%s', (_, refused, address, starts, found) => {
    expect(left(refused, address)).toEqual([starts, found]);
  });

  test.each<[what: string, topic: TopicKey, lent: number[], starts: number[]]>([
    ['a hint goes that rests on refused words of another sentence', DAM, [0], []],
    ['a hint stays that rests on other words', DAM, [60], [100]],
    ['a hint of another topic stays', VOTE, [0], [100]],
  ])('%s', (_, topic, lent, starts) => {
    expect(
      left([wording('Alder dam')], PAGE, [mention(DAM, 'Alder dam', 0), mention(topic, 'the cracks', 100, lent)])[0],
    ).toEqual(starts);
  });

  test('one stays that lent its words to a refused one', () => {
    const all = [mention(DAM, 'Alder dam', 0), mention(DAM, 'the cracks', 100, [0])];
    expect(left([wording('the cracks')], PAGE, all)[0]).toEqual([0]);
  });
});

test.each<['page' | 'everywhere' | 'site', object]>([
  ['page', { topic: DAM, text: 'Alder dam', page: PAGE, title: 'The dam', when: WHEN }],
  ['everywhere', { topic: DAM, text: 'Alder dam', when: WHEN }],
  ['site', { topic: DAM, site: 'news.example', when: WHEN }],
])('a refusal (%s) keeps no more than it needs', (scope, kept) => {
  const page = { url: PAGE, title: 'The dam' };
  expect(makeRefusal(scope, { topic: DAM, text: 'Alder dam' }, page, new Date(WHEN))).toEqual(kept);
});

describe('a list of refusals', () => {
  const at = (day: number, text: string): Refusal => ({ topic: DAM, text, when: `2026-05-0${day}T10:00:00.000Z` });

  test('is in the order of time, and holds each once, the later given', () => {
    expect(joinRefusals([at(3, 'c'), at(1, 'a')], [at(2, 'b'), at(4, 'a')])).toEqual([at(2, 'b'), at(3, 'c'), at(4, 'a')]);
  });

  test('tells pages, sites and wordings apart', () => {
    const all: Refusal[] = [
      wording('news.example'),
      { ...wording('news.example'), page: PAGE, title: '' },
      { topic: DAM, site: 'news.example', when: WHEN },
    ];
    expect(joinRefusals(all, [])).toHaveLength(3);
    for (const one of all)
      expect(takeBack(all, [{ ...one, when: at(9, '').when }])).toEqual(all.filter((other) => other !== one));
  });

  test('that is full loses its oldest', () => {
    const full = Array.from({ length: MOST_REFUSALS }, (_, n) => at(2, `dam ${n}`));
    const joined = joinRefusals([at(1, 'old'), ...full.slice(1)], [at(3, 'new')]);
    expect([joined.length, joined[0], joined.at(-1)]).toEqual([MOST_REFUSALS, full[1], at(3, 'new')]);
  });
});

describe('the refusals that hold on a page', () => {
  test.each<[string, Refusal, boolean]>([
    ['of words everywhere do', { topic: 'p/t', when: '', text: 'x' }, true],
    ['of words on the page do', { topic: 'p/t', when: '', text: 'x', page: 'https://a.example/1#top', title: '' }, true],
    ['of words on another page do not', { topic: 'p/t', when: '', text: 'x', page: 'https://a.example/2', title: '' }, false],
    ['of a topic on the site do', { topic: 'p/t', when: '', site: 'a.example' }, true],
    ['of a topic on another site do not', { topic: 'p/t', when: '', site: 'b.example' }, false],
  ])('%s', (_, one, holds) => {
    expect(refusalsReaching([one], 'https://a.example/1')).toHaveLength(holds ? 1 : 0);
  });
});
