import type { Note, NoteTarget } from '@/utils/domain/note';
import { askBackground } from './messages';

/** What a page of the extension does with notes; those that begin here belong to `page`. Each rejects when it was not done. */
export const noteActions = (page: Note['page']) => ({
  /** Adds a note under an id of 32 hex digits; the same id again adds no second one. */
  async add(text: string, targets: readonly NoteTarget[], id: string): Promise<void> {
    const note = await askBackground('addNote', { text, tags: [], page, targets: [...targets] }, undefined, id);
    // It is there already when the answer to an earlier try was lost.
    if (note.text !== text) await askBackground('changeNote', { id, text });
  },
  change: (id: string, what: { readonly text?: string; readonly tags?: readonly string[] }) =>
    askBackground('changeNote', { id, ...what, tags: what.tags && [...what.tags] }),
  remove: (id: string, undo: boolean) => askBackground('deleteNotes', { ids: [id], undo }),
});
