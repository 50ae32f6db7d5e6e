import type { Protocol } from 'puppeteer-core';
import type { Tab } from '../e2e/tab.ts';

/** What a script cost the main thread of a page, in ms: in all, its longest piece without a pause, and from first to last. */
export interface Cost {
  readonly ms: number;
  readonly longest: number;
  readonly wall: number;
}

const INTERVAL = 50;
/** No sample stands for more ms than this: when the next one comes later, the machine had the page's thread wait for others. */
const LONGEST_SAMPLE = 1;

/**
 * Loads the page of a tab anew under Chromium's profiler and counts the samples in which `script` is on the stack, until `pause` ms
 * after the load: `isDone` is asked only then, since answering it is work too, and a later pause is taken when it says no.
 */
export async function costOf(tab: Tab, script: string, isDone: () => Promise<boolean>, pause = 400): Promise<Cost> {
  const session = await tab.page.createCDPSession();
  await tab.page.bringToFront();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  const start = performance.now();
  await tab.page.reload({ waitUntil: 'domcontentloaded' });
  let end: number;
  do {
    await new Promise((resolve) => setTimeout(resolve, pause));
    // The profiler's clock runs up to 60 ms behind ours.
    end = performance.now() - start - 100;
  } while (!(await isDone()));
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return count(profile, script, end);
}

/** What a script costs the main thread of a page in so many ms from now, while something is done to the page. */
export async function shareOf(tab: Tab, script: string, ms: number, act: () => Promise<void>): Promise<Cost> {
  const session = await tab.page.createCDPSession();
  await tab.page.bringToFront();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await Promise.all([act(), new Promise((resolve) => setTimeout(resolve, ms))]);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return count(profile, script, Number.POSITIVE_INFINITY);
}

/** Loads the page of a tab anew and times one cold pass over all its text nodes which does nothing but read them, in ms. */
export async function barePass(tab: Tab): Promise<number> {
  await tab.page.bringToFront();
  await tab.page.reload({ waitUntil: 'domcontentloaded' });
  return tab.run(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let characters = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
    return characters >= 0 ? performance.now() - start : 0;
  });
}

/** With these headers a page's clock is exact to 5 µs instead of 100. */
export const EXACT_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

function count({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, script: string, end: number): Cost {
  const ours = new Set<number>();
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const at = new Map(nodes.map((node) => [node.id, node]));
  for (const { id } of nodes)
    for (let up: number | undefined = id; up !== undefined; up = parents.get(up))
      if (at.get(up)?.callFrame.url.endsWith(script)) ours.add(id);

  let [ms, longest, piece, first, last, now] = [0, 0, 0, 0, 0, 0];
  // A sample stands for the time until the next one.
  for (const [index, sample] of samples.entries()) {
    now += (timeDeltas[index] ?? 0) / 1_000;
    if (now > end) break;
    const lasts = Math.min((timeDeltas[index + 1] ?? 0) / 1_000, LONGEST_SAMPLE);
    if (!ours.has(sample)) {
      piece = 0;
      continue;
    }
    ms += lasts;
    piece += lasts;
    longest = Math.max(longest, piece);
    first ||= now;
    last = now + lasts;
  }
  return { ms, longest, wall: last - first };
}
