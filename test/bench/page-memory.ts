import type { Tab } from '../e2e/tab.ts';

interface Heap {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}
interface Session {
  send(method: 'HeapProfiler.collectGarbage'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<unknown>;
}

/** What scripts hold in a tab, ours and the page's, after a collection, in MB with the buffers of typed arrays. */
export async function tabMemory(tab: Tab): Promise<number> {
  const session = await tab.page.createCDPSession();
  const size = await heapOf(session as unknown as Session);
  await session.detach();
  return size;
}

/** What the background of the extension holds, after a collection, in MB with the buffers of typed arrays. */
export async function backgroundMemory(tab: Tab): Promise<number> {
  const target = tab.page
    .browser()
    .targets()
    .find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  return worker ? heapOf(worker.client as unknown as Session) : Number.NaN;
}

async function heapOf(session: Session): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as Heap;
  return (usedSize + backingStorageSize) / 1_000_000;
}
