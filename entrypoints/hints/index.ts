import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHost } from '@/utils/page/host';
import { removeLeftovers } from '@/utils/page/mark';
import { createNoteBars } from '@/utils/page/note-bars';
import { watchPage } from '@/utils/page/watch';
import { answerTab } from '@/utils/platform/messages';
import { answersOf } from './answers';
import { lazyCards } from './lazy-cards';
import { beginLife } from './life';
import { createSession } from './page-session';
import { followPointer } from './pointer';

/** After so many looks that found no article, a page that keeps changing is looked at again only when it navigates. */
const MOST_FRUITLESS = 5;
/** By these the reader shows that he is there. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const { signal, ends } = beginLife();
  removeLeftovers(document);
  const session = createSession(signal);
  const host = createHost(signal);
  const cards = lazyCards(session, host, signal);
  const bars = createNoteBars(host, session.notePlaces, signal);
  let fruitless = 0;
  let arrived = false;
  let attended = false;

  const settle = () => {
    cards.settle();
    if (session.marks.places.length > 0) cards.load();
    // Every page with an article gets the host once the reader is there, noted or not: the page learns nothing by it.
    if (attended && session.reading && host.root()) bars.draw();
  };
  const look = (anew = false) => {
    if (ends()) return;
    session.look(anew).then(
      () => {
        fruitless = session.reading ? 0 : fruitless + 1;
        settle();
      },
      // The popup reads the state and says what happened; the page must not notice.
      () => void ends(),
    );
  };
  const lookForNotes = () => void session.lookForNotes().then(settle);

  const attend = (event: Event) => {
    if (attended || !event.isTrusted) return;
    attended = true;
    settle();
  };
  for (const type of SIGNS_OF_LIFE) document.addEventListener(type, attend, { signal, passive: true, capture: true });

  answerTab(answersOf(session, cards, look, lookForNotes), signal);
  followPointer(session, cards, ends, signal);
  const watch = () =>
    watchPage(
      () => session.reading?.root,
      {
        changed(inside) {
          if (ends()) return;
          session.marks.refresh();
          if (arrived || (session.reading ? inside : fruitless < MOST_FRUITLESS)) look();
          else settle();
          arrived = false;
        },
        navigated() {
          fruitless = 0;
          // The new article may take the old one's place without touching it.
          arrived = true;
          cards.hide();
          look(true);
        },
        returned: () => look(true),
        state: (state) => session.pause(state === 'paused'),
      },
      signal,
    );
  const begin = () => {
    watch();
    look();
  };
  // A page prepared ahead by the browser is read when the reader comes to it.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  } else begin();
});
