import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const PAUSE = 400;

interface NoteEditorProps {
  readonly text: string;
  readonly label: string;
  readonly onSave: (text: string) => Promise<unknown>;
}

/** A field that saves by itself at each pause in the writing, when it is left and when the page closes. */
export function NoteEditor({ text, label, onSave }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(text);
  const written = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(onSave);
  save.current = onSave;
  const [state, setState] = useState<'still' | 'saving' | 'saved' | 'failed'>('still');

  const flush = useRef(async () => {
    clearTimeout(timer.current);
    const now = written.current;
    const before = kept.current;
    if (now === before) return;
    kept.current = now;
    setState('saving');
    await save.current(now).then(
      () => setState('saved'),
      () => {
        if (kept.current === now) kept.current = before;
        setState('failed');
      },
    );
  }).current;

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
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
        onBlur={flush}
      />
      <p class="note-state" role="status">
        {state === 'saving' && i18n.t('note.saving')}
        {state === 'saved' && i18n.t('note.saved')}
        {state === 'failed' && i18n.t('note.failed')}
      </p>
    </div>
  );
}
