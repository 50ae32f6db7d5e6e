import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NoteWindow } from '@/components/NoteWindow';
import type { NoteActions } from '@/components/note-actions';
import { statementNames } from '@/utils/domain/note-statements';
import { askBackground } from '@/utils/platform/messages';
import { useAnswer } from '@/utils/platform/use-answer';
import { useStatementNames } from '@/utils/platform/use-statement-names';

/** The window of one note, `?id=` in the address, or of why there is none, `?unmade=`. */
export function App() {
  const address = new URLSearchParams(location.search);
  const id = address.get('id') ?? '';
  const unmade = address.get('unmade') ?? undefined;
  const note = useAnswer('note', unmade === undefined ? { id } : undefined, ['notes']);
  const names = useStatementNames(note.value && [note.value]);
  const saving = useRef(new Set<Promise<unknown>>()).current;

  const change: NoteActions['change'] = (of, { text, tags }) => {
    const saved = askBackground('changeNote', { id: of, text, tags: tags && [...tags] });
    saving.add(saved);
    const settled = () => saving.delete(saved);
    saved.then(settled, settled);
    return saved;
  };
  // The window stays when something could not be saved; the field says so.
  const done = () => void Promise.all(saving).then(closeTab, () => undefined);

  return (
    <NoteWindow
      note={note}
      on={note.value && statementNames(note.value, names)}
      unmade={unmade}
      notes={{ change, remove: (of, undo) => askBackground('deleteNotes', { ids: [of], undo }) }}
      libraryHref={`/library.html#/notes/${encodeURIComponent(id)}`}
      onDone={done}
    />
  );
}

/** Firefox lets no page close a window by itself that it did not open. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
