import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/utils/domain/note';

interface NoteTagsProps {
  readonly note: Note;
  readonly editing: boolean;
  readonly onTags: (tags: readonly string[]) => Promise<unknown>;
}

const COMMAS = /[,،，、]/;

/** The tags of a note; while it is edited, one line with commas between them, saved when it is left. */
export function NoteTags({ note, editing, onTags }: NoteTagsProps) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const save = (line: string) => {
    const tags = [...new Set(line.split(COMMAS).map((tag) => tag.trim().slice(0, 100)))].filter(Boolean);
    if (tags.join() === note.tags.join()) return;
    onTags(tags).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  if (editing)
    return (
      <div class="note-tags-edit">
        <label for={id}>{i18n.t('note.tags')}</label>
        <input
          id={id}
          class="field"
          dir="auto"
          defaultValue={note.tags.join(', ')}
          onChange={(event) => save(event.currentTarget.value)}
        />
        {failed && <p role="alert">{i18n.t('note.failed')}</p>}
      </div>
    );
  if (note.tags.length === 0) return null;
  return (
    <ul class="note-tags">
      {note.tags.map((tag) => (
        <li key={tag}>
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
