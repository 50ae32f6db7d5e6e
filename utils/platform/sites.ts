import { browser } from 'wxt/browser';
import { covers, patternOf } from './match-pattern';

/**
 * Whether hints can show on a page. `named`: a news site of the manifest; `granted`: the reader turned it on for good;
 * `possible`: when the reader asks; `impossible`: the browser lets no extension run there.
 */
export type SiteState = 'named' | 'granted' | 'possible' | 'impossible';

// Where browsers run no extension.
const CLOSED = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];
const LASTING = 'hints-lasting';
const SCRIPT = '/hints.js';
const SHEET = '/assets/marks.css';

/** Says whether hints can show at this address. */
export async function siteState(address: string): Promise<SiteState> {
  const url = pageUrl(address);
  if (!url) return 'impossible';
  // `getAll` names the hosts of the manifest's script too, less those that the reader took away; `contains` knows them in Firefox only.
  const { origins = [] } = await browser.permissions.getAll();
  const held = origins.filter((pattern) => covers(pattern, url));
  if (held.length === 0) return 'possible';
  const named = namedPatterns();
  return held.some((pattern) => named.includes(pattern)) ? 'named' : 'granted';
}

/** Starts the content script in a tab that the reader has just acted on. Rejects where the browser does not allow it. */
export async function runOnce(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [SHEET] });
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}

/**
 * Asks the reader to let hints show on this address's host from now on; call it directly in the handler of a click.
 * Gives whether the reader agreed. The background registers the script when it hears of the new permission.
 */
export async function turnOnLasting(address: string): Promise<boolean> {
  const url = pageUrl(address);
  if (!url) return false;
  // Nothing may be awaited before this: browsers ask only within the click.
  return browser.permissions.request({ origins: [patternOf(url)] });
}

/** Takes one of `lastingPatterns` back. Rejects when the browser did not do so. */
export async function turnOffLasting(pattern: string): Promise<void> {
  if (!(await browser.permissions.remove({ origins: [pattern] }))) throw new Error(`the browser keeps ${pattern}`);
}

/** The match patterns of sites that the reader turned on for good. */
export async function lastingPatterns(): Promise<readonly string[]> {
  const named = new Set(namedPatterns());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !named.has(origin)).sort();
}

let syncing: Promise<void> = Promise.resolve();

/** Makes the registered content script fit the permissions held; call it when the background starts. One run follows the other. */
export function syncRegistered(): Promise<void> {
  syncing = syncing.catch(() => undefined).then(register);
  return syncing;
}

/**
 * Keeps the registered content script in step with permissions given or taken anywhere in the browser, starts it in open tabs of a site
 * that was just allowed, and tells of every change.
 */
export function followPermissions(changed: () => void, signal?: AbortSignal): void {
  const added = ({ origins = [] }: { readonly origins?: string[] }) =>
    void syncRegistered()
      .then(() => startInTabs(origins))
      .then(changed, changed);
  const removed = () => void syncRegistered().then(changed, changed);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  });
}

async function startInTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : runOnce(id))));
}

async function register(): Promise<void> {
  const matches = [...(await lastingPatterns())];
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [LASTING] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [LASTING] });
    return;
  }
  const script = {
    id: LASTING,
    matches,
    // Named sites have the manifest's script already.
    excludeMatches: namedPatterns(),
    js: [SCRIPT],
    css: [SHEET],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (present ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

const namedPatterns = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);

function pageUrl(address: string): URL | undefined {
  const url = URL.parse(address);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && web && !CLOSED.includes(url.hostname) ? url : undefined;
}
