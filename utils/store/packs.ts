import { Dexie, type EntityTable } from 'dexie';
import type { Pack } from '@/utils/domain/pack-format';
import type { Recogniser } from '@/utils/domain/topic-rules';
import { using } from './open-database';
import { StoreFault } from './store-fault';

/** An installed pack, one row whole: its file as JSON text, which browsers read several times faster than cloned objects. Times are ISO 8601 in UTC. */
interface PackRow {
  readonly id: string;
  readonly file: string;
  readonly installed: string;
  /** When the reader removed it; it can be brought back until it is purged. */
  readonly removed?: string;
}

/** What was compiled from packs; `key` says from which. */
interface CompiledRow {
  readonly id: 'recogniser';
  readonly key: string;
  readonly value: Recogniser;
}

/** A pack that the reader installed. */
export interface StoredPack {
  readonly pack: Pack;
  readonly installed: string;
}

/** Derived data: everything here can be installed again, and is never migrated. */
export class PacksDatabase extends Dexie {
  declare readonly packs: EntityTable<PackRow, 'id'>;
  declare readonly compiled: EntityTable<CompiledRow, 'id'>;

  constructor() {
    super('fact-context-packs');
    this.version(1).stores({ packs: 'id, removed', compiled: 'id' });
  }
}

/** The one connection of this background. */
export const packsDatabase = new PacksDatabase();

/** The installed packs by id. They passed the gate when they were put here; a row that can no longer be read is left out. */
export const installedPacks = async (): Promise<StoredPack[]> =>
  (await using(packsDatabase, ({ packs }) => packs.toArray()))
    .filter((row) => row.removed === undefined)
    .flatMap((row) => stored(row) ?? []);

/** Keeps a pack that passed the gate, in place of an earlier revision. */
export const putPack = (pack: Pack, now = () => new Date()): Promise<void> => putPacks([pack], now);

/** Keeps several packs, all or none. */
export const putPacks = (files: readonly Pack[], now = () => new Date()): Promise<void> =>
  writing(async (packs) => {
    const installed = now().toISOString();
    await packs.bulkPut(files.map((pack) => ({ id: pack.id, file: JSON.stringify(pack), installed })));
  });

/** Removes a pack; until `purgePacks`, `undeletePack` brings it back. */
export const deletePack = (id: string, now = () => new Date()): Promise<void> =>
  writing(async (packs) => {
    await packs.update(id, { removed: now().toISOString() });
  });

/** Brings a removed pack back. Rejects with `missing` when it is not there. */
export const undeletePack = (id: string): Promise<void> =>
  writing(async (packs) => {
    const row = await packs.get(id);
    if (!row) throw new StoreFault('missing');
    const { removed: _, ...kept } = row;
    await packs.put(kept);
  });

/** Deletes for good what was removed before that time. Gives how many packs that were. */
export const purgePacks = (olderThan: Date): Promise<number> =>
  writing(async (packs) => packs.where('removed').below(olderThan.toISOString()).delete());

const writing = <T>(work: (packs: PacksDatabase['packs']) => Promise<T>): Promise<T> =>
  using(packsDatabase, (database) => database.transaction('rw', database.packs, () => work(database.packs)));

function stored(row: PackRow): StoredPack | undefined {
  const pack = readFile(row.file);
  return pack && { pack, installed: row.installed };
}

function readFile(text: string): Pack | undefined {
  try {
    const pack: unknown = JSON.parse(text);
    return typeof pack === 'object' && pack !== null && 'format' in pack && pack.format === 1 ? (pack as Pack) : undefined;
  } catch {
    return;
  }
}
