interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
const MARGIN = 8;

/**
 * Where in the viewport a box goes beside words: under them where it fits, else over them, else where there is more room; never over the words
 * while it can be helped. Its near edge is that of the words: the left one, or the right one in right-to-left pages.
 */
export function placeBeside(
  rects: readonly DOMRect[],
  box: Size,
  view: Size,
  rightToLeft: boolean,
): { readonly x: number; readonly y: number } {
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const last = rects.reduce((a, b) => (b.bottom > a.bottom ? b : a));
  const first = rects.reduce((a, b) => (b.top < a.top ? b : a));
  const under = view.height - bottom - GAP - MARGIN;
  const over = top - GAP - MARGIN;
  const below = box.height <= under || under >= over;
  const near = below ? last : first;
  const x = rightToLeft ? near.right - box.width : near.left;
  return {
    x: Math.max(MARGIN, Math.min(x, view.width - box.width - MARGIN)),
    y: below ? bottom + GAP : top - GAP - box.height,
  };
}
