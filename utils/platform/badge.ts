import { browser } from 'wxt/browser';

const GROUND = '#4a5568';

/** Shows on the button, for one tab, how many topics its page has; nothing for none. */
export async function showCount(tabId: number, topics: number): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text: topics > 0 ? String(topics) : '' }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
