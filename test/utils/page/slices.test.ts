import { describe, expect, it } from 'vitest';
import { inSlices } from '@/utils/page/slices';

describe('work in slices', () => {
  const clock = () => {
    let now = 0;
    const waiting: (() => void)[] = [];
    return {
      waiting,
      performance: { now: () => now },
      setTimeout: (callback: () => void) => waiting.push(callback),
      spend: (ms: number) => {
        now += ms;
      },
      async run() {
        let slices = 0;
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          slices++;
          next();
          await Promise.resolve();
        }
        return slices;
      },
    };
  };

  it('gives the page its time back every few milliseconds', async () => {
    const time = clock();
    const result = inSlices(
      (function* () {
        for (let i = 0; i < 30; i++) {
          time.spend(1);
          yield;
        }
        return 'done';
      })(),
      new AbortController().signal,
      time,
    );
    expect(await time.run()).toBeGreaterThanOrEqual(5);
    expect(await result).toBe('done');
  });

  it('ends with nothing when it is aborted', async () => {
    const time = clock();
    const controller = new AbortController();
    const result = inSlices(
      (function* () {
        yield;
        controller.abort();
        for (;;) yield;
      })(),
      controller.signal,
      time,
    );
    await time.run();
    expect(await result).toBeUndefined();
  });

  it('hands on what went wrong', async () => {
    const time = clock();
    const result = inSlices(
      (function* (): Generator<undefined, string> {
        yield;
        throw new Error('no');
      })(),
      new AbortController().signal,
      time,
    );
    const told = result.catch((error: Error) => error.message);
    await time.run();
    expect(await told).toBe('no');
  });
});
