import type { Tab } from './tab.ts';

/** How a browser is opened. */
export interface Opening {
  /** The browser's program. */
  readonly program: string;
  /** The built extension's folder. */
  readonly extension: string;
  /** `host:port` of the local web's proxy; without one the browser sees the real web. */
  readonly proxy?: string;
  /** The folder of the browser's profile. */
  readonly profile: string;
  readonly dark?: boolean;
  /** With a window that a person can see. */
  readonly visible?: boolean;
}

/** A browser with the built extension in it; the same for both kinds. */
export interface Browser {
  readonly name: 'Chromium' | 'Firefox';
  open(url: string): Promise<Tab>;
  /** A page of the extension as a tab, such as `library.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** The browser's number for a tab. */
  tabId(tab: Tab): Promise<number>;
  /** Asks the content script of a tab, as the popup would; throws when it does not answer. */
  ask(tab: Tab, name: string, input?: object): Promise<unknown>;
  /** Stops the background; the next message starts it again. */
  killBackground(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** Prefers dark or light colours from the next tab on. */
  setDark(dark: boolean): Promise<void>;
  /** Closes every tab that was opened here. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  closed(): Promise<void>;
}

/** What differs between the two kinds. */
export interface Engine {
  readonly name: Browser['name'];
  /** Opens a tab on an address of the web or of the extension. */
  tab(url: string): Promise<Tab>;
  /** The extension's origin, without a slash at its end. */
  origin(): string;
  killBackground(): Promise<void>;
  restart(dark: boolean): Promise<void>;
  close(): Promise<void>;
  closed(): Promise<void>;
}

/** What both kinds do alike. */
export function asBrowser(engine: Engine, opening: Opening): Browser {
  let dark = opening.dark ?? false;
  let opened: Tab[] = [];
  let asker: Tab | undefined;
  const open = async (url: string) => {
    const tab = await engine.tab(url);
    opened.push(tab);
    return tab;
  };
  const ours = async () => {
    asker ??= await engine.tab(`${engine.origin()}/manifest.json`);
    return asker;
  };
  const tabId = async (tab: Tab) => {
    const at = await ours();
    await tab.page.bringToFront();
    return at.run(async () => {
      const [active] = await (globalThis as unknown as Extension).chrome.tabs.query({ active: true, currentWindow: true });
      return active?.id ?? -1;
    });
  };
  const restart = async () => {
    opened = [];
    asker = undefined;
    await engine.restart(dark);
  };
  return {
    name: engine.name,
    open,
    extensionPage: (path) => open(`${engine.origin()}/${path}`),
    tabId,
    async ask(tab, name, input = {}) {
      const at = await ours();
      const ask = 'f'.repeat(32);
      const send = (id: number, message: object) =>
        (globalThis as unknown as Extension).chrome.tabs.sendMessage(id, message, { frameId: 0 });
      const reply = await at.run(send, await tabId(tab), { factContext: 1, name, input, ask });
      if (!reply.ok) throw new Error(`"${name}": ${JSON.stringify(reply.error)}`);
      return reply.value;
    },
    killBackground: engine.killBackground,
    restart,
    async setDark(wanted) {
      if (wanted === dark) return;
      dark = wanted;
      await restart();
    },
    async closeTabs() {
      await Promise.all(opened.map((tab) => tab.close().catch(() => undefined)));
      opened = [];
    },
    close: engine.close,
    closed: engine.closed,
  };
}

/** The part of the extension API that is used from a page of the extension here. */
interface Extension {
  readonly chrome: {
    readonly tabs: {
      query(of: object): Promise<readonly { readonly id?: number }[]>;
      sendMessage(id: number, message: object, to: object): Promise<{ ok: boolean; value?: unknown; error?: unknown }>;
    };
  };
}
