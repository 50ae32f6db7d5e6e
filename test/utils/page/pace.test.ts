import { expect, it } from 'vitest';
import { createPace, type Outcome } from '@/utils/page/pace';

const grew: Outcome = { found: true, gone: 0 };
const ticks: Outcome = { found: true, gone: 0.1 };
const rewritten: Outcome = { found: true, gone: 1 };
const nothing: Outcome = { found: false, gone: 0 };
const NEVER = Number.POSITIVE_INFINITY;

it.each<[string, number, readonly Outcome[], readonly number[]]>([
  ['follows a page that only grows at once, however often', 2, Array(50).fill(grew), Array(50).fill(0)],
  [
    'looks every five seconds at a page in which some words change all the time',
    5,
    Array(9).fill(ticks),
    [0, ...Array(8).fill(5_000)],
  ],
  ['gives up on a page that rewrites itself', 5, Array(4).fill(rewritten), [0, 5_000, 5_000, NEVER]],
  ['stays with a page that rewrites itself every minute', 60, Array(9).fill(rewritten), Array(9).fill(0)],
  [
    'stays with a page that comes to rest between',
    5,
    [rewritten, rewritten, grew, rewritten, rewritten, rewritten],
    [0, 5_000, 0, 0, 5_000, 5_000],
  ],
  [
    'looks ever more rarely where there is no article',
    1,
    Array(12).fill(nothing),
    [0, 0, 0, 0, 0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 30_000],
  ],
  [
    'follows an article that comes late',
    1,
    [...Array(9).fill(nothing), grew, ticks],
    [0, 0, 0, 0, 0, 5_000, 10_000, 15_000, 20_000, 0, 0],
  ],
])('%s', (_, seconds, outcomes, expected) => {
  const pace = createPace();
  expect(outcomes.map((outcome, at) => pace(outcome, 100_000 + at * seconds * 1_000))).toEqual(expected);
});
