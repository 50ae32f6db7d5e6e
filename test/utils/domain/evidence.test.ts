import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import { learnTerms, termsIn } from '@/utils/domain/learn-terms';
import { recognise } from '@/utils/domain/recognise';
import { isCityOnly } from '@/utils/domain/seat-of-government';
import { compileRules } from '@/utils/domain/topic-rules';

/** A pack with enough other sentences to tell what is special in those about the dam. */
function taughtPack() {
  const pack = riverDam();
  const places = ['the valley', 'the wall', 'the gate', 'the village', 'the road', 'the bridge', 'the mill', 'the ford'];
  const about = places.map((place) => `The spillway lets seepage run to ${place}.`);
  const other = Array.from({ length: 1_000 }, (_, i) => `Report number ${i} speaks of the market, the weather and the harvest.`);
  pack.tests = {
    match: about.map((text) => ({ text, topic: 'dam-safety' })),
    noMatch: other.map((text) => ({ text })),
  };
  return pack;
}

describe('a pack teaches the words of its topics', () => {
  it('gives the same terms every time', () => {
    expect(learnTerms([taughtPack()])).toEqual(learnTerms([taughtPack()]));
  });

  it('weighs what its own sentences have and others have not', () => {
    const learned = learnTerms([taughtPack()]).find(({ owner }) => owner === 'river-dam/dam-safety');
    expect(learned?.terms.get('seepag*')).toBeGreaterThan(2);
    expect(learned?.terms.has('the')).toBe(false);
    expect(learned?.terms.has('market')).toBe(false);
  });

  it('teaches nothing where there is too little else to compare with', () => {
    expect(learnTerms([riverDam()])).toEqual([]);
  });

  it.each<[text: string, terms: string[]]>([
    ['The pledge, again', ['the', 'the pledge', 'pledge', 'again']],
    ['Interference', ['interf*']],
    ['干涉选举', ['干涉', '涉选', '选举']],
    ['a b', []],
  ])('reads the words of "%s" singly and in pairs that nothing parts', (text, terms) => {
    expect([...termsIn(text)]).toEqual(terms);
  });
});

describe('a seat of government', () => {
  it.each<[text: string, city: boolean]>([
    ['Talks were held in Beijing.', true],
    ['Beijing denies it.', false],
    ['Protesters marched near Moscow.', true],
    ['A spokesman for Moscow said so.', false],
    ['Se reunieron en Pekín.', true],
    ['Selon Pékin, rien ne presse.', false],
  ])('in "%s" is the city alone: %s', (text, city) => {
    const name = /Beijing|Moscow|Pekín|Pékin/.exec(text);
    const start = name?.index ?? 0;
    expect(isCityOnly(text, { start, end: start + (name?.[0].length ?? 0) })).toBe(city);
  });
});

describe('evidence adds up', () => {
  const taught = compileRules([taughtPack()]);
  const untaught = compileRules([riverDam()]);
  const scan = (text: string, recogniser = taught) =>
    recognise(
      recogniser,
      text.split('\n').map((line, i) => ({ kind: i === 0 && line.startsWith('#') ? 'headline' : 'paragraph', text: line })),
    ).mentions.map(({ text, why }) => [text, why.rule]);

  it('learned words prove a topic where a group of its rule is missing', () => {
    expect(scan('Seepage at the spillway of the Alder dam worries the valley.')).toEqual([
      [expect.stringContaining('spillway'), 'learned'],
    ]);
  });

  it('learned words alone, without any of the rule, prove nothing', () => {
    expect(scan('Seepage grew under the gate and reached the mill.')).toEqual([]);
  });

  it.each<[why: string, text: string, count: number]>([
    ['a short form stands for the name before it', 'The Alder dam is old. It rained all day. The dam has cracks.', 1],
    ['a short form without an article does not', 'The Alder dam is old. It rained all day. A dam has cracks.', 0],
    ['a pronoun carries on what was spoken of', 'The Alder dam is old. It was built by hand. It leaks, and it has cracks.', 1],
    [
      'the headline lends to the sentences under it',
      '# The Alder dam in winter\nA man walked by. Snow fell. The wall has cracks.',
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(scan(text, untaught)).toHaveLength(count);
  });

  it('a short form says where the full form stands', () => {
    const text = 'The Alder dam is old. It rained all day. The dam has cracks.';
    const { mentions } = recognise(untaught, [{ kind: 'paragraph', text }]);
    expect(mentions[0]?.why.words.map((word) => word.text)).toEqual(['dam', 'cracks', 'Alder dam']);
  });
});

it('in a language for which a pack has no rule its own texts alone can tell a topic, where they tell much', () => {
  const pack = taughtPack();
  pack.tests = {
    match: [
      'La presa del valle tiene grietas en el aliviadero.',
      'El aliviadero agrietado preocupa al ministerio del agua.',
      'Grietas del aliviadero: el ministerio del agua responde.',
    ].map((text) => ({ text, topic: 'dam-safety', language: 'es' })),
    noMatch: Array.from({ length: 300 }, (_, i) => ({
      text: `El informe ${i} habla del mercado, del tiempo y de la cosecha.`,
      language: 'es',
    })),
  };
  const scan = (text: string) => recognise(compileRules([pack]), [{ kind: 'paragraph', text }]).mentions.map(({ why }) => why);
  expect(scan('El ministerio del agua responde: la presa del valle tiene grietas en el aliviadero.')).toMatchObject([
    { rule: 'learned', language: 'es' },
  ]);
  expect(scan('El ministerio habla del mercado y de la cosecha.')).toEqual([]);
});
