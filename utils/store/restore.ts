import type { Backup } from '@/utils/domain/backup';
import type { Pack } from '@/utils/domain/pack-format';
import { planRestore } from '@/utils/domain/restore-plan';
import { mergeSettings, type Settings, sameSettings } from '@/utils/domain/settings';
import { everyNote, readNote } from './notes';
import { notesDatabase, toRow } from './notes-database';
import { using } from './open-database';
import { installedPacks, packsDatabase, putPacks } from './packs';

/** Where settings are kept; `utils/platform/settings` fits. */
export interface SettingsDoor {
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
}
/** How many notes are added, changed or left as they are, how many packs come back, and whether settings change. */
export interface Restored {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly packs: number;
  readonly settings: boolean;
}

/**
 * Brings back a backup that was read by `readBackup`; with `dry` it only counts. Notes are merged (`planRestore`), settings joined, packs
 * put where none or an earlier revision is. All or nothing: when a step fails, those before it are undone and it rejects with a `StoreFault`.
 */
export async function restore(backup: Backup, dry: boolean, door: SettingsDoor): Promise<Restored> {
  const packs = await wanted(backup.packs);
  const before = await door.readSettings();
  const after = mergeSettings(before, backup.settings);
  const counts = { packs: packs.length, settings: !sameSettings(before, after) };
  if (dry) {
    const { added, changed, same } = planRestore(await everyNote(), backup.notes);
    return { added: added.length, changed: changed.length, same: same.length, ...counts };
  }
  const undo: (() => Promise<unknown>)[] = [];
  try {
    undo.push(await rememberPacks(packs));
    if (packs.length > 0) await putPacks(packs);
    undo.push(() => door.writeSettings(before));
    await door.writeSettings(after);
    return { ...(await restoreNotes(backup)), ...counts };
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

const restoreNotes = ({ notes: kept }: Backup) =>
  using(notesDatabase, (database) =>
    database.transaction('rw', database.notes, async () => {
      const present = (await database.notes.toArray()).flatMap((row) => readNote(row) ?? []);
      const { added, changed, same } = planRestore(present, kept);
      await database.notes.bulkPut([...added, ...changed].map(toRow));
      return { added: added.length, changed: changed.length, same: same.length };
    }),
  );

async function wanted(files: readonly Pack[]): Promise<Pack[]> {
  const present = new Map((await installedPacks()).map(({ pack }) => [pack.id, pack.revision]));
  return files.filter((pack) => (present.get(pack.id) ?? 0) < pack.revision);
}

async function rememberPacks(files: readonly Pack[]): Promise<() => Promise<unknown>> {
  const ids = files.map((pack) => pack.id);
  const before = await using(packsDatabase, ({ packs }) => packs.bulkGet(ids));
  return () =>
    using(packsDatabase, (database) =>
      database.transaction('rw', database.packs, async () => {
        await database.packs.bulkDelete(ids);
        await database.packs.bulkPut(before.filter((row) => row !== undefined));
      }),
    );
}
