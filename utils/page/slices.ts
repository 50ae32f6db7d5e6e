const SLICE_MS = 4;
const LATEST_MS = 300;

/** What running in slices needs of a window. */
export interface Clock {
  readonly performance: { now(): number };
  readonly requestIdleCallback?: (callback: () => void, options?: { timeout: number }) => number;
  readonly setTimeout: (callback: () => void, ms: number) => unknown;
}

/** Runs a generator in the page's idle time, in slices of a few milliseconds; undefined when it was aborted before its end. */
export function inSlices<T>(
  steps: Generator<undefined, T>,
  signal: AbortSignal,
  clock: Clock = globalThis.window,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const later = (): void => {
      if (clock.requestIdleCallback) clock.requestIdleCallback(slice, { timeout: LATEST_MS });
      else clock.setTimeout(slice, 1);
    };
    const slice = (): void => {
      const until = clock.performance.now() + SLICE_MS;
      try {
        let step = signal.aborted ? undefined : steps.next();
        while (step && !step.done && clock.performance.now() < until) step = signal.aborted ? undefined : steps.next();
        if (!step) resolve(undefined);
        else if (step.done) resolve(step.value);
        else later();
      } catch (error) {
        reject(error);
      }
    };
    later();
  });
}
