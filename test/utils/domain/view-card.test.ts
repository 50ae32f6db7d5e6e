import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import { rank } from '@/utils/domain/rank';
import { indexForRanking } from '@/utils/domain/rank-index';
import { makeShelf } from '@/utils/domain/shelf';
import { viewCard } from '@/utils/domain/view-card';
import { nameStatement, viewRecord } from '@/utils/domain/view-record';

const shelf = makeShelf([riverDam()]);
const index = indexForRanking(shelf);
const TOPIC = 'river-dam/dam-safety';

describe('statements are ranked by nearness to a sentence', () => {
  it.each<[sentence: string, nearest: string]>([
    ['Inspectors say that water leaks below the east wall.', 'river-dam/leak'],
    ['Cracks in the spillway must be repaired within a year, the Dam Safety Office found.', 'river-dam/cracks'],
    ['Rowe denied it and called the cracks superficial.', 'river-dam/rowe-safe'],
    ['Le ministère de l’Eau va publier', 'river-dam/rowe-pledge'],
  ])('%s', (sentence, nearest) => {
    expect(rank(index, sentence)[0]?.statement.key).toBe(nearest);
  });

  it('what shares nothing with the sentence is left out', () => {
    expect(rank(index, 'Bananas 17')).toEqual([]);
  });
});

describe('the card', () => {
  it('shows the newest claim, and says so, when nothing is near', () => {
    const card = viewCard(shelf, index, { topic: TOPIC, sentence: 'Nothing of the kind.' }, ['en']);
    expect(card).toMatchObject({ near: false, closest: { claim: { key: 'river-dam/cracks' } } });
    expect(card?.closest?.answers.map(({ key }) => key)).toEqual(['river-dam/rowe-safe']);
  });

  it('is nothing for a topic that no pack has', () => {
    expect(viewCard(shelf, index, { topic: 'river-dam/none', sentence: '' }, ['en'])).toBeUndefined();
  });
});

describe('the record', () => {
  const topic = shelf.topics.get(TOPIC);
  const record = topic && viewRecord(topic, ['fr-CA']);

  it('holds claims newest first with their answers, then positions that answer none', () => {
    expect(record?.ledger.map(({ claim, answers }) => [claim.key, answers.map(({ key }) => key)])).toEqual([
      ['river-dam/cracks', ['river-dam/rowe-safe']],
      ['river-dam/leak', []],
    ]);
    expect(record?.standing.map(({ key }) => key)).toEqual(['river-dam/rowe-pledge']);
  });

  it('speaks the reader’s language where the pack has it, and names the language where not', () => {
    expect(record?.title).toEqual({ text: 'Sûreté du barrage de l’Alder', lang: 'fr' });
    expect(record?.summary.lang).toBe('en');
    expect(record?.ledger[0]?.answers[0]).toMatchObject({
      who: { lang: 'fr' },
      speaker: { text: 'Ada Rowe' },
      kind: 'partial-denial',
    });
  });

  it('gives every statement its sources', () => {
    expect(record?.ledger[0]?.claim.sources).toMatchObject([
      { publisher: 'Dam Safety Office', url: 'https://safety.example/r12', kind: 'official' },
    ]);
  });
});

describe('the short name of a statement', () => {
  const named = (key: string, text?: string) => {
    const statement = shelf.statements.find((one) => one.key === key);
    if (!statement) return;
    const said = text === undefined ? statement.said : { ...statement.said, text };
    return nameStatement({ ...statement, said } as typeof statement, ['fr']);
  };

  it.each([
    ['river-dam/leak', undefined, 'Dam Safety Office · Water leaks below the east wall.'],
    ['river-dam/rowe-pledge', undefined, 'Ministère de l’Eau · The ministry will publish every report.'],
    ['river-dam/leak', `${'word '.repeat(30)}`, `Dam Safety Office · ${'word '.repeat(24).trim()}…`],
    ['river-dam/leak', '大'.repeat(130), `Dam Safety Office · ${'大'.repeat(120)}…`],
    ['river-dam/leak', `a${'😀'.repeat(70)}`, `Dam Safety Office · a${'😀'.repeat(59)}…`],
  ])('of %s is who and the beginning of what was said', (key, text, name) => {
    expect(named(key, text)).toBe(name);
  });
});
