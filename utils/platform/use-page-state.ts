import { useCallback, useEffect, useState } from 'preact/hooks';
import { askTab, onChanged } from './messages';
import type { PageState } from './protocol';
import { type SiteState, siteState } from './sites';
import type { FrontTab } from './use-front-tab';

/** What is known of the page in front: whether hints can show there, and what its content script says, if one runs. */
export interface FrontPage {
  readonly site?: SiteState;
  readonly state?: PageState;
  /** True once the content script was asked, whether it answered or not. */
  readonly asked: boolean;
}

const UNASKED: FrontPage = { asked: false };
const SOON = 400;
/** The background tells of a scan as it answers it; the page needs a moment to take the answer. */
const SCANNED = [50, 500] as const;
const ROUNDS = 30;
/** A page acts on a change, or finds that it shows another article, only when it is idle; so it is asked a few times more after one. */
const SETTLING = [500, 1_000, 2_000, 4_000] as const;

/** Asks the content script of a tab what the page is doing: at first, at each change of the tab, the page or the settings, and while it reads. */
export function usePageState(tab: FrontTab | undefined): FrontPage & { readonly again: () => void } {
  const [page, setPage] = useState<FrontPage & { readonly of?: string }>(UNASKED);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);

  // `round` asks again.
  useEffect(() => {
    if (!tab) return;
    let current = true;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const later = (times: readonly number[]) => {
      for (const after of times) timers.push(setTimeout(ask, after, 0));
    };
    const ask = async (left: number) => {
      const [site, state] = await Promise.all([
        siteState(tab.url).catch((): SiteState => 'impossible'),
        askTab(tab.id, 'state', {}).catch(() => undefined),
      ]);
      if (!current) return;
      setPage({ of: tab.key, site, state, asked: true });
      if (left > 0 && (state?.status === 'reading' || (!state && tab.loading))) timers.push(setTimeout(ask, SOON, left - 1));
    };
    void ask(ROUNDS);
    later(SETTLING);
    const stop = new AbortController();
    onChanged((what) => {
      if (what === 'page') later(SCANNED);
      // The content script hears of the same change; it needs a moment to act on it.
      else setTimeout(again, SOON);
    }, stop.signal);
    return () => {
      current = false;
      stop.abort();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [tab, round, again]);

  // What was said of another page is nothing that is known of this one.
  return { ...(page.of === tab?.key ? page : UNASKED), again };
}
