import type { Note } from './note';

/** What a backup's notes do to those that are there. */
export interface RestorePlan {
  readonly added: readonly Note[];
  readonly changed: readonly Note[];
  readonly same: readonly Note[];
}

/** Compares a backup's notes with those present: a new one is added, a later changed one takes the place of the earlier, any other leaves all as it is. */
export function planRestore(present: readonly Note[], kept: readonly Note[]): RestorePlan {
  const times = new Map(present.map((note) => [note.id, note.changed]));
  const fate = ({ id, changed }: Note) => {
    const before = times.get(id);
    if (before === undefined) return 'added';
    return changed > before ? 'changed' : 'same';
  };
  const { added = [], changed = [], same = [] } = Object.groupBy(kept, fate);
  return { added, changed, same };
}
