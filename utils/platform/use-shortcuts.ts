import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A keyboard command of the extension with the keys that the reader's browser has for it; empty keys when it has none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** The commands in the order of the manifest; browsers give them by the alphabet. */
const ORDER = ['next-hint', 'previous-hint', 'open-panel', 'save-note'];
const placeOf = (name = ''): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** The extension's keyboard commands, asked again when the reader comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = async () => {
      const commands = await browser.commands.getAll();
      // The press of the toolbar button is a command too, without words of its own.
      const ours = commands.filter((command) => command.description);
      ours.sort((a, b) => placeOf(a.name) - placeOf(b.name));
      setShortcuts(ours.map(({ description = '', shortcut = '' }) => ({ name: description, keys: shortcut })));
    };
    const follow = () => void look().catch(() => undefined);
    follow();
    addEventListener('focus', follow);
    return () => removeEventListener('focus', follow);
  }, []);
  return shortcuts;
}

/** The call by which Firefox opens its page of shortcuts. */
interface ShortcutPage {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page where shortcuts are changed. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutPage;
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
