import { i18n } from '#i18n';
import type { NoteForm } from '@/components/NotesPage';
import type { NoteTarget } from '@/utils/domain/note';
import { notesToAnnotations } from '@/utils/domain/note-annotations';
import { notesToCsv } from '@/utils/domain/note-csv';
import { notesToMarkdown } from '@/utils/domain/note-markdown';
import { statementKeys } from '@/utils/domain/note-statements';
import { askBackground } from '@/utils/platform/messages';
import { saveFile } from '@/utils/platform/save-file';

/** Takes all notes out in one of the forms, as a file among the reader's downloads. */
export async function exportNotes(form: NoteForm): Promise<void> {
  const name = `fact-context-${form}-${new Date().toISOString().slice(0, 10)}`;
  if (form === 'backup') return saveFile(`${name}.json`, 'application/json', await askBackground('backup', {}, 60_000));
  const notes = await askBackground('notes', {});
  if (form === 'csv') return saveFile(`${name}.csv`, 'text/csv', notesToCsv(notes));
  if (form === 'annotations') return saveFile(`${name}.jsonld`, 'application/ld+json', notesToAnnotations(notes));
  const [outlines, statements] = await Promise.all([
    askBackground('outlines', {}).catch(() => []),
    askBackground('statements', { keys: statementKeys(notes) }).catch(() => []),
  ]);
  const titles = new Map(outlines.map((topic) => [topic.key as string, topic.title.text]));
  const names = new Map(statements.map(({ key, text }) => [key, text]));
  const words = {
    title: i18n.t('notes.fileTitle'),
    noteOn: i18n.t('notes.fileNoteOn'),
    changed: i18n.t('notes.fileChanged'),
    tags: i18n.t('notes.fileTags'),
    nameOf: ({ list, key }: NoteTarget) => (list === 'topic' ? titles : names).get(key),
  };
  saveFile(`${name}.md`, 'text/markdown', notesToMarkdown(notes, words));
}
