import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageKey } from '@/utils/domain/page-key';

/** The tab that a popup or panel is about. `url` is empty where the browser does not tell it. */
export interface FrontTab {
  readonly id: number;
  /** Another one for every page; the same while the tab shows one page, also when its address changes a little. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly isPrivate: boolean;
  readonly loading: boolean;
}

/**
 * The active tab of this window, followed as it changes. An address that ends in `?tab=5` asks for the tab with that id,
 * so that the page can also be looked at in a tab of its own.
 */
export function useFrontTab(search: string = location.search): FrontTab | undefined {
  const [tab, setTab] = useState<FrontTab>();
  useEffect(() => {
    const fixed = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
    let current = true;
    const look = async () => {
      const found = Number.isInteger(fixed)
        ? await browser.tabs.get(fixed)
        : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      if (!current || found?.id === undefined) return;
      const { id, url = '', title = '', incognito, status } = found;
      const next = { id, key: `${id} ${pageKey(url)}`, url, title, isPrivate: incognito, loading: status === 'loading' };
      setTab((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const follow = () => void look().catch(() => undefined);
    follow();
    const { onActivated, onUpdated } = browser.tabs;
    onActivated.addListener(follow);
    onUpdated.addListener(follow);
    return () => {
      current = false;
      onActivated.removeListener(follow);
      onUpdated.removeListener(follow);
    };
  }, [search]);
  return tab;
}
