import { afterArticle, afterClitic } from './arabic';
import { hangulStems } from './hangul';
import { hebrewStems } from './hebrew';

/** A part of folded units that a word may stand for. */
export interface Reading {
  readonly from: number;
  readonly to: number;
}

/** What a folded word may stand for besides itself: the word without what is written onto it in Arabic, Hebrew or Korean. */
export function shorterReadings(units: Uint16Array, from: number, to: number): Reading[] {
  const last = units[to - 1] as number;
  if (last >= 0xac00 && last <= 0xd7a3) return hangulStems(units, from, to).map((end) => ({ from, to: end }));
  const first = units[from] as number;
  if (first >= 0x5d0 && first <= 0x5ea) return hebrewStems(units, from, to).map((start) => ({ from: start, to }));
  const bare = afterArticle(units, from, to);
  const stem = bare === from ? afterClitic(units, from, to) : bare;
  return stem === from ? [] : [{ from: stem, to }];
}
