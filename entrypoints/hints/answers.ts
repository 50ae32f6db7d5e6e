import type { Cards } from '@/utils/page/cards';
import { rectsOf } from '@/utils/page/hit';
import { selectedPassage } from '@/utils/page/selection';
import type { DomRange } from '@/utils/page/text-map';
import type { TabHandlers } from '@/utils/platform/messages';

import type { PageSession } from './page-session';

/** What the popup, the panel and the background may ask of this page. */
export function answersOf(
  session: PageSession,
  cards: Cards,
  look: (anew?: boolean) => void,
  lookForNotes: () => void,
  document: Document = globalThis.document,
): TabHandlers {
  const reduced = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true;
  const goTo = (ranges: readonly DomRange[]): boolean => {
    const [first] = rectsOf(ranges, document);
    const container = ranges[0]?.startContainer;
    const element = container?.nodeType === 1 ? (container as Element) : container?.parentElement;
    if (!first || !element) return false;
    const view = document.defaultView as Window;
    const visible = first.top > 60 && first.bottom < view.innerHeight - 120;
    if (!visible) element.scrollIntoView({ block: 'center', behavior: reduced() ? 'instant' : 'smooth' });
    return true;
  };
  const goToMention = (index: number, takeFocus: boolean): boolean => {
    const hinted = session.hinted(index);
    if (!hinted || !goTo(hinted.ranges)) return false;
    cards.show(index, takeFocus);
    return true;
  };

  return {
    state: () => session.state,
    article: () => session.reading?.article,
    goTo: ({ mention }) => goToMention(mention, false),
    goToNote({ id }) {
      return goTo(session.notePlace(id) ?? []);
    },
    step({ by }) {
      const indexes = session.marks.places.map((place) => place.index).sort((a, b) => a - b);
      const next = nextOf(indexes, cards.open ?? nearest(session, indexes, by, document), by, cards.open === undefined);
      if (next !== undefined) goToMention(next, true);
    },
    refresh: ({ what }) => (what === 'notes' ? lookForNotes() : look(true)),
    selection() {
      const passage = selectedPassage(session.reading, document);
      const { url, title } = session.page;
      return passage && { page: { url, title }, passage };
    },
  };
}

/** The hint that a step in a direction starts from when no card is open: the first one not above the top of the window, or the last one above it. */
function nearest(session: PageSession, indexes: readonly number[], by: 1 | -1, document: Document): number | undefined {
  const tops = indexes.map((index) => {
    const [rect] = rectsOf(session.hinted(index)?.ranges ?? [], document);
    return { index, top: rect?.top ?? 0 };
  });
  const inView = tops.filter(({ top }) => (by === 1 ? top >= 0 : top < 0));
  return (by === 1 ? inView[0] : inView.at(-1))?.index ?? (by === 1 ? indexes[0] : indexes.at(-1));
}

function nextOf(indexes: readonly number[], from: number | undefined, by: 1 | -1, stay: boolean): number | undefined {
  if (from === undefined || indexes.length === 0) return;
  const at = indexes.indexOf(from);
  return stay ? from : indexes[(at + by + indexes.length) % indexes.length];
}
