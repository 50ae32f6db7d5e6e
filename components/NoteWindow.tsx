import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/utils/domain/note';
import { Brand } from './Brand';
import { Failure } from './Failure';
import { Icon } from './Icon';
import type { Loaded } from './loaded';
import { NoteEditor } from './NoteEditor';
import { NotePage } from './NotePage';
import { NoteTags } from './NoteTags';
import type { NoteActions } from './note-actions';
import { Undoing } from './Undoing';
import { noNoteWords } from './words';

export interface NoteWindowProps {
  /** The note; without a value once asked for, it is not there. */
  readonly note: Loaded<Note | undefined>;
  /** Short names of the statements that the note hangs on. */
  readonly on?: readonly string[];
  /** Why there is no note: the code of the error that kept it from being made. */
  readonly unmade?: string;
  readonly notes: Pick<NoteActions, 'change' | 'remove'>;
  /** The note's place in the library. */
  readonly libraryHref: string;
  readonly onDone: () => void;
}

/** The window in which one note is written: on a page of the extension, since a visited page hears every key that is pressed in it. */
export function NoteWindow(props: NoteWindowProps) {
  return (
    <main class="note-window">
      <header class="note-window-head">
        <Brand />
        <a class="link" href={props.libraryHref} target="_blank" rel="noopener">
          {i18n.t('notes.all')}
        </a>
      </header>
      <Body {...props} />
    </main>
  );
}

function Body({ note: { state, value, again }, on = [], unmade, notes, onDone }: NoteWindowProps) {
  const [failed, setFailed] = useState(false);
  const remove = (undo: boolean) => {
    if (!value) return;
    notes.remove(value.id, undo).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };

  if (unmade !== undefined) return <Closing said={noNoteWords(unmade)} onDone={onDone} />;
  if (!value && state === 'failed') return <Failure said={i18n.t('failure.list')} onAgain={again} />;
  if (!value) return state === 'ready' ? <Closing said={i18n.t('note.missing')} onDone={onDone} /> : null;
  return (
    <>
      {failed && <p role="alert">{i18n.t('failure.change')}</p>}
      <Undoing said={value.deleted && i18n.t('note.deleted')} onUndo={() => remove(true)} />
      {value.deleted === undefined && (
        <>
          <div class="note-window-about">
            <NotePage page={value.page} />
            {value.passage && (
              <blockquote class="note-passage" dir="auto">
                {value.passage.exact}
              </blockquote>
            )}
            {on.map((name) => (
              <p key={name} class="note-on" dir="auto">
                {i18n.t('note.on', [name])}
              </p>
            ))}
          </div>
          <h1 class="section-title">{i18n.t('note.label')}</h1>
          <NoteEditor text={value.text} label={i18n.t('note.label')} onSave={(text) => notes.change(value.id, { text })} />
          <NoteTags note={value} editing onTags={(tags) => notes.change(value.id, { tags })} />
        </>
      )}
      <footer class="note-window-foot">
        <button type="button" class="button button-main" onClick={onDone}>
          {i18n.t('done')}
        </button>
        {value.deleted === undefined && (
          <button type="button" class="button-quiet" onClick={() => remove(false)}>
            <Icon name="trash" />
            {i18n.t('delete')}
          </button>
        )}
      </footer>
    </>
  );
}

function Closing({ said, onDone }: { readonly said: string; readonly onDone: () => void }) {
  return (
    <>
      <p role="alert">{said}</p>
      <footer class="note-window-foot">
        <button type="button" class="button button-main" onClick={onDone}>
          {i18n.t('close')}
        </button>
      </footer>
    </>
  );
}
