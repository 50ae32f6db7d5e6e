import { Dexie, type EntityTable } from 'dexie';
import type { Note } from '@/utils/domain/note';
import { pageKey } from '@/utils/domain/page-key';

/** A note as kept: with the name of its page, by which it is found again. */
export type NoteRow = Note & { readonly pageKey: string };

/** The reader's own data. It is migrated with care and never dropped. A write is on the disk before it is acknowledged. */
export class NotesDatabase extends Dexie {
  declare readonly notes: EntityTable<NoteRow, 'id'>;

  constructor() {
    super('fact-context-notes', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ notes: 'id, pageKey, changed, deleted' });
  }
}

/** The one connection of this background. */
export const notesDatabase = new NotesDatabase();

export const toRow = (note: Note): NoteRow => ({ ...note, pageKey: pageKey(note.page.url) });
