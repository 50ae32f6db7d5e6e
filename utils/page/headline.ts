import { isHeading, isMostlyLink, width } from './prose';
import type { Box, Run } from './survey';

/** How many runs before the text a heading may stand that is taken for the headline of a page which marks none. */
const NEAR = 12;
const TELLING = 20;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** True if two headlines say the same, or one is most of the other. */
export function sameHeadline(a: string, b: string): boolean {
  const [short = '', long = ''] = [plain(a), plain(b)].sort((x, y) => x.length - y.length);
  return short.length > 5 && long.includes(short) && (short.length > 24 || short.length * 2 > long.length);
}

/**
 * The index of the run that is the article's headline: the heading that says what the page states as its title, else the `h1`
 * nearest to the text, else the heading shortly before it. `first` is the first run of the text, `latest` the last one that may be it.
 */
export function findHeadline(
  runs: readonly Run[],
  titles: readonly string[],
  aside: ReadonlySet<Box>,
  first: number,
  latest: number,
): number | undefined {
  let nearest: number | undefined;
  for (let i = 0; i <= latest; i++) {
    const { box, text, link } = runs[i] as Run;
    if (!isHeading(box.name)) continue;
    const stated = titles.some((title) => sameHeadline(title, text));
    if (stated && (box.name === 'h1' || link < text.length)) return i;
    if (box.name === 'h1' && !aside.has(box) && (nearest === undefined || i <= first)) nearest = i;
  }
  for (let i = first - 1; nearest === undefined && i >= Math.max(0, first - NEAR); i--) {
    const run = runs[i] as Run;
    if (run.box.name === 'h2' && !aside.has(run.box) && !isMostlyLink(run) && width(run.text) > TELLING) nearest = i;
  }
  return nearest;
}
