import { CARD_DOOR, type CardPage, type CardScope, type Cards } from '@/utils/page/cards';
import { askBackground } from '@/utils/platform/messages';

/** The cards of a page, whose script is put into the page when the first one is wanted. */
export function lazyCards(page: CardPage, signal: AbortSignal): Cards {
  let cards: Cards | undefined;
  let loading: Promise<Cards> | undefined;
  let wish = 0;

  const load = (): Promise<Cards> => {
    loading ??= askBackground('needCard', {}).then(() => {
      const open = (globalThis as CardScope)[CARD_DOOR];
      if (!open) throw new Error('the card did not load');
      cards = open(page, signal);
      return cards;
    });
    // The next wish tries again.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  /** Does it at once, or when the script is there unless something else was wished meanwhile. */
  const when = (act: (cards: Cards) => void) => {
    const mine = ++wish;
    if (cards) act(cards);
    else
      void load().then(
        (loaded) => mine === wish && !signal.aborted && act(loaded),
        () => undefined,
      );
  };

  return {
    get open() {
      return cards?.open;
    },
    get busy() {
      return cards?.busy ?? false;
    },
    prepare: (index) => when((loaded) => loaded.prepare(index)),
    show: (index, takeFocus) => when((loaded) => loaded.show(index, takeFocus)),
    showSelection: (passage) => when((loaded) => loaded.showSelection(passage)),
    hide() {
      wish++;
      cards?.hide();
    },
    drawNotes() {
      if (cards || page.notes.some(({ span }) => span)) when((loaded) => loaded.drawNotes());
    },
  };
}
