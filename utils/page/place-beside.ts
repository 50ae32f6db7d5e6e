interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a box goes in the viewport, and how high it may become there. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly most: number;
}

const GAP = 6;
const MARGIN = 8;
/** A box is not made lower than this for the words' sake; where there is no such room it covers them. */
const LOWEST = 220;

/**
 * Places a box beside words: under them where it fits, else over them where it fits, else on the side with more room and only as high as that;
 * always inside the viewport. Its near edge is that of the words: the left one, or the right one in right-to-left pages.
 */
export function placeBeside(rects: readonly DOMRect[], box: Size, view: Size, rightToLeft: boolean): Placement {
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const last = rects.reduce((a, b) => (b.bottom > a.bottom ? b : a));
  const first = rects.reduce((a, b) => (b.top < a.top ? b : a));
  const under = view.height - bottom - GAP - MARGIN;
  const over = top - GAP - MARGIN;
  const below = box.height <= under || (box.height > over && under >= over);
  const near = below ? last : first;
  const room = view.height - 2 * MARGIN;
  const most = Math.min(room, Math.max(below ? under : over, LOWEST));
  const height = Math.min(box.height, most);
  const x = rightToLeft ? near.right - box.width : near.left;
  const y = below ? bottom + GAP : top - GAP - height;
  return {
    x: clamp(x, view.width - box.width - MARGIN),
    y: clamp(y, view.height - height - MARGIN),
    most,
  };
}

const clamp = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most));
