// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '@/utils/page/watch';

let told: string[];
let watch: Watch;
let followed: Node[];
let deliver: (targets?: readonly Node[], addedNodes?: readonly Node[]) => void;
let observers: number;
let address: string;
let listeners: EventTarget;
let controller: AbortController;

class FakeObserver {
  constructor(callback: (records: { target: Node; addedNodes: readonly Node[] }[]) => void) {
    observers++;
    deliver = (targets = [main()], addedNodes = []) => {
      if (followed.length > 0) callback(targets.map((target) => ({ target, addedNodes })));
    };
    this.observe = (node) => followed.push(node);
    this.disconnect = () => {
      followed = [];
    };
  }
  observe: (node: Node) => void;
  disconnect: () => void;
}

const main = () => document.querySelector('main') as Element;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  followed = [];
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
  watch = watchPage(
    () => document.querySelector('main') ?? undefined,
    {
      touched: () => told.push('touched'),
      changed: (inside) => told.push(inside ? 'changed' : 'changed elsewhere'),
      navigated: () => told.push('navigated'),
      returned: () => told.push('returned'),
    },
    controller.signal,
    window as never,
  );
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const aside = () => document.querySelector('aside') as Element;
const later = () => told.filter((one) => one !== 'touched');
const element = (text: string) => Object.assign(document.createElement('section'), { textContent: text });

describe('watching a page', () => {
  it('takes one observer', () => expect(observers).toBe(1));

  it('tells at once that the article is touched, and once of many changes when they have come to rest', () => {
    for (let i = 0; i < 5; i++) deliver([document.querySelector('main p') as Node]);
    expect(told).toEqual(Array(5).fill('touched'));
    vi.advanceTimersByTime(1_000);
    expect(later()).toEqual(['changed']);
  });

  it.each<[string, () => [readonly Node[], (readonly Node[])?], string]>([
    ['a change beside the article', () => [[aside()]], 'changed elsewhere'],
    ['a few words added beside the article', () => [[aside()], [element('Advertisement')]], 'changed elsewhere'],
    ['much text added beside the article', () => [[aside()], [element('More. '.repeat(50))]], 'changed'],
    ['text nodes added beside the article', () => [[aside()], [document.createTextNode('12:00:01')]], 'changed elsewhere'],
    ['a change in a shadow tree of the article', () => [[shadowIn(main())]], 'changed'],
    ['a change in a shadow tree beside the article', () => [[shadowIn(aside())]], 'changed elsewhere'],
    ['more changes than are worth telling apart', () => [Array(51).fill(aside())], 'changed'],
  ])('takes %s for what it is', (_, change, expected) => {
    deliver(...change());
    vi.advanceTimersByTime(1_000);
    expect(later()).toEqual([expected]);
  });

  it('takes every change for one of the article where this has left the page', () => {
    main().remove();
    deliver([aside()]);
    vi.advanceTimersByTime(1_000);
    expect(later()).toEqual(['changed']);
  });

  it('tells within two seconds or so of a page that does not come to rest', () => {
    for (let i = 0; i < 14; i++) {
      deliver();
      vi.advanceTimersByTime(200);
    }
    expect(later()).not.toEqual([]);
  });

  it('tells of changes no sooner than it was asked to', () => {
    watch.rest(5_000);
    for (let i = 0; i < 48; i++) {
      deliver();
      vi.advanceTimersByTime(100);
    }
    expect(later()).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(later()).toEqual(['changed']);
  });

  it('puts off what it was about to tell', () => {
    deliver();
    watch.rest(5_000);
    vi.advanceTimersByTime(4_900);
    expect(later()).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(later()).toEqual(['changed']);
  });

  it('tells nothing after it was asked to rest for good, until it watches again', () => {
    deliver();
    watch.rest(Number.POSITIVE_INFINITY);
    deliver();
    vi.advanceTimersByTime(60_000);
    expect(later()).toEqual([]);
    watch.again();
    deliver();
    vi.advanceTimersByTime(1_000);
    expect(later()).toEqual(['changed']);
  });

  it('follows shadow trees with the same observer', () => {
    const root = shadowIn(aside());
    watch.follow(root);
    expect([observers, followed]).toEqual([1, [document.documentElement, root]]);
  });

  it.each(['popstate', 'a change of the page'])('notices a new address by %s', (by) => {
    address = 'https://herald.example/other';
    if (by === 'popstate') listeners.dispatchEvent(new Event('popstate'));
    else deliver();
    vi.advanceTimersByTime(1_000);
    expect(later()).toEqual(['navigated']);
  });

  it('takes a change of the fragment for no new address', () => {
    address += '#comments';
    listeners.dispatchEvent(new Event('popstate'));
    expect(told).toEqual([]);
  });

  it('watches again after a rest when the page goes to another address', () => {
    watch.rest(Number.POSITIVE_INFINITY);
    address = 'https://herald.example/other';
    listeners.dispatchEvent(new Event('popstate'));
    deliver();
    vi.advanceTimersByTime(1_000);
    expect(later()).toEqual(['navigated', 'changed']);
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
    expect(later()).toEqual([]);
  });
});

function shadowIn(outer: Element): ShadowRoot {
  const host = outer.appendChild(document.createElement('div'));
  return host.attachShadow({ mode: 'open' });
}
