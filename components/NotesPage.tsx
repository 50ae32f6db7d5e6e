import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/utils/domain/note';
import { statementNames } from '@/utils/domain/note-statements';
import { Failure } from './Failure';
import { count, dayOf, number } from './format';
import type { Loaded } from './loaded';
import { NoteDeleted } from './NoteDeleted';
import { NoteItem } from './NoteItem';
import type { NoteActions } from './note-actions';
import { SearchField } from './SearchField';
import { TrashedNote } from './TrashedNote';

/** The forms in which notes leave the library. */
export const NOTE_FORMS = ['markdown', 'csv', 'annotations', 'backup'] as const;
export type NoteForm = (typeof NOTE_FORMS)[number];

export interface NotesPageProps {
  readonly rows: Loaded<readonly Note[]>;
  /** Short names of the statements that notes hang on, by key, as far as they are known. */
  readonly names?: ReadonlyMap<string, string>;
  readonly query: string;
  readonly inTrash: boolean;
  /** How many notes are in the trash, once that is known. */
  readonly trashed?: number;
  readonly notes: NoteActions;
  /** The note to show first, from the address of the library. */
  readonly at?: string;
  /** When the last full backup was made, ISO 8601; `null` for never, absent while unknown. */
  readonly lastBackup?: string | null;
  readonly onQuery: (query: string) => void;
  readonly onTrash: (inTrash: boolean) => void;
  readonly onExport: (form: NoteForm) => Promise<unknown>;
}

/** All notes: searched as one types, edited in place, deleted with a way back, taken out whole. */
export function NotesPage(props: NotesPageProps) {
  const { rows, names, query, inTrash, notes, at, lastBackup, onQuery, onTrash, onExport } = props;
  const [deleted, setDeleted] = useState<string>();
  const [said, setSaid] = useState('');
  const shown = rows.value ?? [];
  const known = rows.value !== undefined;

  useEffect(() => {
    if (at && known) document.getElementById(`note-${at}`)?.scrollIntoView({ block: 'center' });
  }, [at, known]);

  const turn = () => {
    setDeleted(undefined);
    onTrash(!inTrash);
  };
  const take = (form: NoteForm) =>
    onExport(form).then(
      () => setSaid(i18n.t('notes.exported')),
      () => setSaid(i18n.t('failure.change')),
    );

  return (
    <>
      <div class="library-tools">
        <SearchField label={i18n.t('notes.search')} value={query} onValue={onQuery} />
        <button type="button" class="button" aria-pressed={inTrash} onClick={turn}>
          {inTrash ? i18n.t('notes.all') : i18n.t('notes.trash')}
        </button>
      </div>
      <p class="soft" role="status">
        {known ? count('notes', shown.length) : ''}
        {inTrash && ` · ${i18n.t('notes.trashMore')}`}
      </p>
      {!known && rows.state === 'failed' && <Failure said={i18n.t('failure.list')} onAgain={rows.again} />}
      <NoteDeleted id={deleted} notes={notes} onBack={() => setDeleted(undefined)} />
      {known && shown.length === 0 && <NoNotes {...props} />}
      <ul class="notes-list notes-list-wide">
        {shown.map((note) => (
          <li key={note.id} id={`note-${note.id}`}>
            {inTrash ? (
              <TrashedNote note={note} notes={notes} />
            ) : (
              <NoteItem note={note} on={statementNames(note, names)} notes={notes} away onDeleted={setDeleted} />
            )}
          </li>
        ))}
      </ul>
      <section class="library-section" aria-labelledby="notes-out">
        <h2 class="library-heading" id="notes-out">
          {i18n.t('notes.out')}
        </h2>
        <p class="soft">
          {lastBackup ? i18n.t('notes.lastBackup', [dayOf(lastBackup)]) : lastBackup === null ? i18n.t('notes.neverBackup') : ''}
        </p>
        <div class="library-row">
          {NOTE_FORMS.map((form) => (
            <button key={form} type="button" class="button" onClick={() => take(form)}>
              {i18n.t(`notes.${form}`)}
            </button>
          ))}
        </div>
        <p role="status">{said}</p>
      </section>
    </>
  );
}

function NoNotes({ query, inTrash, trashed = 0 }: Pick<NotesPageProps, 'query' | 'inTrash' | 'trashed'>) {
  if (query) return <p class="library-empty">{i18n.t('notes.noHit')}</p>;
  if (inTrash) return <p class="library-empty">{i18n.t('notes.trashNone')}</p>;
  if (trashed > 0) return <p class="library-empty">{i18n.t('notes.noneTrash', [number(trashed)])}</p>;
  return (
    <div class="library-empty">
      <p class="library-empty-title">{i18n.t('notes.none')}</p>
      <p>{i18n.t('notes.noneMore')}</p>
    </div>
  );
}
