import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Permissions and registered scripts as a browser holds them, for one test; the reader answers `agrees` when asked. */
export function fakePermissions(named: string[], agrees = true) {
  let origins = [...named];
  let scripts: { id: string; matches: string[] }[] = [];
  type Change = { readonly origins: string[] };
  const event = () => {
    const listeners = new Set<(change: Change) => void>();
    return {
      addListener: (one: (change: Change) => void) => listeners.add(one),
      removeListener: (one: (change: Change) => void) => listeners.delete(one),
      tell: (change: Change) => {
        for (const one of listeners) one(change);
      },
    };
  };
  const added = event();
  const removed = event();
  const take = (gone: string[]) => {
    origins = origins.filter((one) => !gone.includes(one));
    removed.tell({ origins: gone });
    return true;
  };
  fakeBrowser.runtime.getManifest = () => ({ content_scripts: [{ matches: named }] }) as never;
  fakeBrowser.permissions = {
    getAll: async () => ({ origins: [...origins] }),
    request: vi.fn(async (asked: { origins: string[] }) => {
      if (!agrees) return false;
      origins.push(...asked.origins);
      added.tell(asked);
      return true;
    }),
    remove: async (gone: { origins: string[] }) => take(gone.origins),
    onAdded: added,
    onRemoved: removed,
  } as never;
  const scripting = {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async (added: typeof scripts) => {
      if (scripts.length > 0) throw new Error('Duplicate script ID');
      scripts = added;
    },
    updateContentScripts: async (changed: typeof scripts) => {
      scripts = changed;
    },
    unregisterContentScripts: async () => {
      scripts = [];
    },
    insertCSS: vi.fn(async () => undefined),
    executeScript: vi.fn(async () => []),
  };
  fakeBrowser.scripting = scripting as never;
  return { scripting, take, registered: () => scripts.flatMap((script) => script.matches) };
}
