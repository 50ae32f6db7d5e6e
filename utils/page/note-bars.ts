import { rectsOf } from './hit';
import type { Host } from './host';
import type { DomRange } from './text-map';

const SHEET = `
.bar { position: absolute; inline-size: 3px; border-radius: 2px; background: #c08a1e; pointer-events: none; }
@media (forced-colors: active) { .bar { background: Highlight; } }
`;
/** How far beside the passage its bar stands, in CSS pixels. */
const BESIDE = 6;

/**
 * Draws a bar beside each noted passage in view, in our closed host: a highlight would tell the page which passages the reader keeps, and a
 * bar out of view would tell it by the size of what can be scrolled. The bars follow scroll and layout until the signal aborts.
 */
export function createNoteBars(
  host: Host,
  places: () => readonly (readonly DomRange[])[],
  signal: AbortSignal,
  document: Document = globalThis.document,
): { draw(): void } {
  const window = document.defaultView as Window & typeof globalThis;
  let layer: HTMLElement | undefined;
  let frame: number | undefined;

  const draw = () => {
    frame = undefined;
    const { innerHeight: height } = window;
    const inView = (rect: DOMRect) => rect.bottom > 0 && rect.top < height;
    const bars = places().flatMap((ranges) => boxOf(rectsOf(ranges, document).filter(inView)) ?? []);
    if (bars.length === 0 && !layer) return;
    const root = host.root();
    if (!root) return;
    if (!layer) {
      layer = document.createElement('div');
      const style = document.createElement('style');
      style.textContent = SHEET;
      root.append(style, layer);
      new window.ResizeObserver(soon).observe(document.documentElement);
    }
    const { x, y } = host.origin();
    layer.replaceChildren(
      ...bars.map(({ left, top, height }) => {
        const bar = document.createElement('div');
        bar.className = 'bar';
        bar.style.translate = `${left - x - BESIDE}px ${top - y}px`;
        bar.style.blockSize = `${height}px`;
        return bar;
      }),
    );
  };
  function soon(): void {
    if (signal.aborted) return;
    if (frame === undefined) frame = window.requestAnimationFrame(draw);
  }
  window.addEventListener('resize', soon, { signal, passive: true });
  window.addEventListener('scroll', soon, { signal, passive: true, capture: true });
  return { draw };
}

function boxOf(rects: readonly DOMRect[]): { left: number; top: number; height: number } | undefined {
  if (rects.length === 0) return;
  const top = Math.min(...rects.map((rect) => rect.top));
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top,
    height: Math.max(...rects.map((rect) => rect.bottom)) - top,
  };
}
