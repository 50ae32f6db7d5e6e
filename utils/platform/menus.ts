import { browser } from 'wxt/browser';

const SAVE_NOTE = 'save-note';

/** Puts "save a note" into the context menu of a selection; call it when the extension was installed or updated. */
export async function offerMenus(saveNote: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SAVE_NOTE, title: saveNote, contexts: ['selection'] });
}

/** A tab whose selection is to become a note, with what the browser tells of both; empty where it does not. */
export interface SelectingTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  /** The selected words, in whichever frame. */
  readonly text: string;
  readonly isPrivate: boolean;
}

/** Calls the listener with the tab whose selection is to become a note. */
export function onSaveNote(listener: (tab: SelectingTab) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    const selecting = tab && selectingTab(tab, selectionText, pageUrl);
    if (menuItemId === SAVE_NOTE && selecting) listener(selecting);
  });
}

type Tab = NonNullable<Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1]>;

/** A browser's tab with what else is told of its selection; nothing for one that is not in a tab strip. */
export const selectingTab = ({ id, url, title = '', incognito }: Tab, text = '', pageUrl = ''): SelectingTab | undefined =>
  id === undefined ? undefined : { id, url: url || pageUrl, title, text, isPrivate: incognito };
