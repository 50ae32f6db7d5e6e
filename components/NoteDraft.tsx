import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteTarget } from '@/utils/domain/note';
import { Icon } from './Icon';
import { NoteEditor } from './NoteEditor';
import type { NoteActions } from './note-actions';

interface NoteDraftProps {
  readonly label: string;
  readonly targets?: readonly NoteTarget[];
  readonly notes: NoteActions;
  /** Tells which note is being written here, so that a list need not show it twice. */
  readonly onDraft?: (id: string | undefined) => void;
}

/** A button that opens into a new note; the note exists from its first saved word. */
export function NoteDraft({ label, targets = [], notes, onDraft }: NoteDraftProps) {
  const [open, setOpen] = useState(false);
  const id = useRef<string>(undefined);
  const added = useRef<Promise<unknown>>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) form.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const save = async (text: string, last: boolean) => {
    id.current ??= crypto.randomUUID().replaceAll('-', '');
    const note = id.current;
    if (added.current) {
      // A page that closes cannot wait; the background takes what it is sent in order.
      if (!last) await added.current;
      return notes.change(note, { text });
    }
    onDraft?.(note);
    const adding = notes.add(text, targets, note);
    added.current = adding;
    await adding.catch((error) => {
      if (added.current === adding) added.current = undefined;
      throw error;
    });
  };
  const close = () => {
    id.current = undefined;
    added.current = undefined;
    onDraft?.(undefined);
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };

  if (!open)
    return (
      <button ref={button} type="button" class="button-quiet note-add" onClick={() => setOpen(true)}>
        <Icon name="note" />
        {label}
      </button>
    );
  return (
    <div ref={form} class="note-draft">
      <NoteEditor text="" label={i18n.t('note.label')} onSave={save} />
      <button type="button" class="button" onClick={close}>
        {i18n.t('done')}
      </button>
    </div>
  );
}
