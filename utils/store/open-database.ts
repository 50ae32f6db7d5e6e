import type { Dexie } from 'dexie';
import { StoreFault, storeFault } from './store-fault';

const BLOCKED_AFTER = 3_000;

/** Does something with an open database. A failed opening is tried anew with the next call; every error is a `StoreFault`. */
export async function using<D extends Dexie, T>(database: D, work: (database: D) => PromiseLike<T>): Promise<T> {
  try {
    if (!database.isOpen()) await open(database);
    return await work(database);
  } catch (error) {
    throw storeFault(error);
  }
}

async function open(database: Dexie): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    // A page queued behind a blocked upgrade hears nothing at all.
    timer = setTimeout(() => reject(new StoreFault('blocked')), BLOCKED_AFTER);
  });
  const opened = Promise.resolve(database.open());
  await Promise.race([opened, late]).finally(() => clearTimeout(timer));
  // Dexie opens what a newer version made and writes into it; IndexedDB counts ten versions for one of Dexie's.
  if (database.backendDB().version > database.verno * 10) {
    database.close();
    throw new StoreFault('newer');
  }
}
