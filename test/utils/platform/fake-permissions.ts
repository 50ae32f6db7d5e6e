import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Permissions and registered scripts as a browser holds them, for one test; the reader answers `agrees` when asked. */
export function fakePermissions(named: string[], agrees = true) {
  let origins = [...named];
  let scripts: { id: string; matches: string[] }[] = [];
  const listeners = new Set<() => void>();
  const event = {
    addListener: (one: () => void) => listeners.add(one),
    removeListener: (one: () => void) => listeners.delete(one),
  };
  const told = () => {
    for (const one of listeners) one();
  };
  const take = (gone: string[]) => {
    origins = origins.filter((one) => !gone.includes(one));
    told();
    return true;
  };
  fakeBrowser.runtime.getManifest = () => ({ content_scripts: [{ matches: named }] }) as never;
  fakeBrowser.permissions = {
    getAll: async () => ({ origins: [...origins] }),
    request: vi.fn(async (asked: { origins: string[] }) => {
      if (!agrees) return false;
      origins.push(...asked.origins);
      told();
      return true;
    }),
    remove: async (gone: { origins: string[] }) => take(gone.origins),
    onAdded: event,
    onRemoved: event,
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
