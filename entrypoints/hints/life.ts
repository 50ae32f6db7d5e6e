import { browser } from 'wxt/browser';

const KEY = Symbol.for('fact-context');
type Scope = { [KEY]?: AbortController };

/**
 * Begins the life of this instance and ends that of an earlier one in the same page. Everything that listens takes the signal;
 * aborting it undoes all. `ends()` tells, and sees to it, that the extension was updated or removed under the page.
 */
export function beginLife(scope: object = globalThis): { readonly signal: AbortSignal; readonly ends: () => boolean } {
  (scope as Scope)[KEY]?.abort();
  const life = new AbortController();
  (scope as Scope)[KEY] = life;
  return {
    signal: life.signal,
    ends() {
      if (!browser.runtime?.id) life.abort();
      return life.signal.aborted;
    },
  };
}
