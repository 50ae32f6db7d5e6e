import { SelectionCard } from '@/components/SelectionCard';
import type { CardView } from '@/utils/domain/record';
import type { CardPage, Cards, Hinted } from '@/utils/page/cards';
import { rectsOf } from '@/utils/page/hit';
import type { Host } from '@/utils/page/host';
import { askBackground } from '@/utils/platform/messages';
import { createCardLayer } from './card-layer';
import { askCard, HintCard } from './HintCard';

/** Makes the cards of a page; nothing is added to the page before the first one is shown. */
export function createCards(page: CardPage, host: Host, signal: AbortSignal, document: Document = globalThis.document): Cards {
  const layer = createCardLayer(host, signal, document);
  let prepared: { readonly of: Hinted; readonly asked: Promise<CardView> } | undefined;
  let shown: { readonly index?: number; readonly hinted?: Hinted } | undefined;
  let back: Element | null = null;
  let drafting = false;

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
    drafting = false;
    layer.hide();
    if (focused && back instanceof HTMLElement) back.focus({ preventScroll: true });
    back = null;
  };
  const begin = (what: NonNullable<typeof shown>) => {
    hide();
    back = document.activeElement;
    shown = what;
  };
  const onDraft = (hasText: boolean) => {
    drafting = hasText;
  };
  const busy = () => shown !== undefined && (drafting || layer.busy);

  document.addEventListener(
    'keydown',
    (event) => {
      // Keys in the card are the card's own; see Card.
      if (event.key === 'Escape' && event.isTrusted && !host.focused && !drafting) hide();
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
      begin({ index, hinted });
      layer.show(
        <HintCard
          key={`${index} ${hinted.mention.start}`}
          hinted={hinted}
          asked={ask(hinted)}
          takeFocus={takeFocus}
          onDraft={onDraft}
          onClose={hide}
        />,
        () => rectsOf(hinted.ranges, document),
      );
    },
    showSelection(passage) {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
      begin({});
      const { url, title } = page.page;
      const save = (text: string) => askBackground('addNote', { text, tags: [], page: { url, title }, passage, targets: [] });
      layer.show(
        <SelectionCard key={passage.exact} quote={passage.exact} onSave={save} onDraft={onDraft} onClose={hide} />,
        () => (range ? [...range.getClientRects()] : [new DOMRect(8, 8, 0, 0)]),
      );
    },
    hide,
    settle() {
      const { index, hinted } = shown ?? {};
      if (index === undefined || !hinted) return;
      const now = page.hinted(index);
      if (now?.passage.exact === hinted.passage.exact && now.passage.prefix === hinted.passage.prefix) return;
      if (busy()) shown = { hinted };
      else hide();
    },
  };
}
