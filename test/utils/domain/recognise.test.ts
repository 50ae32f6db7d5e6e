import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import { recognise } from '@/utils/domain/recognise';
import { compileRules } from '@/utils/domain/topic-rules';

const recogniser = compileRules([riverDam()]);
const scan = (text: string) =>
  recognise(
    recogniser,
    text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
  );

describe('a topic is recognised', () => {
  it.each<[why: string, text: string, marked: string[]]>([
    ['by a phrase', 'They discussed Alder dam safety again.', ['Alder dam safety']],
    ['by groups in one sentence', 'Inspectors say the Alder dam is unsafe.', ['Alder dam is unsafe']],
    ['by groups in neighbouring sentences', 'The Alder dam is old. It is unsafe.', ['Alder dam', 'unsafe']],
    ['over paragraphs of running text', 'The Alder dam is old.\nIt is unsafe.', ['Alder dam', 'unsafe']],
    ['by weights that add up to one', 'Rowe walked along the spillway.', ['spillway']],
    ['once in a sentence', 'The Alder dam is safe, the Alder dam is safe.', ['Alder dam is safe']],
    ['in each sentence', 'The Alder dam is safe. The Alder dam has cracks.', ['Alder dam is safe', 'Alder dam has cracks']],
    [
      'beside a time in a sentence of another script',
      'В 1950 построили Alder dam.\nВ полдень, в 12:30, unsafe.',
      ['Alder dam', 'unsafe'],
    ],
    ['beside an excluded wording only by a phrase', 'The Alder dam festival discussed Alder dam safety.', ['Alder dam safety']],
  ])('%s', (_, text, marked) => {
    expect(scan(text).mentions.map((mention) => mention.text)).toEqual(marked);
  });

  it.each<[why: string, text: string]>([
    ['by one group alone', 'The Alder dam is old.'],
    ['by too little weight', 'Rowe saw a leak.'],
    ['by the same word twice', 'The spillway, the spillway.'],
    ['by many weak words', 'Water, wall, rain, river, valley and winter.'],
    ['in an excluded wording', 'The Alder dam festival is safe.'],
    ['beside an excluded wording in a longer name', 'The Alder dam is safe, says the Alder dam festival Society.'],
    ['over a sentence between', 'The Alder dam is old. It rained. Children are safe.'],
    ['over the entries of a list', '10:15 The Alder dam is old.\n10:20 Children are safe.'],
    ['over headlines without full stops', 'The Alder dam turns fifty\nChildren are safe'],
    ['in nothing', ''],
  ])('not %s', (_, text) => {
    expect(scan(text).mentions).toEqual([]);
  });

  it('every mention says which words of which rule raised it', () => {
    const [mention] = scan('It rained. The Alder dam has cracks.').mentions;
    expect(mention).toMatchObject({ topic: 'river-dam/dam-safety', sentence: { start: 11, end: 36 } });
    expect(mention?.why).toEqual({
      rule: 'groups',
      language: 'en',
      words: [
        { text: 'Alder dam', start: 15, end: 24 },
        { text: 'cracks', start: 29, end: 35 },
      ],
    });
  });

  it('names of an actor stand for the reference to it', () => {
    const pack = riverDam();
    const [topic] = pack.topics;
    if (topic) topic.detect = { en: { groups: [['@ministry'], ['dam']] } };
    const found = recognise(compileRules([pack]), [{ kind: 'paragraph', text: 'The water ministry spoke of the dam.' }]);
    expect(found.mentions.map(({ text }) => text)).toEqual(['water ministry spoke of the dam']);
  });

  it('what stands in the headline weighs double', () => {
    const { topics } = recognise(recogniser, [
      { kind: 'headline', text: 'Alder dam safety' },
      { kind: 'paragraph', text: 'Alder dam safety.' },
    ]);
    expect(topics).toEqual([{ topic: 'river-dam/dam-safety', weight: 1 }]);
  });
});

describe('twins are told apart by the doer', () => {
  const pack = riverDam();
  const topic = (id: string, who: string) => ({
    id,
    title: id,
    summary: id,
    detect: { en: { groups: [[who], ['meddl*'], ['vote']] } },
  });
  const twins = compileRules([{ ...pack, topics: [topic('by-oz', 'Oz'), topic('by-ruritania', 'Ruritania')] }]);
  it.each<[text: string, topics: string[]]>([
    ['Oz meddles in the vote. Ruritania looks on.', ['by-oz']],
    ['Ruritania spoke first. Oz is meddling in the vote.', ['by-oz']],
    ['They meddle in the vote. Ruritania denies it.', ['by-ruritania']],
    ['Oz and Ruritania meddle in the vote.', ['by-oz', 'by-ruritania']],
  ])('%s', (text, topics) => {
    const { mentions } = recognise(twins, [{ kind: 'paragraph', text }]);
    expect(mentions.map((mention) => mention.topic.split('/')[1]).sort()).toEqual(topics);
  });
});

it.each([
  ['The mid-Alder dam is unsafe-looking.', 'mid-Alder dam is unsafe-looking'],
  ['The re\u0301sume\u0301-Alder dam is unsafe.', 're\u0301sume\u0301-Alder dam is unsafe'],
  [`The ${'x'.repeat(60)}-Alder dam is unsafe.`, 'Alder dam is unsafe'],
])('what is marked begins and ends with whole hyphenated words: %s', (text, marked) => {
  expect(scan(text).mentions.map(({ text }) => text)).toEqual([marked]);
});

it.each([
  ['EN', 1],
  ['en-GB', 1],
  ['enm', 0],
])('a rule tagged "%s" is read in a line that is plainly English: %i', (tag, count) => {
  const pack = riverDam();
  const [topic] = pack.topics;
  if (topic) topic.detect = { [tag]: { phrases: ['Alder dam'] } };
  const text = 'The Alder dam is in the valley and it was built by the town.';
  expect(recognise(compileRules([pack]), [{ kind: 'paragraph', text }]).mentions).toHaveLength(count);
});

it('the headline lends its words to what stands below it alone', () => {
  const found = (...blocks: readonly (readonly ['headline' | 'caption' | 'paragraph', string])[]) =>
    recognise(
      recogniser,
      blocks.map(([kind, text]) => ({ kind, text })),
    ).mentions.map(({ text }) => text);
  expect(found(['headline', 'The Alder dam'], ['paragraph', 'It rained. Children are safe.'])).toEqual(['safe']);
  expect(found(['caption', 'Children are safe.'], ['caption', 'It rained.'], ['headline', 'The Alder dam'])).toEqual([]);
});

it.each([
  ['Oz said so. The ministry denied that the Alder dam is unsafe.', 'denial'],
  ['The paper denied it, and the union alleged that the Alder dam is unsafe.', 'charge'],
  ['Is the Alder dam unsafe?', 'question'],
  [`The ministry denied it, ${'and it rained on the hills '.repeat(30)}, and the Alder dam is unsafe.`, 'other'],
])('a mention tells what its sentence does: %s', (text, speech) => {
  expect(scan(text).mentions.map((mention) => mention.speech)).toEqual([speech]);
});
