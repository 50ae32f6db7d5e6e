/** How a page is watched: as it changes, slowly because it changes all the time, or not any more for the same reason. */
export type WatchState = 'watching' | 'slow' | 'paused';

/** What a watcher tells. */
export interface WatchEvents {
  /** The page changed and has come to rest, or has not for a while; `inside` is false when the article's element was not touched. */
  changed(inside: boolean): void;
  /** The page went to another address without loading; a change of the fragment alone is none. */
  navigated(address: string): void;
  /** The page came back from the back/forward cache. */
  returned(): void;
  state(state: WatchState): void;
}

const QUIET_MS = 400;
const LATEST_MS = 2_000;
const SLOW_MS = 5_000;
const WINDOW_MS = 10_000;
const MAX_DELIVERIES = 200;
const SLOW_WINDOWS = 3;
const MAX_RECORDS = 50;

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

/**
 * Watches a page for changes with exactly one observer, until the signal aborts. `article` gives the element around the article.
 * More than 200 deliveries in 10 s make it slow (a look every 5 s), and 30 s of that pause it until the page navigates or returns.
 */
export function watchPage(
  article: () => Element | undefined,
  events: WatchEvents,
  signal: AbortSignal,
  window: Window & typeof globalThis = globalThis.window,
): void {
  if (signal.aborted) return;
  const { document } = window;
  let address = withoutFragment(window.location.href);
  let state: WatchState = 'watching';
  let dirty = false;
  let inside = false;
  let timer: number | undefined;
  let idle: number | undefined;
  let firstDirty = 0;
  let deliveries = 0;
  let windowStart = 0;
  let slowWindows = 0;

  const enterState = (next: WatchState): void => {
    if (state === next) return;
    state = next;
    if (next === 'paused') stop();
    events.state(next);
  };
  const count = (now: number): void => {
    if (now - windowStart > WINDOW_MS) {
      const calm = deliveries <= MAX_DELIVERIES || now - windowStart > 2 * WINDOW_MS;
      slowWindows = calm ? 0 : slowWindows + 1;
      if (calm) enterState('watching');
      windowStart = now;
      deliveries = 0;
    }
    if (++deliveries <= MAX_DELIVERIES) return;
    enterState(slowWindows >= SLOW_WINDOWS ? 'paused' : 'slow');
  };
  const touches = (records: readonly MutationRecord[]): boolean => {
    const root = article();
    if (!root?.isConnected || records.length > MAX_RECORDS) return true;
    return records.some(({ target }) => root.contains(target) || (root.getRootNode() !== document && target.contains(root)));
  };
  const observer = new window.MutationObserver((records) => {
    const now = window.performance.now();
    if (!dirty) firstDirty = now;
    dirty = true;
    inside ||= touches(records);
    count(now);
    if (state !== 'paused') schedule(now);
  });
  const observe = (): void => observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });

  function schedule(now: number): void {
    if (state === 'slow' && timer !== undefined) return;
    const wait = state === 'slow' ? SLOW_MS : Math.max(0, Math.min(QUIET_MS, firstDirty + LATEST_MS - now));
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = undefined;
      if (typeof window.requestIdleCallback !== 'function') report();
      else idle ??= window.requestIdleCallback(report, { timeout: LATEST_MS });
    }, wait);
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
    address = now;
    restart();
    events.navigated(window.location.href);
    return true;
  }
  function stop(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    timer = undefined;
    if (idle !== undefined) window.cancelIdleCallback(idle);
    idle = undefined;
  }
  function restart(): void {
    stop();
    dirty = false;
    inside = false;
    deliveries = 0;
    slowWindows = 0;
    windowStart = window.performance.now();
    observe();
    enterState('watching');
  }

  const options = { signal };
  window.addEventListener('popstate', lookAtAddress, options);
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', lookAtAddress, options);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      address = withoutFragment(window.location.href);
      restart();
      events.returned();
    },
    options,
  );
  signal.addEventListener('abort', stop, { once: true });
  windowStart = window.performance.now();
  observe();
}
