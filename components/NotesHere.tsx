import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Loaded } from './loaded';
import { NoteDeleted } from './NoteDeleted';
import { NoteDraft } from './NoteDraft';
import { NoteItem } from './NoteItem';
import type { NoteActions, NoteRow } from './note-actions';

interface NotesHereProps {
  readonly rows: Loaded<readonly NoteRow[]>;
  readonly notes: NoteActions;
  /** In a private window, from which no notes are kept. */
  readonly private?: boolean;
}

/** The notes of the page in front, with a place to write a new one. */
export function NotesHere({ rows, notes, private: isPrivate }: NotesHereProps) {
  const [draft, setDraft] = useState<string>();
  const [deleted, setDeleted] = useState<string>();
  const shown = rows.value?.filter(({ note }) => note.id !== draft) ?? [];
  return (
    <section aria-label={i18n.t('page.notes')}>
      <h2 class="section-title">{i18n.t('page.notes')}</h2>
      {isPrivate && <p class="soft">{i18n.t('page.private')}</p>}
      {rows.state === 'failed' && !rows.value && <p class="soft">{i18n.t('failure.list')}</p>}
      {shown.length > 0 && (
        <ul class="notes-list">
          {shown.map((row) => (
            <li key={row.note.id}>
              <NoteItem {...row} notes={notes} onDeleted={setDeleted} />
            </li>
          ))}
        </ul>
      )}
      <NoteDeleted id={deleted} notes={notes} onBack={() => setDeleted(undefined)} />
      {!isPrivate && <NoteDraft label={i18n.t('page.addNote')} notes={notes} onDraft={setDraft} />}
    </section>
  );
}
