import type { Protocol } from 'puppeteer-core';
import type { Tab } from '../e2e/tab.ts';

/** What a script cost the main thread of a page, in ms: in all, its longest piece without a pause, and from first to last. */
export interface Cost {
  readonly ms: number;
  readonly longest: number;
  readonly wall: number;
}

const INTERVAL = 50;

/** Loads the page of a tab anew under Chromium's profiler, waits for `done`, and counts the samples in which `script` is on the stack. */
export async function costOf(tab: Tab, script: string, done: () => Promise<unknown>): Promise<Cost> {
  const session = await tab.page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await tab.page.bringToFront();
  await tab.page.reload({ waitUntil: 'domcontentloaded' });
  await done();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return count(profile, script);
}

/** One pass over all text nodes which does nothing but read them; named, so that the profiler knows it. */
export const barePass = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) characters += walker.currentNode.data.length;
  return characters;
})()
//# sourceURL=bare-pass.js`;

function count({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, script: string): Cost {
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
    const lasts = (timeDeltas[index + 1] ?? 0) / 1_000;
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
