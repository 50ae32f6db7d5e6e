import { describe, expect, it } from 'vitest';
import { claim, denial, noAnswer, pledge } from '@/test/gallery/sample';
import { filterChoices, filterRecord, type RecordFilter, statementsOf } from '@/utils/domain/record-filter';

const other = { ...claim, key: 'river-dam/other', actor: 'river-dam/union', attribution: 'reported' as const };
const record = {
  ledger: [
    { claim, answers: [denial] },
    { claim: other, answers: [denial] },
  ],
  standing: [pledge, noAnswer],
};

describe('a record is filtered', () => {
  it.each<[filter: RecordFilter, claims: string[], answers: number, standing: string[], hidden: [string, number][]]>([
    [{}, [claim.key, other.key], 2, [pledge.key, noAnswer.key], []],
    [
      { actor: claim.actor },
      [claim.key],
      0,
      [],
      [
        ['denial', 1],
        ['claim', 1],
        ['pledge', 1],
        ['no-statement-found', 1],
      ],
    ],
    [
      { kind: 'denial' },
      [claim.key, other.key],
      2,
      [],
      [
        ['pledge', 1],
        ['no-statement-found', 1],
      ],
    ],
    [
      { kind: 'claim' },
      [claim.key, other.key],
      0,
      [],
      [
        ['denial', 1],
        ['pledge', 1],
        ['no-statement-found', 1],
      ],
    ],
    [
      { attribution: 'unnamed-source' },
      [],
      0,
      [pledge.key, noAnswer.key],
      [
        ['claim', 2],
        ['denial', 1],
      ],
    ],
    [
      { source: 'official', kind: 'claim' },
      [claim.key, other.key],
      0,
      [],
      [
        ['denial', 1],
        ['pledge', 1],
        ['no-statement-found', 1],
      ],
    ],
    [
      { source: 'document' },
      [],
      0,
      [],
      [
        ['claim', 2],
        ['denial', 1],
        ['pledge', 1],
        ['no-statement-found', 1],
      ],
    ],
  ])('by %j, and what that hides is counted by kind, each statement once', (filter, claims, answers, standing, hidden) => {
    const shown = filterRecord(record, filter);
    expect(shown.ledger.map((entry) => entry.claim.key)).toEqual(claims);
    expect(shown.ledger.flatMap((entry) => entry.answers)).toHaveLength(answers);
    expect(shown.standing.map(({ key }) => key)).toEqual(standing);
    expect(new Map(shown.hidden)).toEqual(new Map(hidden as never));
  });

  it('by what is in it and by nothing else', () => {
    const choices = filterChoices(record);
    expect([...choices.actor.keys()]).toEqual([claim.actor, denial.actor, other.actor]);
    expect([...choices.kind]).toEqual(['claim', 'denial', 'pledge', 'no-statement-found']);
    expect([...choices.attribution]).toEqual(['on-the-record', 'reported', 'unnamed-source']);
    expect([...choices.source]).toEqual(['official', 'news']);
    expect(statementsOf(record)).toHaveLength(5);
  });
});
