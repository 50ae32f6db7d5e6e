import { isInside } from './choose-scope';
import { SIGN } from './part-signs';
import type { Box, Run } from './survey';

const BEFORE = 3;
const AFTER = 12;
const LONGEST = 120;
const MOST = 8;

/** Short lines with figures near the headline, where pages print their date; none of a picture's caption. `around` holds headline and text. */
export const printedLines = (runs: readonly Run[], headline: number, around: Box): readonly string[] =>
  runs
    .slice(Math.max(0, headline - BEFORE), headline + AFTER)
    .filter(
      ({ text, box }) =>
        text.length <= LONGEST &&
        /\p{Nd}{4}/u.test(text) &&
        !(box.signs & SIGN.caption) &&
        box.name !== 'figcaption' &&
        isInside(box, around),
    )
    .map(({ text }) => text)
    .slice(0, MOST);
