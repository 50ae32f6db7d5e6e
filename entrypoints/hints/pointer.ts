import type { Cards } from '@/utils/page/cards';
import { placeAt } from '@/utils/page/hit';

import type { PageSession } from './page-session';

/** As the previews that readers know: work begins early, the card comes when the pointer rests, and goes when it has left. */
const TIMES = { prepare: 150, open: 500, close: 300, look: 40 } as const;
const PRESSABLE = 'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [contenteditable]';

/** Opens the card of the hint under a resting pointer or a tap, and closes it when the pointer has left hint and card. */
export function followPointer(
  session: PageSession,
  cards: Cards,
  ends: () => boolean,
  signal: AbortSignal,
  document: Document = globalThis.document,
): void {
  let at: number | undefined;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let inCard = false;
  let x = 0;
  let y = 0;

  const under = (): number | undefined => {
    const map = session.map();
    return map && session.marks.places.length > 0 ? placeAt(x, y, session.marks, map)?.index : undefined;
  };
  const forget = () => {
    clearTimeout(preparing);
    clearTimeout(opening);
  };
  const rest = () => {
    looking = undefined;
    if (ends() || cards.busy) return;
    const left = inCard;
    inCard = false;
    const next = under();
    if (next !== undefined && next === cards.open) clearTimeout(closing);
    if (next === at) {
      if (left) leave();
      return;
    }
    at = next;
    forget();
    if (next === undefined) {
      leave();
      return;
    }
    preparing = setTimeout(() => cards.prepare(next), TIMES.prepare);
    opening = setTimeout(() => {
      if (next !== cards.open) cards.show(next, false);
    }, TIMES.open);
  };
  const leave = () => {
    if (cards.open === undefined) return;
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (!cards.busy && under() !== cards.open) cards.hide();
    }, TIMES.close);
  };

  const options = { signal, passive: true };
  document.addEventListener(
    'pointermove',
    (event) => {
      // A page must not open cards by itself and read what is found in them.
      if (!event.isTrusted || event.pointerType === 'touch' || session.marks.places.length === 0) return;
      const rests = event.clientX === x && event.clientY === y;
      x = event.clientX;
      y = event.clientY;
      if (cards.busy) {
        inCard = true;
        at = undefined;
        forget();
        clearTimeout(looking);
        looking = undefined;
        return;
      }
      // What comes under a resting pointer because the card shrank away from it is not pointed at.
      if (inCard && rests) return;
      looking ??= setTimeout(rest, TIMES.look);
    },
    options,
  );
  document.addEventListener(
    'pointerout',
    (event) => {
      if (!event.isTrusted || event.relatedTarget !== null) return;
      at = undefined;
      forget();
      leave();
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || cards.busy || isPressable(event.target)) return;
      x = event.clientX;
      y = event.clientY;
      forget();
      const hit = document.getSelection()?.isCollapsed === false ? undefined : under();
      if (hit === undefined) cards.hide();
      else if (hit !== cards.open) cards.show(hit, false);
    },
    options,
  );
  signal.addEventListener('abort', () => {
    forget();
    clearTimeout(closing);
    clearTimeout(looking);
  });
}

/** What the page has its own use for when it is pressed. */
const isPressable = (target: EventTarget | null) => target instanceof Element && target.closest(PRESSABLE) !== null;
