import type { NoteActions } from '@/components/note-actions';
import { askBackground } from '@/utils/platform/messages';

/** What the library does with notes. A note begun here belongs to the part of the record it was begun at, and to no page. */
export const libraryNotes: NoteActions = {
  add: async (text, targets) => {
    const page = { url: location.href, title: document.title };
    return (await askBackground('addNote', { text, tags: [], page, targets: [...targets] })).id;
  },
  change: (id, what) => askBackground('changeNote', { id, ...what, tags: what.tags && [...what.tags] }),
  remove: (id, undo) => askBackground('deleteNotes', { ids: [id], undo }),
};
