import { describe, expect, it } from 'vitest';
import { claim, denial, pledge } from '@/test/gallery/sample';
import { isAfter, recordAsOf } from '@/utils/domain/as-of';

describe('a date is after a day only when all of it is', () => {
  it.each<[date: string, day: string, after: boolean]>([
    ['2026-04-29', '2026-04-28', true],
    ['2026-04-28', '2026-04-28', false],
    ['2026-04-27', '2026-04-28', false],
    ['2026-04', '2026-04-28', false],
    ['2026-05', '2026-04-28', true],
    ['2026', '2026-04-28', false],
    ['2027', '2026-04-28', true],
    ['2026-12-31', '2026', false],
    ['2027-01-01', '2026', true],
    ['2026-04-30', '2026-04', false],
    ['2026-05-01', '2026-04', true],
    ['2026', '2026', false],
  ])('%s, of an article of %s: %s', (date, day, after) => {
    expect(isAfter(date, day)).toBe(after);
  });
});

describe('a record as of a day', () => {
  const review = { key: 'r/1', reviewer: 'Checkers', url: 'https://checkers.example/', rating: { text: 'Half' } };
  const ledger = [{ claim, answers: [denial], reviews: [review, { ...review, key: 'r/2', date: '2026-06-01' }] }];
  const standing = [pledge];

  it.each<
    [day: string, claims: string[], answers: string[], repeats: number, standing: string[], after: string[], times: number]
  >([
    ['2026-06-01', [claim.key], [denial.key], 2, [pledge.key], [], 0],
    ['2026-04-25', [claim.key], [denial.key], 1, [pledge.key], [denial.key], 1],
    ['2026-04-12', [claim.key], [denial.key], 0, [pledge.key], [denial.key], 2],
    ['2026-04-01', [claim.key], [], 0, [pledge.key], [denial.key], 3],
    ['2026-03-29', [], [], 0, [pledge.key], [denial.key, claim.key], 4],
    ['2025', [], [], 0, [pledge.key], [denial.key, claim.key], 4],
    ['2025-10-31', [], [], 0, [], [denial.key, claim.key, pledge.key], 5],
  ])(
    'of %s holds what had been said by then, and counts what was said later',
    (day, claims, answers, repeats, still, after, times) => {
      const record = recordAsOf({ ledger, standing }, day);
      const held = record.ledger.flatMap((entry) => entry.answers);
      expect(record.ledger.map((entry) => entry.claim.key)).toEqual(claims);
      expect(held.map(({ key }) => key)).toEqual(answers);
      expect(held.flatMap((said) => said.repeats)).toHaveLength(repeats);
      expect(record.standing.map(({ key }) => key)).toEqual(still);
      expect(record.after.map(({ key }) => key)).toEqual(after);
      expect(record.times).toBe(times);
    },
  );

  it('keeps a later claim in view beside an answer that is older, and counts a statement once wherever it stands', () => {
    const early = { ...denial, date: '2026-03-01', repeats: [] };
    const record = recordAsOf(
      {
        ledger: [
          { claim, answers: [early] },
          { claim, answers: [] },
        ],
        standing: [],
      },
      '2026-03-02',
    );
    expect(record.ledger).toEqual([{ claim, answers: [early], reviews: undefined }]);
    expect(record).toMatchObject({ after: [claim], times: 1 });
  });

  it('holds the reviews that had been published, and those without a date', () => {
    expect(recordAsOf({ ledger, standing }, '2026-05-01').ledger[0]?.reviews?.map(({ key }) => key)).toEqual(['r/1']);
  });
});
