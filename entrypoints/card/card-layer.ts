import { type ComponentChild, render } from 'preact';
import css from '@/components/card.css?inline';
import { HOST } from '@/utils/page/mark';
import { placeBeside } from '@/utils/page/place-beside';

/** The one host that is ever added to a page: a closed shadow root for the card and for the marks of noted passages. */
export interface CardLayer {
  /** Shows a view beside rectangles of the viewport that `anchor` gives anew whenever it must be placed. */
  show(view: ComponentChild, anchor: () => readonly DOMRect[]): void;
  /** Shows another state of the same view. */
  update(view: ComponentChild): void;
  hide(): void;
  /** Draws a bar beside each of these rectangles of the viewport, for noted passages. */
  drawBars(rects: readonly DOMRect[]): void;
  /** The pointer is in the card, or the focus. */
  readonly busy: boolean;
}

const SHEET = `
:host { all: initial; position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 0; block-size: 0; z-index: 2147483647; }
.place { position: absolute; inline-size: max-content; }
.place:empty { display: none; }
.bar { position: absolute; inline-size: 3px; border-radius: 2px; background: #c08a1e; pointer-events: none; }
@media print { :host { display: none; } }
@media (forced-colors: active) { .bar { background: Highlight; } }
`;
const TRUSTED = ['click', 'pointerdown', 'keydown', 'keyup', 'input', 'submit', 'change'] as const;
/** How often the page may take the host away before we leave it alone. */
const MOST_LOSSES = 2;

export function createCardLayer(signal: AbortSignal, document: Document = globalThis.document): CardLayer {
  let host: HTMLElement | undefined;
  let place: HTMLElement | undefined;
  let bars: HTMLElement | undefined;
  let anchor: (() => readonly DOMRect[]) | undefined;
  let inside = false;
  let losses = 0;
  const window = document.defaultView as Window & typeof globalThis;

  const build = (): boolean => {
    if (host?.isConnected) return true;
    if (host && ++losses > MOST_LOSSES) return false;
    host = document.createElement(HOST);
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = SHEET + css;
    bars = document.createElement('div');
    place = document.createElement('div');
    place.className = 'place';
    root.append(style, bars, place);
    for (const type of TRUSTED) root.addEventListener(type, refuseUntrusted, { capture: true });
    place.addEventListener('pointerenter', () => {
      inside = true;
    });
    place.addEventListener('pointerleave', () => {
      inside = false;
    });
    new window.ResizeObserver(position).observe(place);
    document.documentElement.append(host);
    return true;
  };

  const position = () => {
    if (!host || !place || !anchor) return;
    const rects = anchor();
    if (rects.length === 0) return;
    const origin = host.getBoundingClientRect();
    const size = { width: place.offsetWidth, height: place.offsetHeight };
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { x, y } = placeBeside(rects, size, view, window.getComputedStyle(document.documentElement).direction === 'rtl');
    place.style.transform = `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px)`;
  };

  window.addEventListener('scroll', position, { signal, capture: true, passive: true });
  window.addEventListener('resize', position, { signal, passive: true });
  signal.addEventListener('abort', () => host?.remove(), { once: true });

  return {
    show(view, at) {
      if (!build() || !place) return;
      anchor = at;
      render(view, place);
      position();
    },
    update(view) {
      if (place && anchor) render(view, place);
    },
    hide() {
      anchor = undefined;
      inside = false;
      if (place) render(null, place);
    },
    drawBars(rects) {
      if ((rects.length === 0 && !bars) || !build() || !bars || !host) return;
      const origin = host.getBoundingClientRect();
      bars.replaceChildren(
        ...rects.map((rect) => {
          const bar = document.createElement('div');
          bar.className = 'bar';
          bar.style.translate = `${rect.left - origin.x - 6}px ${rect.top - origin.y}px`;
          bar.style.blockSize = `${rect.height}px`;
          return bar;
        }),
      );
    },
    get busy() {
      return inside || (host !== undefined && document.activeElement === host);
    },
  };
}

/** What a page does to the card by script is not the reader's doing. */
function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
