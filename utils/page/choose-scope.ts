import { SIGN } from './part-signs';
import { isHeading, isMostlyLink, proseWeight, width } from './prose';
import type { Box, Run, Survey } from './survey';

/** Where the article of a page is: the box around its body and its headline. */
export interface Scope {
  readonly root: Box;
  readonly headline: number | undefined;
  /** For each run, how much it looks like running text; 0 for what stands aside. */
  readonly weights: Float64Array;
  /** Boxes that stand aside from the article, with everything in them. */
  readonly aside: ReadonlySet<Box>;
}

const LEAST_WEIGHT = 120;
const MIND_SIGNS_BELOW = 0.5;
const MIND_SOFT_SIGNS_BELOW = 0.15;
const CLEAR_SHARE = 0.85;
const LINES = new Set(['p', 'li', 'blockquote', 'figure', 'td', 'dd']);
const HINTED_SHARE = 0.4;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** True if two headlines say the same, or one is the beginning of the other. */
export function sameHeadline(a: string, b: string): boolean {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 5 && long.includes(short) && (short.length > 24 || short.length * 2 > long.length);
}

function headlineOf(runs: readonly Run[], titles: readonly string[], aside: ReadonlySet<Box>, first: number): number | undefined {
  let nearest: number | undefined;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run;
    if (run.box.name !== 'h1' && !(isHeading(run.box.name) && titles.some((title) => sameHeadline(title, run.text)))) continue;
    if (titles.some((title) => sameHeadline(title, run.text))) {
      if (run.link < run.text.length || run.box.name === 'h1') return i;
    } else if (run.box.name === 'h1' && !aside.has(run.box) && (nearest === undefined || i <= first)) nearest = i;
  }
  return nearest ?? precedingHeading(runs, aside, first);
}

const NEAR = 12;

/** Where a page marks no headline: the heading shortly before the text. */
function precedingHeading(runs: readonly Run[], aside: ReadonlySet<Box>, first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    const run = runs[i] as Run;
    if (run.box.name === 'h2' && !aside.has(run.box) && !isMostlyLink(run) && width(run.text) > 20) return i;
  }
  return undefined;
}

/** Finds the article among what was surveyed; undefined when the page has none. */
export function chooseScope({ boxes, runs }: Survey, titles: readonly string[], live: boolean): Scope | undefined {
  const weights = Float64Array.from(runs, proseWeight);
  const order = new Map(boxes.map((box, i) => [box, i]));
  const sums = (counted: (run: Run) => boolean): Float64Array => {
    const sum = new Float64Array(boxes.length);
    runs.forEach((run, i) => {
      if (counted(run)) sum[order.get(run.box) ?? 0]! += weights[i] ?? 0;
    });
    for (let i = boxes.length - 1; i > 0; i--) {
      const parent = boxes[i]?.parent;
      if (parent) sum[order.get(parent) ?? 0]! += sum[i] ?? 0;
    }
    return sum;
  };

  const all = sums(() => true);
  const total = all[0] ?? 0;
  if (total < LEAST_WEIGHT) return undefined;
  const holds = (sign: (box: Box) => boolean): Set<Box> => {
    const holding = new Set<Box>();
    for (const box of boxes) if (sign(box)) for (let one: Box | undefined = box; one && !holding.has(one); one = one.parent) holding.add(one);
    return holding;
  };
  const weightOf = (box: Box): number => all[order.get(box) ?? 0] ?? 0;
  // A body may be cut into several containers of the same name.
  const bodies = new Map<string, number>();
  for (const box of boxes) {
    const name = box.element.className;
    if (box.signs & SIGN.body && weightOf(box) > 0) bodies.set(name, (bodies.get(name) ?? 0) + weightOf(box));
  }
  const central = holds((box) => (box.signs & SIGN.body) > 0 && weightOf(box) > 0 && (bodies.get(box.element.className) ?? 0) > total * 0.3);
  const titled = holds((box) => box.name === 'h1');
  const aside = new Set<Box>();
  boxes.forEach((box, i) => {
    if (box.parent && aside.has(box.parent)) aside.add(box);
    else if (box.signs & (SIGN.aside | SIGN.soft)) {
      const share = (all[i] ?? 0) / total;
      const soft = !(box.signs & SIGN.aside);
      const kept = central.has(box) || (share > MIND_SIGNS_BELOW && titled.has(box)) || share > 0.8 || (soft && share > MIND_SOFT_SIGNS_BELOW);
      if (!kept) aside.add(box);
    }
  });
  runs.forEach((run, i) => {
    if (aside.has(run.box)) weights[i] = 0;
  });

  const good = sums((run) => !aside.has(run.box));
  if ((good[0] ?? 0) < LEAST_WEIGHT) return undefined;
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent || !(good[order.get(box) ?? 0] ?? 0)) continue;
    const list = children.get(box.parent);
    if (list) list.push(box);
    else children.set(box.parent, [box]);
  }
  let root = boxes[0] as Box;
  for (;;) {
    const inside = good[order.get(root) ?? 0] ?? 0;
    const ranked = [...(children.get(root) ?? [])].sort((a, b) => (good[order.get(b) ?? 0] ?? 0) - (good[order.get(a) ?? 0] ?? 0));
    const [best, second] = ranked;
    if (!best || LINES.has(best.name)) break;
    const share = (good[order.get(best) ?? 0] ?? 0) / inside;
    const rival = second ? (good[order.get(second) ?? 0] ?? 0) / inside : 0;
    const hinted = best.name === 'article' || best.name === 'main' || (best.signs & SIGN.body) > 0;
    const alike = second && second.name === best.name && second.element.className === best.element.className;
    if (share >= CLEAR_SHARE || (!live && hinted && share >= HINTED_SHARE && (rival < share / 2 || !alike))) root = best;
    else break;
  }
  const first = runs.findIndex((run, i) => (weights[i] ?? 0) > 0 && isInside(run.box, root));
  return { root, headline: headlineOf(runs, titles, aside, first), weights, aside };
}

/** True if a box is another or lies in it. */
export function isInside(box: Box, outer: Box): boolean {
  for (let one: Box | undefined = box; one && one.depth >= outer.depth; one = one.parent) if (one === outer) return true;
  return false;
}
