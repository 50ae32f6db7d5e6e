import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHost } from '@/utils/page/host';
import { removeLeftovers } from '@/utils/page/mark';
import { createNoteBars } from '@/utils/page/note-bars';
import { createPace } from '@/utils/page/pace';
import { type Watch, watchPage } from '@/utils/page/watch';
import { answerTab } from '@/utils/platform/messages';
import { answersOf } from './answers';
import { lazyCards } from './lazy-cards';
import { beginLife } from './life';
import { createSession } from './page-session';
import { followPointer } from './pointer';

/** By these the reader shows that he is there. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const { signal, ends } = beginLife();
  removeLeftovers(document);
  let watch: Watch | undefined;
  const session = createSession(signal, (root) => watch?.follow(root));
  const host = createHost(signal);
  const cards = lazyCards(session, host, signal);
  const bars = createNoteBars(host, session.notePlaces, signal);
  let pace = createPace();
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
    if (session.state.status === 'paused') afresh();
    session.look(anew).then(
      (gone) => {
        if (gone === undefined) return;
        const rest = pace({ found: session.reading !== undefined, gone }, performance.now());
        watch?.rest(rest);
        if (rest === Number.POSITIVE_INFINITY) session.pause();
        settle();
      },
      // The popup reads the state and says what happened; the page must not notice.
      () => void ends(),
    );
  };
  const afresh = () => {
    pace = createPace();
    watch?.again();
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
  const begin = () => {
    watch = watchPage(
      () => session.reading?.root,
      {
        touched: () => session.marks.refresh(),
        changed(inside) {
          if (ends()) return;
          session.marks.refresh();
          if (inside || arrived) look();
          else settle();
          arrived = false;
        },
        navigated() {
          pace = createPace();
          // The new article may take the old one's place without touching it.
          arrived = true;
          cards.hide();
          look(true);
        },
        returned: () => look(true),
      },
      signal,
    );
    look();
  };
  // A page prepared ahead by the browser is read when the reader comes to it.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  } else begin();
});
