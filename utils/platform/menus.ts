import { browser } from 'wxt/browser';

const SAVE_NOTE = 'save-note';

/** Puts "save a note" into the context menu of a selection; call it when the extension was installed or updated. */
export async function offerMenus(saveNote: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SAVE_NOTE, title: saveNote, contexts: ['selection'] });
}

/** Calls the listener with the tab whose selection is to become a note. */
export function onSaveNote(listener: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE_NOTE && tab?.id !== undefined) listener(tab.id);
  });
}
