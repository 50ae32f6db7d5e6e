import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/utils/domain/note';
import { NotePage } from './NotePage';
import type { NoteActions } from './note-actions';

/** A deleted note, with its one way back. */
export function TrashedNote({ note, notes }: { readonly note: Note; readonly notes: NoteActions }) {
  const [failed, setFailed] = useState(false);
  return (
    <article class="note">
      <p class="note-text" dir="auto">
        {note.text || note.passage?.exact || i18n.t('note.empty')}
      </p>
      <NotePage page={note.page} />
      <footer class="note-foot">
        <button type="button" class="button" onClick={() => notes.remove(note.id, true).catch(() => setFailed(true))}>
          {i18n.t('restore')}
        </button>
        {failed && <span role="alert">{i18n.t('failure.change')}</span>}
      </footer>
    </article>
  );
}
