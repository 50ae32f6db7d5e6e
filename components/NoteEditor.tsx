import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { unsavedWords } from './words';

const PAUSE = 400;

interface NoteEditorProps {
  readonly text: string;
  readonly label: string;
  /** `last`: the page closes and nothing can be waited for. */
  readonly onSave: (text: string, last: boolean) => Promise<unknown>;
}

/** A field that saves by itself at each pause in the writing, when it is left and when the page closes. */
export function NoteEditor({ text, label, onSave }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(text);
  const sure = useRef(text);
  const written = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(onSave);
  save.current = onSave;
  const [said, setSaid] = useState('');

  const flush = useRef(async (last = false) => {
    clearTimeout(timer.current);
    const now = written.current;
    const before = kept.current;
    // What is on its way may not arrive when the page closes, and is sent again.
    if (now === (last ? sure.current : before)) return;
    kept.current = now;
    setSaid(i18n.t('note.saving'));
    await save.current(now, last).then(
      () => {
        sure.current = now;
        setSaid(i18n.t('note.saved'));
      },
      (error) => {
        if (kept.current === now) kept.current = before;
        setSaid(unsavedWords(error));
      },
    );
  }).current;

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
    const closing = () => flush(true);
    addEventListener('pagehide', closing);
    return () => {
      removeEventListener('pagehide', closing);
      flush();
    };
  }, [flush]);

  const typed = (event: { readonly currentTarget: HTMLTextAreaElement }) => {
    written.current = event.currentTarget.value;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };

  return (
    <div class="note-editor">
      <textarea
        ref={field}
        class="field"
        rows={4}
        dir="auto"
        maxLength={100_000}
        aria-label={label}
        placeholder={i18n.t('note.placeholder')}
        defaultValue={text}
        onInput={typed}
        onBlur={() => flush()}
      />
      <p class="note-state" role="status">
        {said}
      </p>
    </div>
  );
}
