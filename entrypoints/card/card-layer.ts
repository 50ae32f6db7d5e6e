import { type ComponentChild, render } from 'preact';
import css from '@/components/card.css?inline';
import type { Host } from '@/utils/page/host';
import { placeBeside } from '@/utils/page/place-beside';

/** The place of the card in our closed host. */
export interface CardLayer {
  /** Shows a view beside rectangles of the viewport that `anchor` gives anew whenever it must be placed. */
  show(view: ComponentChild, anchor: () => readonly DOMRect[]): void;
  hide(): void;
  /** The pointer is in the card. */
  readonly hovered: boolean;
}

const SHEET = '.place { position: absolute; inline-size: max-content; } .place:empty { display: none; }';

export function createCardLayer(host: Host, signal: AbortSignal, document: Document = globalThis.document): CardLayer {
  const window = document.defaultView as Window & typeof globalThis;
  let place: HTMLElement | undefined;
  let anchor: (() => readonly DOMRect[]) | undefined;
  let inside = false;
  let frame: number | undefined;

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
    // A click in the card is the card's own, also when it takes away what was clicked: it is none beside the card.
    place.addEventListener('click', (event) => event.stopPropagation());
    // Once a frame: a change made while sizes are told would be an error of the page's window.
    new window.ResizeObserver(soon).observe(place);
    place.addEventListener('wheel', keepWheel, { passive: false });
    root.append(style, place);
    return place;
  };
  function position(): void {
    frame = undefined;
    const rects = anchor?.() ?? [];
    if (!place || rects.length === 0) return;
    const origin = host.origin();
    const card = place.firstElementChild as HTMLElement | null;
    if (!card) return;
    card.style.maxBlockSize = '';
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { x, y, most } = placeBeside(rects, size, view, window.getComputedStyle(document.documentElement).direction === 'rtl');
    card.style.maxBlockSize = `${Math.floor(most)}px`;
    place.style.transform = `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px)`;
  }
  function soon(): void {
    if (!signal.aborted && frame === undefined) frame = window.requestAnimationFrame(position);
  }

  window.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  window.addEventListener('resize', soon, { signal, passive: true });

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
    get hovered() {
      return inside;
    },
  };
}

/** Keeps the wheel from scrolling the page under a card where nothing of the card scrolls. */
function keepWheel(event: WheelEvent): void {
  const scrolls = event
    .composedPath()
    .some((node) => node instanceof Element && node.scrollHeight > node.clientHeight + 1 && node.matches('.card *'));
  if (!scrolls && !event.ctrlKey) event.preventDefault();
}
