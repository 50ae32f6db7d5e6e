import type { Span } from '@/utils/domain/mention';
import type { DomRange, TextMap } from './text-map';

/** The one name under which hints are painted; constant, so that it tells a page nothing about packs or the reader. */
export const HIGHLIGHT = 'fact-context';
/** The name under which the words of the open card are painted. */
const OPEN = 'fact-context-open';
/** The name of the one element that the extension ever adds to a page, on `documentElement`. */
export const HOST = 'fact-context';
const MAX_HINTS = 500;
const MAX_DELETIONS = 3;

/** A mention with its places in the document; `index` is its index among the page's mentions. */
export interface Place extends Span {
  readonly index: number;
  readonly ranges: readonly StaticRange[];
  /** What the text nodes at the borders of the ranges held when they were painted. */
  readonly around: string;
}

/** What painting needs of a window; all of it is missing where highlights are not supported. */
export interface Painter {
  readonly CSS?: { readonly highlights?: HighlightRegistry };
  readonly Highlight?: typeof Highlight;
  readonly StaticRange?: typeof StaticRange;
}

/** The hints of a page. */
export interface Marks {
  /** What is painted now. */
  readonly places: readonly Place[];
  /** True for the highlight of these marks. */
  owns(highlight: Highlight): boolean;
  /** Paints these mentions and no others, at most 500, leaving alone what is painted already; returns how many. */
  paint(spans: readonly (Span & { readonly index: number })[], map: TextMap): number;
  /** Drops hints whose text has changed or left the document, and puts back a highlight that the page deleted, three times at most. */
  refresh(): void;
  clear(): void;
  /** Paints the words whose card is open, hinted or not; none to paint none. */
  emphasise(ranges: readonly DomRange[]): void;
}

const borders = ({ startContainer, endContainer }: DomRange): readonly Node[] => [startContainer, endContainer];
const wordsAround = (ranges: readonly DomRange[]): string =>
  ranges
    .flatMap(borders)
    .map((node) => node.nodeValue)
    .join('\n');
const isThere = ({ ranges, around }: Place): boolean =>
  ranges.flatMap(borders).every((node) => node.isConnected) && wordsAround(ranges) === around;
const isSame = (one: DomRange, other: DomRange): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/** Starts marking in a window: one highlight of static ranges, nothing in the page's document. */
export function createMarks(window: Painter = globalThis as Painter): Marks {
  const registry = window.CSS?.highlights;
  const highlight = registry && window.Highlight && window.StaticRange ? new window.Highlight() : undefined;
  let places: readonly Place[] = [];
  let deletions = 0;
  let painted = false;

  const show = (next: readonly Place[]): void => {
    const before = places.flatMap((place) => place.ranges);
    places = next;
    if (!highlight || !registry) return;
    const held = registry.get(HIGHLIGHT) === highlight;
    if (painted && !held) deletions++;
    painted = deletions <= MAX_DELETIONS && next.length > 0;
    const ranges = new Set<AbstractRange>(painted ? next.flatMap((place) => place.ranges) : []);
    // Firefox does not let a content script go through a highlight.
    for (const range of before) if (!ranges.has(range)) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    if (!painted && held) registry.delete(HIGHLIGHT);
    else if (painted && !held) registry.set(HIGHLIGHT, highlight);
  };

  return {
    get places() {
      return places;
    },
    owns: (other) => other === highlight,
    paint(spans, map) {
      const Range = window.StaticRange;
      if (!highlight || !Range) return 0;
      const painted = Map.groupBy(
        places.flatMap((place) => place.ranges),
        (range) => range.startContainer,
      );
      const rangeAt = (at: DomRange) => painted.get(at.startContainer)?.find((range) => isSame(range, at)) ?? new Range(at);
      show(
        spans
          .slice(0, MAX_HINTS)
          .map((span) => {
            const ranges = map.rangesOf(span.start, span.end).map(rangeAt);
            return { ...span, ranges, around: wordsAround(ranges) };
          })
          .filter((place) => place.ranges.length > 0 && isThere(place)),
      );
      return places.length;
    },
    refresh() {
      const left = places.filter(isThere);
      if (left.length < places.length || (painted && registry?.get(HIGHLIGHT) !== highlight)) show(left);
    },
    clear: () => show([]),
    emphasise(ranges) {
      registry?.delete(OPEN);
      const Range = window.StaticRange;
      if (!registry || !window.Highlight || !Range || ranges.length === 0 || deletions > MAX_DELETIONS) return;
      registry.set(OPEN, new window.Highlight(...ranges.map((range) => new Range(range))));
    },
  };
}

/** Removes what a former instance of the extension left in a page: its highlight and its host. */
export function removeLeftovers(document: Document, window: Painter = globalThis as Painter): void {
  for (const name of [HIGHLIGHT, OPEN]) window.CSS?.highlights?.delete(name);
  for (const child of [...document.documentElement.children]) if (child.localName === HOST) child.remove();
}
