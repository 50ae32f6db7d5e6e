import { browser } from 'wxt/browser';

const SIZE = { width: 460, height: 480 } as const;

/** Opens the window of a note, or brings the one to the front that is open on it: two would write over each other. */
export const openNote = (id: string): Promise<void> => open(`id=${encodeURIComponent(id)}`);

/** Opens the window that says why a note was not made; `code` is that of the error. */
export const openUnmade = (code: string): Promise<void> => open(`unmade=${encodeURIComponent(code)}`);

async function open(what: string): Promise<void> {
  const url = browser.runtime.getURL(`/note.html?${what}` as '/note.html');
  const there = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (there?.id !== undefined) {
    await browser.tabs.update(there.id, { active: true });
    if (there.windowId !== undefined) await browser.windows?.update(there.windowId, { focused: true });
  } else if (browser.windows) await browser.windows.create({ url, type: 'popup', ...SIZE });
  // Firefox for Android has no windows.
  else await browser.tabs.create({ url });
}
