import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/utils/domain/note';
import type { StatementView } from '@/utils/domain/record';
import { count } from './format';
import { NoteDeleted } from './NoteDeleted';
import { NoteDraft } from './NoteDraft';
import { NoteItem } from './NoteItem';
import type { NoteActions } from './note-actions';

interface StatementNotesProps {
  readonly said: StatementView;
  /** The reader's notes on it, of whatever page. */
  readonly rows?: readonly Note[];
  readonly notes: NoteActions;
}

/** What the reader has noted on a statement: how many notes, opening to them, beside a place for a new one. */
export function StatementNotes({ said, rows = [], notes }: StatementNotesProps) {
  const [draft, setDraft] = useState<string>();
  const [deleted, setDeleted] = useState<string>();
  const shown = rows.filter(({ id }) => id !== draft);
  // The passages of these notes may be on other pages than the one in front.
  const { find: _, ...actions } = notes;
  return (
    <div class="statement-notes">
      <NoteDraft
        label={i18n.t('statement.note')}
        notes={notes}
        targets={[{ list: said.kind ? 'position' : 'claim', key: said.key }]}
        onDraft={setDraft}
      />
      {shown.length > 0 && (
        <details class="statement-noted">
          <summary>{count('notes', shown.length)}</summary>
          <ul class="notes-list">
            {shown.map((note) => (
              <li key={note.id}>
                <NoteItem note={note} notes={actions} away onDeleted={setDeleted} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <NoteDeleted id={deleted} notes={notes} onBack={() => setDeleted(undefined)} />
    </div>
  );
}
