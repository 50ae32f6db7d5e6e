import { describe, expect, it } from 'vitest';
import { age, count, day, hostOf, isOld, list, yearSpan } from '@/components/format';

describe('dates of a pack', () => {
  it.each([
    ['2026-04-12', 'April 12, 2026'],
    ['2026-04', 'April 2026'],
    ['2026', '2026'],
  ])('%s reads %s', (date, words) => expect(day(date)).toBe(words));

  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'today'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-12', '12 days ago'],
    ['2026-11-03', '3 weeks ago'],
    ['2026-05-02', '6 months ago'],
    ['2025-06', '17 months ago'],
    ['2023', '3 years ago'],
  ])('%s is %s on 24 November 2026', (date, words) => expect(age(date, new Date('2026-11-24T12:00:00Z'))).toBe(words));
});

describe('a span of years', () => {
  it.each([
    ['2018-10-04', '2024-09', /^2018\s*–\s*2024$/],
    ['2026', '2026-05-01', /^2026$/],
  ])('from %s to %s', (from, to, words) => expect(yearSpan(from, to)).toMatch(words));
});

describe('the age of a pack', () => {
  it.each([
    ['2025-11-23', true],
    ['2025-11-25', false],
    ['2026-11-30', false],
    ['2024', true],
  ])('as of %s is more than a year back on 24 November 2026: %s', (date, old) =>
    expect(isOld(date, new Date('2026-11-24T12:00:00Z'))).toBe(old),
  );
});

describe('numbers and lists', () => {
  it.each([
    [0, '0 claims'],
    [1, '1 claim'],
    [1200, '1,200 claims'],
  ])('%d counts as %s', (amount, words) => expect(count('claims', amount)).toBe(words));

  it('reads rows of words as the language does', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
  });

  it.each([
    ['https://www.herald.example/a', 'herald.example'],
    ['no address', ''],
  ])('%s has the host "%s"', (url, host) => expect(hostOf(url)).toBe(host));
});
