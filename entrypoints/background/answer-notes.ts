import { browser } from 'wxt/browser';
import { readBackup, writeBackup } from '@/utils/domain/backup';
import { statementKeys } from '@/utils/domain/note-statements';
import { type BackgroundHandlers, tell } from '@/utils/platform/messages';
import { openNote } from '@/utils/platform/open-note';
import { RequestError } from '@/utils/platform/request-error';
import { lastBackup, readSettings, writeSettings } from '@/utils/platform/settings';
import {
  addNote,
  allNotes,
  changeNote,
  deleteNotes,
  everyNote,
  findNotes,
  noteById,
  notesOfPage,
  takeBackNote,
  trashedNotes,
  undeleteNotes,
} from '@/utils/store/notes';
import { installedPacks } from '@/utils/store/packs';
import { restore } from '@/utils/store/restore';
import { StoreFault } from '@/utils/store/store-fault';
import { packsChanged } from './answer-packs';
import { onlyOwnSite } from './own-site';
import { refreshTabs } from './refresh-tabs';

type Names =
  | 'passages'
  | 'notes'
  | 'note'
  | 'addNote'
  | 'openNote'
  | 'takeBackNote'
  | 'changeNote'
  | 'deleteNotes'
  | 'backup'
  | 'restore';

/** For so long a page may take back a note that was saved on it. */
const MOST_MS = 600_000;

/** Answers what pages ask about notes. */
export const answerNotes: Pick<BackgroundHandlers, Names> = {
  async passages({ url }, asker) {
    onlyOwnSite(asker, url);
    return (await notesOfPage(url)).flatMap(({ id, passage }) => (passage ? [{ id, passage }] : []));
  },

  async notes({ url, query, trash, onStatements }) {
    if (trash) return trashedNotes(query);
    if (onStatements) return (await allNotes()).filter((note) => statementKeys([note]).length > 0);
    if (url !== undefined) return notesOfPage(url);
    return query ? findNotes(query) : allNotes();
  },

  note: ({ id }) => noteById(id),

  async addNote(draft, asker) {
    // What is read in a private window leaves no trace.
    if (asker.isPrivate) throw new StoreFault('private');
    onlyOwnSite(asker, draft.page.url);
    const note = await addNote(draft, asker.ask);
    notesChanged();
    return asker.kind === 'content' ? { id: note.id } : note;
  },

  openNote: ({ id }) => openNote(id),

  async takeBackNote({ id }, asker) {
    const note = await noteById(id);
    if (note) onlyOwnSite(asker, note.page.url);
    if (!(await takeBackNote(id, MOST_MS)))
      throw new RequestError('refused', 'only a note that was just saved may be taken back');
    notesChanged();
  },

  async changeNote({ id, text, tags }) {
    const note = await changeNote(id, { text, tags });
    void tell('notes');
    return note;
  },

  async deleteNotes({ ids, undo }) {
    await (undo ? undeleteNotes(ids) : deleteNotes(ids));
    notesChanged();
  },

  async backup() {
    const made = new Date().toISOString();
    const [notes, settings, packs] = await Promise.all([everyNote(), readSettings(), installedPacks()]);
    const text = writeBackup({
      made,
      app: browser.runtime.getManifest().version,
      notes,
      settings,
      packs: packs.map(({ pack }) => pack),
    });
    await lastBackup.write(made);
    return text;
  },

  async restore({ text, dry }) {
    const read = readBackup(text);
    if (!read.backup) return { faults: read.faults };
    const restored = await restore(read.backup, dry, { readSettings, writeSettings });
    if (!dry) {
      notesChanged();
      packsChanged();
    }
    return { ...restored, packFaults: read.packFaults };
  },
};

/** Nobody who saves a note waits for other tabs. */
export function notesChanged(): void {
  void tell('notes');
  refreshTabs('notes');
}
