import { CARD_DOOR, type CardPage, type CardScope, type Cards } from '@/utils/page/cards';
import type { Host } from '@/utils/page/host';
import { askBackground } from '@/utils/platform/messages';

/** The cards of a page, whose script is put into the page once it has hints; `load` does so ahead of the first wish. */
export function lazyCards(page: CardPage, host: Host, signal: AbortSignal): Cards & { load(): void } {
  let cards: Cards | undefined;
  let loading: Promise<Cards> | undefined;
  let wish = 0;

  const load = (): Promise<Cards> => {
    loading ??= askBackground('needCard', {}).then(() => {
      const open = (globalThis as CardScope)[CARD_DOOR];
      if (!open) throw new Error('the card did not load');
      cards = open(page, host, signal);
      return cards;
    });
    // The next wish tries again.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  /** Shows at once, or when the script is there unless something else was wished meanwhile. */
  const show = (act: (cards: Cards) => void) => {
    const mine = ++wish;
    if (cards) return act(cards);
    load().then(
      (loaded) => mine === wish && !signal.aborted && act(loaded),
      () => undefined,
    );
  };

  return {
    load: () => void load().catch(() => undefined),
    get open() {
      return cards?.open;
    },
    get busy() {
      return cards?.busy ?? false;
    },
    prepare(index) {
      load().then(
        (loaded) => loaded.prepare(index),
        () => undefined,
      );
    },
    show: (index, takeFocus) => show((loaded) => loaded.show(index, takeFocus)),
    hide() {
      wish++;
      cards?.hide();
    },
    settle: () => cards?.settle(),
  };
}
