import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { unsavedWords } from './words';

interface CardNoteProps {
  /** Rejects when the note could not be saved; the text then stays. */
  readonly onSave: (text: string) => Promise<unknown>;
  /** Told when there begin to be words that are not saved, and when there are none any more. */
  readonly onDraft?: (hasText: boolean) => void;
  /** Called once the note is saved, or without that when the reader gives it up. */
  readonly onClose: (saved: boolean) => void;
}

/** A few lines of the reader's own on the hinted words. Escape never throws words away: with some in the field it only leaves the field. */
export function CardNote({ onSave, onDraft, onClose }: CardNoteProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const had = useRef(false);
  const tell = useRef(onDraft);
  tell.current = onDraft;
  const id = useId();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState('');
  const words = () => field.current?.value.trim() ?? '';
  const draft = (has: boolean) => {
    if (has !== had.current) tell.current?.(has);
    had.current = has;
  };
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    return () => draft(false);
  }, []);

  const close = (saved: boolean) => {
    draft(false);
    onClose(saved);
  };
  const save = async () => {
    if (saving) return;
    setSaving(true);
    setFailure('');
    await onSave(words()).then(
      () => close(true),
      (error) => {
        setSaving(false);
        setFailure(unsavedWords(error, 'failure.noteKept'));
      },
    );
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (words()) button.current?.focus({ preventScroll: true });
      else close(false);
    }
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
      <textarea
        ref={field}
        id={id}
        class="field"
        rows={3}
        dir="auto"
        maxLength={100_000}
        readOnly={saving}
        onInput={() => draft(words() !== '')}
        onKeyDown={key}
      />
      {failure && (
        <p class="card-note-failed" role="alert">
          {failure}
        </p>
      )}
      <div class="card-note-actions">
        <button ref={button} type="submit" class="button button-main" aria-disabled={saving}>
          {i18n.t('save')}
        </button>
        <button type="button" class="button-quiet" onClick={() => close(false)}>
          {i18n.t('cancel')}
        </button>
      </div>
    </form>
  );
}
