import type { Note, NoteTarget } from '@/utils/domain/note';

/** What a surface can do with notes. Every one rejects when it was not done. */
export interface NoteActions {
  /** Adds a note under an id of 32 hex digits; the same id again adds no second one. */
  readonly add: (text: string, targets: readonly NoteTarget[], id: string) => Promise<unknown>;
  readonly change: (id: string, what: { readonly text?: string; readonly tags?: readonly string[] }) => Promise<unknown>;
  /** Moves a note to the trash, or takes it out again. */
  readonly remove: (id: string, undo: boolean) => Promise<unknown>;
  /** Goes to the passage of a note on the page in front. */
  readonly find?: (id: string) => void;
}

/** A note as listed, with whether its passage was found on the page in front, where that was looked for, and short names of the statements it hangs on. */
export interface NoteRow {
  readonly note: Note;
  readonly found?: boolean;
  readonly on?: readonly string[];
}
