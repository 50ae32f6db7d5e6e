import { chooseAside } from './choose-aside';
import { findHeadline, sameHeadline } from './headline';
import { SIGN } from './part-signs';
import { proseWeight } from './prose';
import type { Box, Run, Survey } from './survey';

/** Where the article of a page is. */
export interface Scope {
  /** The box around the article's body. */
  readonly root: Box;
  /** The run that is its headline; it may lie outside the root. */
  readonly headline: number | undefined;
  /** For each run, how much it looks like running text; 0 for what stands aside. */
  readonly weights: Float64Array;
  /** Boxes that stand aside from the article, with everything in them. */
  readonly aside: ReadonlySet<Box>;
}

const RUNS_PER_SLICE = 500;
/** The least width of running text, in Latin letters, that makes an article. */
const LEAST_WEIGHT = 120;
/** The share of a box's text that one box in it must hold for the search to go on there. */
const CLEAR_SHARE = 0.85;
const HINTED_SHARE = 0.4;
/** The share of an article's text that may stand before its headline. */
const LATEST_HEADLINE = 0.3;
/** Boxes that are one piece of a text and never the whole. */
const PIECES = new Set(['p', 'li', 'blockquote', 'figure', 'td', 'dd']);

/** True if a box is another or lies in it. */
export function isInside(box: Box, outer: Box): boolean {
  let one: Box | undefined = box;
  while (one && one.depth > outer.depth) one = one.parent;
  return one === outer;
}

/** The weights of runs summed up for every box around them. */
export function sumUp(boxes: readonly Box[], runs: readonly Run[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(boxes.length);
  const add = (box: Box, weight: number): void => {
    sums[box.index] = (sums[box.index] ?? 0) + weight;
  };
  runs.forEach((run, i) => {
    add(run.box, weights[i] ?? 0);
  });
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent;
    if (parent) add(parent, sums[i] ?? 0);
  }
  return sums;
}

/** The `h1` that says what the page states as its title, and all the others. */
interface Titled {
  readonly own: Box | undefined;
  readonly others: readonly Box[];
}

function findTitled(runs: readonly Run[], titles: readonly string[], aside: ReadonlySet<Box>): Titled {
  const headlines = runs.filter(({ box }) => box.name === 'h1' && !aside.has(box));
  const stated = headlines.filter(({ text }) => titles.some((title) => sameHeadline(title, text)));
  const own = stated.length === 1 ? stated[0]?.box : undefined;
  return { own, others: headlines.map(({ box }) => box).filter((box) => box !== own) };
}

/** Of several articles on one page, each with its own `h1`, the one that the page is about. */
function ownArticle(siblings: readonly Box[], { own, others }: Titled): Box | undefined {
  const mine = own && siblings.find((box) => isInside(own, box));
  const other =
    mine && siblings.some((box) => box !== mine && box.name === mine.name && others.some((one) => isInside(one, box)));
  return other ? mine : undefined;
}

/** Goes down from the page to the smallest box that holds the article's text, as long as one box clearly holds it. */
function findRoot(boxes: readonly Box[], sums: Float64Array, live: boolean, titled: Titled): Box {
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent || !sums[box.index]) continue;
    const list = children.get(box.parent);
    if (list) list.push(box);
    else children.set(box.parent, [box]);
  }
  let root = boxes[0] as Box;
  for (;;) {
    const share = (box: Box): number => (sums[box.index] ?? 0) / (sums[root.index] || 1);
    const [best, second] = (children.get(root) ?? []).sort((a, b) => share(b) - share(a));
    if (!best || PIECES.has(best.name)) return root;
    const hinted = best.name === 'article' || best.name === 'main' || (best.signs & SIGN.body) > 0;
    const rival = second && second.name === best.name && second.element.className === best.element.className ? share(second) : 0;
    const clear = share(best) >= CLEAR_SHARE || (!live && hinted && share(best) >= HINTED_SHARE && rival < share(best) / 2);
    const next = clear ? best : ownArticle(children.get(root) ?? [], titled);
    if (!next || (sums[next.index] ?? 0) < LEAST_WEIGHT) return root;
    root = next;
  }
}

/** Finds the article among what was surveyed, in slices; undefined when the page has none. `titles` are what the page states. */
export function* chooseScope(
  { boxes, runs }: Survey,
  titles: readonly string[],
  live: boolean,
): Generator<undefined, Scope | undefined> {
  const weights = new Float64Array(runs.length);
  for (let i = 0; i < runs.length; i++) {
    weights[i] = proseWeight(runs[i] as Run);
    if (i % RUNS_PER_SLICE === 0) yield;
  }
  const aside = chooseAside(boxes, sumUp(boxes, runs, weights));
  runs.forEach((run, i) => {
    if (aside.has(run.box)) weights[i] = 0;
  });
  yield;
  const sums = sumUp(boxes, runs, weights);
  if ((sums[0] ?? 0) < LEAST_WEIGHT) return undefined;
  const root = findRoot(boxes, sums, live, findTitled(runs, titles, aside));
  yield;
  const inside = runs.map((run, i) => (isInside(run.box, root) ? (weights[i] ?? 0) : 0));
  const first = inside.findIndex((weight) => weight > 0);
  let ahead = (sums[root.index] ?? 0) * LATEST_HEADLINE;
  const latest = inside.findIndex((weight) => {
    ahead -= weight;
    return ahead < 0;
  });
  return { root, headline: findHeadline(runs, titles, aside, first, latest), weights, aside };
}
