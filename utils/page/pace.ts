/** What one look at a page found, compared with the look before. */
export interface Outcome {
  /** There is an article. */
  readonly found: boolean;
  /** The share of the blocks read before that have changed or gone, 0 to 1. */
  readonly gone: number;
}

const FIRST_LOOKS = 5;
const SLOW_MS = 5_000;
const SLOWEST = 6;
const REWRITTEN = 0.5;
const MOST_REWRITES = 4;
const CALM_MS = 30_000;

/**
 * Says after each look how many ms to wait, at least, before the next one. What only grows is followed at once; a page in which words
 * change look after look is looked at every 5 s, and one that has rewritten most of itself four times, with less than 30 s between, never
 * again (`Infinity`). Where there is no article the looks become rarer, up to one in 30 s.
 */
export function createPace(): (outcome: Outcome, now: number) => number {
  let fruitless = 0;
  let changes = 0;
  let rewrites = 0;
  let last = 0;
  return ({ found, gone }, now) => {
    fruitless = found ? 0 : fruitless + 1;
    if (!found) return SLOW_MS * Math.min(Math.max(0, fruitless - FIRST_LOOKS), SLOWEST);
    if (gone === 0 || now - last > CALM_MS) changes = rewrites = 0;
    last = now;
    if (gone === 0) return 0;
    changes++;
    if (gone > REWRITTEN) rewrites++;
    if (rewrites >= MOST_REWRITES) return Number.POSITIVE_INFINITY;
    return changes > 1 ? SLOW_MS : 0;
  };
}
