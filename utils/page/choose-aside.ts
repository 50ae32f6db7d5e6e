import { SIGN } from './part-signs';
import type { Box } from './survey';

/** The share of the page's text from which a sign counts as the name of the article's own container. */
const OVERRULED = { titled: 0.5, any: 0.8, soft: 0.15, body: 0.3 } as const;

/** All boxes for which `has` holds, and all around them. */
function around(boxes: readonly Box[], has: (box: Box) => boolean): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (const box of boxes) {
    if (!has(box)) continue;
    for (let one: Box | undefined = box; one && !found.has(one); one = one.parent) found.add(one);
  }
  return found;
}

/**
 * The boxes that stand aside from the article, by their signs, unless they hold the article itself; `weights` is by box, and only
 * the `signs` given count.
 */
export function chooseAside(boxes: readonly Box[], weights: Float64Array, signs = SIGN.aside | SIGN.soft): ReadonlySet<Box> {
  const total = weights[0] || 1;
  const share = (box: Box): number => (weights[box.index] ?? 0) / total;
  // A body may be cut into several containers of the same name.
  const bodies = new Map<string, number>();
  for (const box of boxes) {
    if (box.signs & SIGN.body) bodies.set(box.element.className, (bodies.get(box.element.className) ?? 0) + share(box));
  }
  const isBody = (box: Box): boolean =>
    (box.signs & SIGN.body) > 0 && share(box) > 0 && (bodies.get(box.element.className) ?? 0) > OVERRULED.body;
  const central = around(boxes, isBody);
  const titled = around(boxes, (box) => box.name === 'h1');
  const isOwn = (box: Box): boolean =>
    central.has(box) ||
    share(box) > (titled.has(box) ? OVERRULED.titled : OVERRULED.any) ||
    (!(box.signs & SIGN.aside) && share(box) > OVERRULED.soft);

  const aside = new Set<Box>();
  for (const box of boxes) {
    const within = box.parent !== undefined && aside.has(box.parent);
    if (within || (box.signs & signs && !isOwn(box))) aside.add(box);
  }
  return aside;
}
