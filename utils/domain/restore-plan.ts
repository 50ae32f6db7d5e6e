import type { Note } from './note';

/** What a backup's notes do to those that are there: `added` and `changed` are to be written as they stand here. */
export interface RestorePlan {
  readonly added: readonly Note[];
  readonly changed: readonly Note[];
  readonly same: readonly Note[];
}

/**
 * Compares a backup's notes with those present: a new one is added, of two the later changed one holds, and one that is in the trash on one
 * side only is out of it afterwards. What changes nothing is `same`.
 */
export function planRestore(present: readonly Note[], kept: readonly Note[]): RestorePlan {
  const here = new Map(present.map((note) => [note.id, note]));
  const added: Note[] = [];
  const changed: Note[] = [];
  const same: Note[] = [];
  for (const note of kept) {
    const before = here.get(note.id);
    if (!before) added.push(note);
    else {
      const joined = join(before, note);
      (joined === before ? same : changed).push(joined);
    }
  }
  return { added, changed, same };
}

function join(before: Note, note: Note): Note {
  const later = note.changed > before.changed ? note : before;
  if (later.deleted === undefined || (before.deleted !== undefined && note.deleted !== undefined)) return later;
  const { deleted: _, ...live } = later;
  return live;
}
