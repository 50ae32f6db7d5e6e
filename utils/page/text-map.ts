import { collapsedOffsets } from './collapse';
import type { Piece, Run } from './survey';

/** What a `StaticRange` is made of. */
export interface DomRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

/** Ties the offsets of an article's text to the document, both ways. */
export interface TextMap {
  /** The places of a stretch of the text: one range for each block, more where something unread stands between. */
  rangesOf(start: number, end: number): readonly DomRange[];
  /** The offset of a place in a text node; undefined when the node is not of the article. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** The offset nearest to any place of the document, forwards or backwards; undefined when it is outside the article. */
  nearestOffset(node: Node, offset: number, towards: 'next' | 'previous'): number | undefined;
  /** The text node at an offset. */
  nodeAt(offset: number): Text | undefined;
}

interface Placed {
  readonly piece: Piece;
  /** Offset in the article's text. */
  readonly at: number;
  readonly run: number;
}

/** Builds the map for runs whose texts, joined by line feeds, are the article's text. */
export function textMap(runs: readonly Pick<Run, 'pieces' | 'text'>[]): TextMap {
  const placed: Placed[] = [];
  let base = 0;
  runs.forEach((run, index) => {
    for (const piece of run.pieces) if (piece.length > 0) placed.push({ piece, at: base + piece.at, run: index });
    base += run.text.length + 1;
  });

  const offsetsOf = new WeakMap<Piece, Uint32Array>();
  const rawOffsets = (piece: Piece): Uint32Array => {
    let offsets = offsetsOf.get(piece);
    if (!offsets) {
      offsets = collapsedOffsets(piece.node.data, piece.afterSpace, piece.length);
      offsetsOf.set(piece, offsets);
    }
    return offsets;
  };
  let byNode: Map<Node, number> | undefined;
  const indexOf = (node: Node): number | undefined => {
    byNode ??= new Map(placed.map((one, i) => [one.piece.node, i]));
    return byNode.get(node);
  };
  /** The first index for which `holds`; `holds` is false and then true along the list. */
  const firstIndex = (holds: (one: Placed) => boolean): number => {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(placed[middle] as Placed)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const offsetIn = (one: Placed, raw: number): number => {
    const offsets = rawOffsets(one.piece);
    let low = 0;
    let high = one.piece.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) >= raw) high = middle;
      else low = middle + 1;
    }
    return one.at + low;
  };

  return {
    rangesOf(start, end) {
      const ranges: { startContainer: Node; startOffset: number; endContainer: Node; endOffset: number }[] = [];
      let before: Placed | undefined;
      for (let i = firstIndex((one) => one.at + one.piece.length > start); i < placed.length; i++) {
        const one = placed[i] as Placed;
        if (one.at >= end) break;
        const { node, length, gap } = one.piece;
        const raw = rawOffsets(one.piece);
        const from = raw[Math.max(0, start - one.at)] ?? 0;
        const lastUnit = Math.min(length, end - one.at) - 1;
        const to = Math.min((raw[lastUnit] ?? 0) + 1, node.data.length);
        const range = ranges.at(-1);
        if (range && before?.run === one.run && !gap && before.piece.node.getRootNode() === node.getRootNode()) {
          range.endContainer = node;
          range.endOffset = to;
        } else ranges.push({ startContainer: node, startOffset: Math.min(from, to), endContainer: node, endOffset: to });
        before = one;
      }
      return ranges;
    },
    offsetOf(node, offset) {
      const index = indexOf(node);
      return index === undefined ? undefined : offsetIn(placed[index] as Placed, offset);
    },
    nearestOffset(node, offset, towards) {
      const own = indexOf(node);
      if (own !== undefined) return offsetIn(placed[own] as Placed, offset);
      const child = node.childNodes[offset];
      const FOLLOWING = 4;
      const CONTAINS = 8;
      const CONTAINED_BY = 16;
      // A piece lies after the point if it follows the child at the point (or is in it), or follows the node when the point is its end.
      const isAfter = ({ piece }: Placed): boolean => {
        const reference = child ?? node;
        if (reference === piece.node) return true;
        const position = reference.compareDocumentPosition(piece.node);
        if (child) return (position & (FOLLOWING | CONTAINED_BY)) > 0;
        return (position & FOLLOWING) > 0 && (position & (CONTAINED_BY | CONTAINS)) === 0;
      };
      const next = firstIndex(isAfter);
      if (next === 0 && towards === 'previous') return undefined;
      if (next === placed.length && towards === 'next') return undefined;
      const one = placed[towards === 'next' ? next : next - 1] as Placed;
      return towards === 'next' ? one.at : one.at + one.piece.length;
    },
    nodeAt: (offset) => placed[firstIndex((each) => each.at + each.piece.length > offset)]?.piece.node,
  };
}
