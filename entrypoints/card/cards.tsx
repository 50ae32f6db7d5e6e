import { SelectionCard } from '@/components/SelectionCard';
import type { Mention } from '@/utils/domain/mention';
import type { CardView } from '@/utils/domain/record';
import type { CardPage, Cards } from '@/utils/page/cards';
import { rectsOf } from '@/utils/page/hit';
import { askBackground } from '@/utils/platform/messages';
import { type CardLayer, createCardLayer } from './card-layer';
import { askCard, HintCard } from './HintCard';

/** Makes the cards of a page; nothing is added to the page before the first one is shown. */
export function createCards(page: CardPage, signal: AbortSignal, document: Document = globalThis.document): Cards {
  const layer: CardLayer = createCardLayer(signal, document);
  const prepared = new Map<Mention, Promise<CardView>>();
  let open: number | undefined;
  let shown = false;
  let back: Element | null = null;

  const ask = (mention: Mention): Promise<CardView> => {
    let asked = prepared.get(mention);
    if (!asked) {
      asked = askCard(page, mention);
      // A failure is not kept: the next card asks again.
      asked.catch(() => prepared.delete(mention));
      prepared.clear();
      prepared.set(mention, asked);
    }
    return asked;
  };
  const hide = () => {
    if (!shown) return;
    const focused = layer.busy && document.activeElement !== document.body;
    shown = false;
    open = undefined;
    layer.hide();
    if (focused && back instanceof HTMLElement) back.focus({ preventScroll: true });
    back = null;
  };
  const rects = (start: number, end: number) => rectsOf(page.map()?.rangesOf(start, end) ?? [], document);

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && event.isTrusted) hide();
    },
    { signal, capture: true },
  );

  return {
    get open() {
      return open;
    },
    get busy() {
      return layer.busy;
    },
    prepare(index) {
      const mention = page.mention(index);
      if (mention) void ask(mention).catch(() => undefined);
    },
    show(index, takeFocus) {
      const mention = page.mention(index);
      if (!mention) return;
      hide();
      back = document.activeElement;
      open = index;
      shown = true;
      layer.show(
        <HintCard
          key={`${index} ${mention.start}`}
          page={page}
          mention={mention}
          asked={ask(mention)}
          takeFocus={takeFocus}
          onClose={hide}
        />,
        () => rects(mention.start, mention.end),
      );
    },
    showSelection(passage) {
      const range = document.getSelection()?.getRangeAt(0);
      if (!range) return;
      hide();
      back = document.activeElement;
      shown = true;
      const kept = range.cloneRange();
      const { url, title } = page.state;
      const save = (text: string) => askBackground('addNote', { text, tags: [], page: { url, title }, passage, targets: [] });
      layer.show(<SelectionCard quote={passage.exact} onSave={save} onClose={hide} />, () => [...kept.getClientRects()]);
    },
    hide,
    drawNotes() {
      layer.drawBars(page.notes.flatMap(({ span }) => (span ? bar(rects(span.start, span.end)) : [])));
    },
  };
}

/** One bar beside all the lines of a passage. */
function bar(rects: readonly DOMRect[]): DOMRect[] {
  if (rects.length === 0) return [];
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return [new DOMRect(left, top, 3, bottom - top)];
}
