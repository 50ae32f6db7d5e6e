import { i18n } from '#i18n';
import type { NoteActions } from './note-actions';
import { Undoing } from './Undoing';

interface NoteDeletedProps {
  /** The note that was just deleted. Nothing is shown without it. */
  readonly id?: string;
  readonly notes: NoteActions;
  readonly onBack: () => void;
  readonly onFailed?: () => void;
}

/** Says that a note was deleted, and takes it out of the trash again. */
export function NoteDeleted({ id, notes, onBack, onFailed }: NoteDeletedProps) {
  const undo = () => id && notes.remove(id, true).then(onBack, () => onFailed?.());
  return <Undoing said={id && i18n.t('note.deleted')} onUndo={undo} />;
}
