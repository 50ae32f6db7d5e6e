import { NoteWindow, type NoteWindowProps } from '@/components/NoteWindow';
import type { Note } from '@/utils/domain/note';
import { claim, notes } from './sample';
import type { Scene } from './scenes';

const done = async () => undefined;
const [note] = notes as readonly [Note];
const ready = (value?: Note) => ({ state: 'ready' as const, value, again: () => undefined });
const props: NoteWindowProps = {
  note: ready(note),
  on: [claim.text.text],
  notes: { change: done, remove: done },
  libraryHref: '#',
  onDone: () => undefined,
};
const scene = (over: Partial<NoteWindowProps>, size: Scene['size'] = [460, 480]): Scene => ({
  sheet: () => import('@/components/note-window.css'),
  size,
  View: () => <NoteWindow {...props} {...over} />,
});

export const noteScenes = {
  note: scene({ note: ready({ ...note, text: '', tags: [] }), on: [] }),
  'note-written': scene({}),
  'note-narrow': scene({}, [320, 480]),
  'note-deleted': scene({ note: ready({ ...note, deleted: note.changed }) }),
  'note-missing': scene({ note: ready() }),
  'note-private': scene({ unmade: 'private' }),
  'note-failed': scene({ note: { ...ready(), state: 'failed' } }),
} satisfies Record<string, Scene>;
