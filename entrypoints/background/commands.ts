import { browser } from 'wxt/browser';
import { selectingTab } from '@/utils/platform/menus';
import { askTab } from '@/utils/platform/messages';
import { openPanel } from '@/utils/platform/open-panel';
import { noteSelection } from './note-selection';

/** Does what a keyboard command says, in the tab in front. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const selecting = tab && selectingTab(tab);
    if (!selecting) return;
    const { id } = selecting;
    // The panel opens only while the key press is being answered: nothing may be awaited before.
    if (command === 'open-panel') void openPanel(id).catch(() => undefined);
    if (command === 'save-note') void noteSelection(selecting).catch(() => undefined);
    if (command === 'next-hint') void askTab(id, 'step', { by: 1 }).catch(() => undefined);
    if (command === 'previous-hint') void askTab(id, 'step', { by: -1 }).catch(() => undefined);
  });
}
