import { describe, expect, it } from 'vitest';
import { claim, denial, noAnswer, pledge } from '@/test/gallery/sample';
import type { PositionKind } from '@/utils/domain/pack-format';
import type { StatementView } from '@/utils/domain/record';
import { isIn, type Moment, placeOf, timelines, yearsOf } from '@/utils/domain/timeline';

describe('what became of a position is told by the two kinds', () => {
  it.each<[from: PositionKind, to: PositionKind, change: Moment]>([
    ['denial', 'denial', 'wording'],
    ['denial', 'affirmation', 'reversal'],
    ['denial', 'concession', 'reversal'],
    ['affirmation', 'denial', 'reversal'],
    ['condemnation', 'support', 'reversal'],
    ['denial', 'partial-denial', 'partial'],
    ['partial-denial', 'affirmation', 'partial'],
    ['dispute', 'partial-denial', 'partial'],
    ['denial', 'dispute', 'other'],
    ['pledge', 'denial', 'other'],
    ['non-answer', 'denial', 'other'],
    ['no-statement-found', 'affirmation', 'other'],
  ])('from %s to %s: %s', (from, to, change) => {
    const supersedes = [{ key: denial.key, kind: from, date: denial.date }];
    const [actor] = timelines([{ ...denial, key: 'river-dam/later', kind: to, supersedes }]);
    expect(actor?.events[0]?.moment).toBe(change);
  });
});

describe('the timeline of an actor', () => {
  const later: StatementView = {
    ...denial,
    key: 'river-dam/later',
    kind: 'concession',
    date: '2026-06-01',
    repeats: [],
    supersedes: [{ key: denial.key, kind: 'denial', date: denial.date }],
  };
  const declined: StatementView = { ...noAnswer, key: 'river-dam/declined', kind: 'non-answer', date: '2026-05' };

  it('holds what the record says and infers nothing', () => {
    const lines = timelines([later, claim, denial, noAnswer, declined, pledge]);
    expect(lines.map(({ actor, events }) => [actor, events.map(({ moment, said }) => [moment, said.key])])).toEqual([
      [
        'river-dam/ministry',
        [
          ['pledge', pledge.key],
          ['none-found', noAnswer.key],
          ['position', denial.key],
          ['declined', declined.key],
          ['reversal', later.key],
        ],
      ],
      ['river-dam/safety-office', [['claim', claim.key]]],
    ]);
  });

  it('does not take a different kind for a change where the pack does not say that it supersedes', () => {
    const events = timelines([denial, { ...later, supersedes: undefined }])[0]?.events;
    expect(events?.map(({ moment }) => moment)).toEqual(['position', 'position']);
  });

  it('knows when something was said again, oldest first', () => {
    const said = { ...denial, repeats: denial.repeats.toReversed() };
    expect(timelines([said])[0]?.events[0]?.again).toEqual(['2026-04-20', '2026-05-02']);
  });

  it('runs over the whole years of all that was said', () => {
    expect(yearsOf([denial, pledge])).toEqual({ start: 2025, end: 2027 });
    expect(yearsOf([])).toBeUndefined();
    expect(['2024-12-31', '2025', '2026-12-31', '2027-01'].map((date) => isIn(date, { start: 2025, end: 2027 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each<[date: string, least: number, most: number]>([
    ['2025-01-01', 0, 0.01],
    ['2025', 0.25, 0.25],
    ['2026-01', 0.5, 0.55],
    ['2026-12-31', 0.99, 1],
  ])('has %s in its place', (date, least, most) => {
    const place = placeOf(date, { start: 2025, end: 2027 });
    expect(place).toBeGreaterThanOrEqual(least);
    expect(place).toBeLessThanOrEqual(most);
  });
});
