import { isWithin, shadowOf } from './shadow';

/** What a watcher tells. */
export interface WatchEvents {
  /** Words of the article may have gone just now; told at every such change. */
  touched(): void;
  /** The page changed and has come to rest, or has not for a while; `inside` is false when nothing was done to the article and no text added. */
  changed(inside: boolean): void;
  /** The page went to another address without loading; a change of the fragment alone is none. */
  navigated(): void;
  /** The page came back from the back/forward cache. */
  returned(): void;
}

/** A page that is watched. */
export interface Watch {
  /** Watches a shadow tree too, whose changes the document does not show. */
  follow(root: ShadowRoot): void;
  /** Tells of no change for so many ms; with `Infinity` not before the page navigates, returns or is watched `again`. */
  rest(ms: number): void;
  again(): void;
}

const QUIET_MS = 400;
const LATEST_MS = 2_000;
const MAX_RECORDS = 50;
/** As much text as this, added beside the article, may belong to it. */
const MUCH_TEXT = 200;

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

const addsText = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) => node.nodeType === 1 && ((node.textContent?.length ?? 0) >= MUCH_TEXT || shadowOf(node as Element) !== null),
  );

/** Watches a page for changes with exactly one observer, until the signal aborts. `article` gives the element around the article. */
export function watchPage(
  article: () => Element | undefined,
  events: WatchEvents,
  signal: AbortSignal,
  window: Window & typeof globalThis = globalThis.window,
): Watch {
  const { document } = window;
  let address = withoutFragment(window.location.href);
  let dirty = false;
  let inside = false;
  let timer: number | undefined;
  let idle: number | undefined;
  let firstDirty = 0;
  let notBefore = 0;

  const touches = (records: readonly MutationRecord[]): boolean => {
    const root = article();
    if (!root?.isConnected || records.length > MAX_RECORDS) return true;
    return records.some((record) => isWithin(record.target, root) || addsText(record));
  };
  const observer = new window.MutationObserver((records) => {
    const now = window.performance.now();
    if (!dirty) firstDirty = now;
    dirty = true;
    if (touches(records)) {
      inside = true;
      events.touched();
    }
    schedule(now);
  });
  const follow = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true });

  function schedule(now: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        timer = undefined;
        if (typeof window.requestIdleCallback !== 'function') report();
        else idle ??= window.requestIdleCallback(report, { timeout: LATEST_MS });
      },
      Math.max(Math.min(QUIET_MS, firstDirty + LATEST_MS - now), notBefore - now),
    );
  }
  function report(): void {
    idle = undefined;
    if (lookAtAddress() || !dirty) return;
    const touched = inside;
    dirty = false;
    inside = false;
    events.changed(touched);
  }
  function lookAtAddress(): boolean {
    const now = withoutFragment(window.location.href);
    if (now === address) return false;
    again();
    events.navigated();
    return true;
  }
  function stop(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    if (idle !== undefined) window.cancelIdleCallback(idle);
    idle = undefined;
  }
  function again(): void {
    stop();
    address = withoutFragment(window.location.href);
    dirty = false;
    inside = false;
    notBefore = 0;
    follow(document.documentElement);
  }

  const options = { signal };
  window.addEventListener('popstate', lookAtAddress, options);
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', lookAtAddress, options);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      again();
      events.returned();
    },
    options,
  );
  signal.addEventListener('abort', stop, { once: true });
  follow(document.documentElement);
  return {
    follow,
    rest(ms) {
      notBefore = window.performance.now() + ms;
      if (ms === Number.POSITIVE_INFINITY) stop();
      else if (dirty) schedule(window.performance.now());
    },
    again,
  };
}
