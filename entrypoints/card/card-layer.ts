import { type ComponentChild, render } from 'preact';
import css from '@/components/card.css?inline';
import type { Host } from '@/utils/page/host';
import { placeBeside } from '@/utils/page/place-beside';

/** The place of the card in our closed host. */
export interface CardLayer {
  /** Shows a view beside rectangles of the viewport that `anchor` gives anew whenever it must be placed. */
  show(view: ComponentChild, anchor: () => readonly DOMRect[]): void;
  hide(): void;
  /** The pointer is in the card, or the focus. */
  readonly busy: boolean;
}

const SHEET = '.place { position: absolute; inline-size: max-content; } .place:empty { display: none; }';

export function createCardLayer(host: Host, signal: AbortSignal, document: Document = globalThis.document): CardLayer {
  const window = document.defaultView as Window & typeof globalThis;
  let place: HTMLElement | undefined;
  let anchor: (() => readonly DOMRect[]) | undefined;
  let inside = false;

  const build = (): HTMLElement | undefined => {
    const root = host.root();
    if (!root || place) return root && place;
    const style = document.createElement('style');
    style.textContent = SHEET + css;
    place = document.createElement('div');
    place.className = 'place';
    place.addEventListener('pointerenter', () => {
      inside = true;
    });
    place.addEventListener('pointerleave', () => {
      inside = false;
    });
    new window.ResizeObserver(position).observe(place);
    root.append(style, place);
    return place;
  };
  function position(): void {
    const rects = anchor?.() ?? [];
    if (!place || rects.length === 0) return;
    const origin = host.origin();
    const size = { width: place.offsetWidth, height: place.offsetHeight };
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { x, y } = placeBeside(rects, size, view, window.getComputedStyle(document.documentElement).direction === 'rtl');
    place.style.transform = `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px)`;
  }

  window.addEventListener('scroll', position, { signal, capture: true, passive: true });
  window.addEventListener('resize', position, { signal, passive: true });

  return {
    show(view, at) {
      const where = build();
      if (!where) return;
      anchor = at;
      render(view, where);
      position();
    },
    hide() {
      anchor = undefined;
      inside = false;
      if (place) render(null, place);
    },
    get busy() {
      return inside || host.focused;
    },
  };
}
