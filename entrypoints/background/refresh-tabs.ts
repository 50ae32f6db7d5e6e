import { browser } from 'wxt/browser';
import { askTab } from '@/utils/platform/messages';

type What = 'notes' | 'all';
/** Changes come in bursts: a restore touches notes, settings and packs. */
const TOGETHER_MS = 50;
let waiting: What | undefined;

/** Soon asks the hints scripts of all open tabs to look again at notes or at everything; does not wait for any of them. */
export function refreshTabs(what: What): void {
  const scheduled = waiting !== undefined;
  waiting = waiting === 'all' ? 'all' : what;
  if (!scheduled) setTimeout(() => void refresh().catch(() => undefined), TOGETHER_MS);
}

async function refresh(): Promise<void> {
  const what = waiting ?? 'all';
  waiting = undefined;
  for (const { id } of await browser.tabs.query({})) {
    // Tabs without a hints script do not answer.
    if (id !== undefined) askTab(id, 'refresh', { what }).catch(() => undefined);
  }
}
