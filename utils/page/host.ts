import { HOST } from './mark';

/** How often the page may take our host away before it is left alone. */
const MOST_LOSSES = 2;

/** The one element that is ever added to a page, with a closed shadow root that the page cannot read. */
export interface Host {
  /** The shadow root, made when first asked for, or undefined where the page keeps taking the host away. */
  root(): ShadowRoot | undefined;
  /** The shadow root if there is one. */
  readonly present: ShadowRoot | undefined;
  /** Where the host stands in the viewport, the origin of what is placed in it: its corner, unless the page moves what is fixed. */
  origin(): { readonly x: number; readonly y: number };
  /** The focus is in the shadow root. */
  readonly focused: boolean;
}

const SHEET = `
:host { all: initial; position: fixed; top: 0; left: 0; width: 0; height: 0; z-index: 2147483647; }
@media print { :host { display: none; } }
`;
const REFUSED = ['click', 'pointerdown', 'keydown', 'keyup', 'input', 'submit', 'change'] as const;

/** Keeps the host of a page until the signal aborts. */
export function createHost(signal: AbortSignal, document: Document = globalThis.document): Host {
  let element: HTMLElement | undefined;
  let shadow: ShadowRoot | undefined;
  let losses = 0;
  /** What a page does to the card by script, or under a card that it has made invisible, is not the reader's doing. */
  const refuse = (event: Event): void => {
    const plain = element?.parentNode === document.documentElement && isSeen(element);
    if (event.isTrusted && plain) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  signal.addEventListener('abort', () => element?.remove(), { once: true });
  return {
    root() {
      if (signal.aborted) return;
      if (element?.isConnected) return shadow;
      if (element && ++losses > MOST_LOSSES) return;
      if (!element) {
        element = document.createElement(HOST);
        shadow = element.attachShadow({ mode: 'closed' });
        const style = document.createElement('style');
        style.textContent = SHEET;
        shadow.append(style);
        for (const type of REFUSED) shadow.addEventListener(type, refuse, { capture: true });
      }
      document.documentElement.append(element);
      return shadow;
    },
    get present() {
      return element?.isConnected ? shadow : undefined;
    },
    origin: () => element?.getBoundingClientRect() ?? { x: 0, y: 0 },
    get focused() {
      return element !== undefined && document.activeElement === element;
    },
  };
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) ?? true;
