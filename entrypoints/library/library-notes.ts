import type { NoteActions } from '@/components/note-actions';
import { noteActions } from '@/utils/platform/note-actions';

/** What the library does with notes. A note begun here belongs to the part of the record it was begun at, and to the place in the library. */
export const libraryNotes = (): NoteActions => noteActions({ url: location.href, title: document.title });
