import type { Marks, Place } from './mark';
import type { DomRange, TextMap } from './text-map';

/** What finding a mention under a point needs of a window. */
export interface Pointing {
  readonly CSS?: { readonly highlights?: HighlightRegistry };
  readonly document?: Document;
}

interface FromPoint {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
}

/** The rectangles of ranges in the viewport, in CSS pixels; empty where the text has gone. */
export function rectsOf(ranges: readonly DomRange[], document: Document = globalThis.document): readonly DOMRect[] {
  return ranges.flatMap((range) => {
    if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
    const live = document.createRange();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      return []; // The text has become shorter.
    }
    return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The shadow root that a node is in, as a list of one or none. */
function shadowAround(node: Node | undefined): readonly ShadowRoot[] {
  const root = node?.getRootNode();
  return root?.nodeType === 11 && 'host' in root ? [root as ShadowRoot] : [];
}

/** The marked mention under a point of the viewport, or undefined. */
export function placeAt(
  x: number,
  y: number,
  marks: Marks,
  map: TextMap,
  window: Pointing = globalThis as Pointing,
): Place | undefined {
  const registry = window.CSS?.highlights as FromPoint | undefined;
  const shadowRoots = [...new Set(marks.places.flatMap(({ ranges }) => shadowAround(ranges[0]?.startContainer)))];
  // Some scaled views answer nothing there; the caret knows then.
  const hit = registry?.highlightsFromPoint?.(x, y, { shadowRoots }).find(({ highlight }) => marks.owns(highlight));
  if (hit) return marks.places.find((place) => place.ranges.some((range) => hit.ranges.includes(range)));
  const caret = window.document?.caretPositionFromPoint?.(x, y);
  const offset = caret && map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === undefined || offset === null) return undefined;
  const near = marks.places.filter(({ start, end }) => offset >= start && offset <= end);
  return near.find((place) => rectsOf(place.ranges, window.document).some((rect) => holds(rect, x, y)));
}
