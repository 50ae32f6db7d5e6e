import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface CardNoteProps {
  /** Rejects when the note could not be saved; the text then stays. */
  readonly onSave: (text: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** A few lines of the reader's own on the hinted words. Escape closes it and not the card around it. */
export function CardNote({ onSave, onClose }: CardNoteProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [state, setState] = useState<'writing' | 'saving' | 'failed'>('writing');
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const save = async () => {
    if (state === 'saving') return;
    setState('saving');
    await onSave(field.current?.value.trim() ?? '').then(onClose, () => setState('failed'));
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };

  return (
    <form
      class="card-note"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="card-note-label" for={id}>
        {i18n.t('note.label')}
      </label>
      <textarea ref={field} id={id} class="field" rows={3} dir="auto" maxLength={100_000} onKeyDown={key} />
      {state === 'failed' && (
        <p class="card-note-failed" role="alert">
          {i18n.t('failure.noteKept')}
        </p>
      )}
      <div class="card-note-actions">
        <button type="submit" class="button button-main" disabled={state === 'saving'}>
          {i18n.t('save')}
        </button>
        <button type="button" class="button-quiet" onClick={onClose}>
          {i18n.t('cancel')}
        </button>
      </div>
    </form>
  );
}
