import { browser } from 'wxt/browser';
import { askTab } from '@/utils/platform/messages';
import { openPanel } from '@/utils/platform/open-panel';
import { runOnce } from '@/utils/platform/sites';

/** Does what a keyboard command says, in the tab in front. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    // The panel opens only while the key press is being answered: nothing may be awaited before.
    if (command === 'open-panel') void openPanel(tabId).catch(() => undefined);
    if (command === 'save-note') void noteSelection(tabId);
    if (command === 'next-hint') void askTab(tabId, 'step', { by: 1 }).catch(() => undefined);
    if (command === 'previous-hint') void askTab(tabId, 'step', { by: -1 }).catch(() => undefined);
  });
}

/** Opens the form for a note on the selection; starts the hints script where the reader's own act allows it. */
export async function noteSelection(tabId: number): Promise<void> {
  await askTab(tabId, 'noteSelection', {}).catch(async () => {
    await runOnce(tabId);
    await askTab(tabId, 'noteSelection', {});
  });
}
