// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WatchState, watchPage } from '@/utils/page/watch';

let told: string[];
let deliver: (targets?: readonly Node[]) => void;
let observers: number;
let address: string;
let listeners: EventTarget;
let controller: AbortController;

class FakeObserver {
  constructor(callback: (records: { target: Node }[]) => void) {
    observers++;
    let on = false;
    deliver = (targets = [document.body]) => on && callback(targets.map((target) => ({ target })));
    this.observe = () => {
      on = true;
    };
    this.disconnect = () => {
      on = false;
    };
  }
  observe: () => void;
  disconnect: () => void;
}

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  observers = 0;
  address = 'https://herald.example/dam';
  listeners = new EventTarget();
  controller = new AbortController();
  document.body.innerHTML = '<main><p>Text</p></main><aside><p>Other</p></aside>';
  const window = {
    document,
    performance: { now: () => Date.now() },
    location: {
      get href() {
        return address;
      },
    },
    MutationObserver: FakeObserver,
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    addEventListener: listeners.addEventListener.bind(listeners),
  };
  watchPage(
    () => document.querySelector('main') ?? undefined,
    {
      changed: (inside) => told.push(inside ? 'changed' : 'changed elsewhere'),
      navigated: (to) => told.push(`navigated ${to}`),
      returned: () => told.push('returned'),
      state: (state: WatchState) => told.push(state),
    },
    controller.signal,
    window as never,
  );
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const flood = (seconds: number): void => {
  for (let i = 0; i < seconds * 50; i++) {
    deliver();
    vi.advanceTimersByTime(20);
  }
};

describe('watching a page', () => {
  it('takes one observer', () => expect(observers).toBe(1));

  it('tells once of many changes, when they have come to rest', () => {
    for (let i = 0; i < 5; i++) deliver([document.querySelector('main p') as Node]);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['changed']);
  });

  it('tells when the article was not touched', () => {
    deliver([document.querySelector('aside') as Node]);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['changed elsewhere']);
  });

  it('tells within two seconds or so of a page that does not come to rest', () => {
    for (let i = 0; i < 14; i++) {
      deliver();
      vi.advanceTimersByTime(200);
    }
    expect(told.length).toBeGreaterThan(0);
  });

  it('looks every five seconds at a page that changes all the time, and then not any more', () => {
    flood(10);
    expect(told).toContain('slow');
    const before = told.filter((one) => one.startsWith('changed')).length;
    flood(10);
    expect(told.filter((one) => one.startsWith('changed')).length - before).toBeLessThanOrEqual(3);
    flood(40);
    expect(told.at(-1)).toBe('paused');
    const paused = told.length;
    flood(5);
    expect(told).toHaveLength(paused);
  });

  it('watches as before when a page has come to rest', () => {
    flood(8);
    vi.advanceTimersByTime(40_000);
    deliver();
    expect(told.at(-1)).toBe('watching');
  });

  it.each(['popstate', 'a change of the page'])('notices a new address by %s', (by) => {
    address = 'https://herald.example/other';
    if (by === 'popstate') listeners.dispatchEvent(new Event('popstate'));
    else deliver();
    vi.advanceTimersByTime(1_000);
    expect(told[0]).toBe('navigated https://herald.example/other');
  });

  it('takes a change of the fragment for no new address', () => {
    address += '#comments';
    listeners.dispatchEvent(new Event('popstate'));
    expect(told).toEqual([]);
  });

  it('watches again after a pause when the page goes to another address', () => {
    flood(50);
    expect(told.at(-1)).toBe('paused');
    address = 'https://herald.example/other';
    listeners.dispatchEvent(new Event('popstate'));
    expect(told.slice(-2)).toEqual(['watching', 'navigated https://herald.example/other']);
    deliver([document.querySelector('main') as Node]);
    vi.advanceTimersByTime(1_000);
    expect(told.at(-1)).toBe('changed');
  });

  it('tells when the page comes back from the cache', () => {
    listeners.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(told).toEqual([]);
    listeners.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(told).toEqual(['returned']);
  });

  it('is undone by one abort', () => {
    deliver();
    controller.abort();
    deliver();
    address = 'https://herald.example/other';
    listeners.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});
