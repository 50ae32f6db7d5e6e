import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import { lineLanguage } from '@/utils/domain/line-language';
import { buildMatcher } from '@/utils/domain/matcher';
import { foldedWords } from '@/utils/domain/normalise';
import type { Rule } from '@/utils/domain/pack-format';
import { recognise, recogniseCounted } from '@/utils/domain/recognise';
import { compileRules } from '@/utils/domain/topic-rules';

// Sizes at which work that grows faster than its input would not end within the time of a test.

const rules = (...rules: readonly Rule[]) =>
  compileRules([
    {
      ...riverDam(),
      topics: rules.map((rule, i) => ({ id: `t${i}`, title: 't', summary: 's', detect: { en: rule } })),
    },
  ]);
const page = (text: string) => text.split('\n').map((text) => ({ kind: 'paragraph' as const, text }));

describe('a page made to stall is read', () => {
  it('one abbreviation of a million letters is folded', () => {
    const [word] = foldedWords('a.'.repeat(1_000_000));
    expect(word).toHaveLength(1_000_000);
  });

  it('a line tells its language by its beginning', () => {
    expect(lineLanguage('the dam of the town is in the valley and it was '.repeat(200_000))).toBe('en');
    expect(lineLanguage(`${'x '.repeat(20_000)}${'the '.repeat(100)}`)).toBeUndefined();
  });

  it('a term that all topics share gives no more mentions than anybody reads, those of the beginning', () => {
    const recogniser = rules(...Array.from({ length: 20_000 }, () => ({ phrases: ['the dam'] })));
    const blocks = page('See the dam. '.repeat(20_000));
    const { recognition, work } = recogniseCounted(recogniser, blocks);
    expect(recognition.mentions).toHaveLength(5_000);
    expect(recognition.mentions.at(-1)?.end).toBeLessThan(500);
    expect(work).toBeLessThan(300_000);
    expect(recognise(recogniser, blocks)).toEqual(recognition);
  });

  it('of topics of which half lean on the next sentence', () => {
    const recogniser = rules(
      ...Array.from({ length: 20_000 }, (_, i): Rule => (i % 2 ? { phrases: ['old dam'] } : { groups: [['old dam'], ['rain']] })),
    );
    expect(recognise(recogniser, page('An old dam. It may rain. '.repeat(2_000))).mentions.length).toBeLessThanOrEqual(5_000);
  });

  it('with a rule of very many alternatives only those are tried of which a sentence has something', () => {
    const anyOf = Array.from({ length: 200_000 }, (_, i) => [[i === 0 ? 'old dam' : `dam${i}`], [`safe${i}`]]);
    const text = `${'An old dam. '.repeat(20_000)}An old dam is safe0.`;
    expect(recognise(rules({ groups: { anyOf } }), page(text)).mentions.map(({ text }) => text)).toEqual([
      'old dam',
      'old dam is safe0',
    ]);
  });

  it('and so it is where learned words lean to a topic', () => {
    const anyOf = Array.from({ length: 150_000 }, (_, i) => [[i === 0 ? 'old dam' : `dam${i}`], [`safe${i}`], [`rain${i}`]]);
    const taught = compileRules([
      {
        ...riverDam(),
        topics: [{ id: 't', title: 't', summary: 's', detect: { en: { groups: { anyOf } } } }],
        claims: [],
        positions: [],
        tests: {
          match: Array.from({ length: 100 }, () => ({ text: 'Seepage quorum gizmo flange wobble.', topic: 't' })),
          noMatch: Array.from({ length: 2_000 }, (_, i) => ({ text: `Report ${i} speaks of the harvest.` })),
        },
      },
    ]);
    const text = 'The old dam is safe0: seepage quorum gizmo flange wobble. '.repeat(2_000);
    expect(recognise(taught, page(text)).mentions[0]?.why.rule).toBe('learned');
  });

  it('a headline of very many sentences', () => {
    const recogniser = rules({ groups: [['dam'], ['rain'], ['sea']] });
    const blocks = [{ kind: 'headline' as const, text: 'A dam in rain. '.repeat(10_000) }, ...page('Nothing.\nThe sea.')];
    expect(recognise(recogniser, blocks).mentions).toEqual([]);
  });

  it('short forms and full names by the ten thousand in one sentence', () => {
    const recogniser = rules({ groups: [['Ada Rowe', 'dam'], ['ministry']] });
    const text = `Ada Rowe spoke.\nHere the ministry saw ${'dam, Rowe, '.repeat(20_000)} again.`;
    expect(recognise(recogniser, page(text)).mentions.map(({ text }) => text)).toEqual(['Ada Rowe', 'ministry saw dam']);
  });

  it('with a rule of very many groups that one word fulfils', () => {
    const groups = Array.from({ length: 190 }, () => ['dam']);
    expect(recognise(rules({ groups }), page('A dam.\n'.repeat(1_000))).mentions.length).toBeGreaterThan(900);
  });
});

describe('rules made to stall are compiled', () => {
  it('one term may be used by any number of rules', () => {
    const uses = Array.from({ length: 500_000 }, (_, owner) => ({ term: 'old dam', owner, part: 0, weight: 0 }));
    const { first, owner } = buildMatcher(uses);
    expect([...first]).toEqual([0, 0, 500_000]);
    expect(owner[499_999]).toBe(499_999);
  });

  it('a term counts once in each list of a rule, however often it stands there, also behind the name of an actor', () => {
    const repeated = Array<string>(100_000).fill('@ministry');
    const { matcher } = rules({
      phrases: ['dam', 'dam', 'water ministry', ...repeated],
      not: ['dam', 'dam'],
      groups: [['dam', 'dam'], ['dam'], repeated],
    });
    const names = riverDam().actors.find(({ id }) => id === 'ministry')?.names.en?.length ?? 0;
    expect(matcher.owner).toHaveLength(1 + names + 1 + 2 + names);
  });
});
