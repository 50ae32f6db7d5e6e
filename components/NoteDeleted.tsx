import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Failure } from './Failure';
import type { NoteActions } from './note-actions';
import { Undoing } from './Undoing';

interface NoteDeletedProps {
  /** The note that was just deleted. Nothing is shown without it. */
  readonly id?: string;
  readonly notes: NoteActions;
  readonly onBack: () => void;
}

/** Says that a note was deleted, and takes it out of the trash again; a failure to do so is said. */
export function NoteDeleted({ id, notes, onBack }: NoteDeletedProps) {
  const [failed, setFailed] = useState<string>();
  const undo = () =>
    id &&
    notes.remove(id, true).then(
      () => {
        setFailed(undefined);
        onBack();
      },
      () => setFailed(id),
    );
  return (
    <>
      <Undoing said={id && i18n.t('note.deleted')} onUndo={undo} />
      {id !== undefined && failed === id && <Failure said={i18n.t('failure.change')} onAgain={undo} />}
    </>
  );
}
