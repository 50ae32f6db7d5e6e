import type { CardView } from '@/utils/domain/record';
import type { CardPage, Cards, Hinted } from '@/utils/page/cards';
import { rectsOf } from '@/utils/page/hit';
import type { Host } from '@/utils/page/host';
import { createCardLayer } from './card-layer';
import { askCard, HintCard } from './HintCard';

/** Makes the cards of a page; nothing is added to the page before the first one is shown. */
export function createCards(page: CardPage, host: Host, signal: AbortSignal, document: Document = globalThis.document): Cards {
  const layer = createCardLayer(host, signal, document);
  let prepared: { readonly of: Hinted; readonly asked: Promise<CardView> } | undefined;
  let shown: { readonly index?: number; readonly hinted: Hinted; readonly byKey: boolean } | undefined;
  let back: Element | null = null;

  const ask = (hinted: Hinted): Promise<CardView> => {
    if (prepared?.of.mention === hinted.mention) return prepared.asked;
    const asked = askCard(hinted);
    prepared = { of: hinted, asked };
    // A failure is not kept: the next card asks again.
    asked.catch(() => {
      if (prepared?.asked === asked) prepared = undefined;
    });
    return asked;
  };
  const hide = () => {
    if (!shown) return;
    const focused = host.focused;
    shown = undefined;
    layer.hide();
    page.opened(undefined);
    if (focused && back instanceof HTMLElement) back.focus({ preventScroll: true });
    back = null;
  };
  /** Who opened the card by pointer has left it when the pointer has, wherever the focus is. */
  const busy = () => shown !== undefined && (layer.hovered || (shown.byKey && host.focused));

  document.addEventListener(
    'keydown',
    (event) => {
      // Keys in the card are the card's own; see Card.
      if (event.key === 'Escape' && event.isTrusted && !host.focused) hide();
    },
    { signal, capture: true },
  );

  return {
    get open() {
      return shown?.index;
    },
    get busy() {
      return busy();
    },
    prepare(index) {
      const hinted = page.hinted(index);
      if (hinted) void ask(hinted).catch(() => undefined);
    },
    show(index, takeFocus) {
      const hinted = page.hinted(index);
      if (!hinted) return;
      hide();
      back = document.activeElement;
      shown = { index, hinted, byKey: takeFocus };
      page.opened(hinted);
      layer.show(
        <HintCard
          key={`${index} ${hinted.mention.start}`}
          hinted={hinted}
          asked={ask(hinted)}
          takeFocus={takeFocus}
          onKeep={(kept) => {
            // A card without a hint stays when the words or the pointer are gone, until the reader closes it or opens another.
            if (shown?.hinted === hinted) shown = { ...shown, index: kept ? undefined : index };
          }}
          onClose={hide}
        />,
        () => rectsOf(hinted.ranges, document),
      );
    },
    hide,
    settle() {
      if (shown?.index === undefined) return;
      const { index, hinted, byKey } = shown;
      const now = page.hinted(index);
      if (now?.passage.exact === hinted.passage.exact && now.passage.prefix === hinted.passage.prefix) return;
      if (busy()) shown = { hinted, byKey };
      else hide();
    },
  };
}
