import { browser } from 'wxt/browser';
import { askTab } from '@/utils/platform/messages';

/** Asks the content scripts of all open tabs to read settings, packs and notes again; tabs without one do not answer. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askTab(id, 'refresh', {}).catch(() => undefined))));
}
