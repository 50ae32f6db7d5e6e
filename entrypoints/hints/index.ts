import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftovers } from '@/utils/page/mark';
import { watchPage } from '@/utils/page/watch';
import { answerTab } from '@/utils/platform/messages';
import { answersOf } from './answers';
import { lazyCards } from './lazy-cards';
import { beginLife } from './life';
import { createSession } from './page-session';
import { followPointer } from './pointer';

/** After so many looks that found no article, a page that keeps changing is looked at again only when it navigates. */
const MOST_FRUITLESS = 5;

export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' || window.top !== window) return;
  const { signal, ends } = beginLife();
  removeLeftovers(document);
  const session = createSession(signal);
  const cards = lazyCards(session, signal);
  let fruitless = 0;

  const look = (anew = false) => {
    if (ends()) return;
    const open = cards.open !== undefined && session.mention(cards.open);
    session.look(anew).then(
      () => {
        fruitless = session.reading ? 0 : fruitless + 1;
        if (open && !cards.busy && session.mention(cards.open ?? -1)?.text !== open.text) cards.hide();
        cards.drawNotes();
      },
      // The popup reads the state and says what happened; the page must not notice.
      () => void ends(),
    );
  };

  answerTab(answersOf(session, cards, look), signal);
  followPointer(session, cards, signal);
  watchPage(
    () => session.reading?.root,
    {
      changed(inside) {
        if (ends()) return;
        session.refresh();
        if (session.reading ? inside : fruitless < MOST_FRUITLESS) look();
        else cards.drawNotes();
      },
      navigated() {
        fruitless = 0;
        cards.hide();
        look(true);
      },
      returned: () => look(true),
      state(state) {
        if (state === 'paused') session.setStatus('paused');
      },
    },
    signal,
  );
  look();
});
