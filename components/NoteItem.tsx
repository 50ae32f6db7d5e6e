import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf, hostOf, moment } from './format';
import { Icon } from './Icon';
import { NoteEditor } from './NoteEditor';
import { NotePage } from './NotePage';
import { NoteTags } from './NoteTags';
import type { NoteActions, NoteRow } from './note-actions';

interface NoteItemProps extends NoteRow {
  readonly notes: NoteActions;
  /** Shows the page that the note belongs to, and its tags: the note stands outside of its page. */
  readonly away?: boolean;
  readonly onDeleted: (id: string) => void;
}

/** One note: its passage, the reader's words, edited in place, and what can be done with it. */
export function NoteItem({ note, found, on = [], notes, away, onDeleted }: NoteItemProps) {
  const [editing, setEditing] = useState(false);
  const [failed, setFailed] = useState(false);
  const host = away ? hostOf(note.page.url) : '';
  const edit = useRef<HTMLButtonElement>(null);
  const remove = () =>
    notes.remove(note.id, false).then(
      () => onDeleted(note.id),
      () => setFailed(true),
    );
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus({ preventScroll: true }));
  };

  return (
    <article class="note">
      {note.passage && (
        <blockquote class="note-passage">
          <p dir="auto">{note.passage.exact}</p>
        </blockquote>
      )}
      {note.passage && found === false && <p class="note-lost">{i18n.t('note.lost')}</p>}
      {editing ? (
        <NoteEditor text={note.text} label={i18n.t('note.editing')} onSave={(text) => notes.change(note.id, { text })} />
      ) : (
        <p class={note.text ? 'note-text' : 'note-text note-empty'} dir="auto">
          {note.text || i18n.t('note.empty')}
        </p>
      )}
      {on.map((name) => (
        <p key={name} class="note-on" dir="auto">
          {i18n.t('note.on', [name])}
        </p>
      ))}
      {away && <NoteTags note={note} editing={editing} onTags={(tags) => notes.change(note.id, { tags })} />}
      {away && <NotePage page={note.page} titleOnly />}
      {failed && (
        <p class="note-lost" role="alert">
          {i18n.t('failure.change')}
        </p>
      )}
      <footer class="note-foot">
        <span class="note-time">
          <time dateTime={note.changed} title={i18n.t('note.changed', [moment(note.changed)])}>
            {dayOf(note.changed)}
          </time>
          {host && (
            <>
              {' · '}
              <bdi>{host}</bdi>
            </>
          )}
        </span>
        {note.passage && notes.find && found !== false && (
          <button type="button" class="button-quiet" onClick={() => notes.find?.(note.id)}>
            <Icon name="find" />
            {i18n.t('note.find')}
          </button>
        )}
        <button ref={edit} type="button" class="button-quiet" onClick={editing ? close : () => setEditing(true)}>
          {editing ? i18n.t('done') : i18n.t('note.edit')}
        </button>
        <button
          type="button"
          class="button-quiet button-square"
          aria-label={i18n.t('delete')}
          title={i18n.t('delete')}
          onClick={remove}
        >
          <Icon name="trash" />
        </button>
      </footer>
    </article>
  );
}
