// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteWindow, type NoteWindowProps } from '@/components/NoteWindow';
import { notes } from '@/test/gallery/sample';
import type { Note } from '@/utils/domain/note';

const [note] = notes as readonly [Note];
const ready = (value?: Note) => ({ state: 'ready' as const, value, again: vi.fn() });
const props = (over: Partial<NoteWindowProps> = {}): NoteWindowProps => ({
  note: ready(note),
  on: ['The dam has cracks'],
  notes: { change: vi.fn(async () => undefined), remove: vi.fn(async () => undefined) },
  libraryHref: '/library.html#/notes/n1',
  onDone: vi.fn(),
  ...over,
});
const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the window of a note', () => {
  it('shows the passage, its page and what it hangs on, with the focus in the field', () => {
    render(<NoteWindow {...props()} />);
    expect(screen.getByText('found cracks in its spillway').tagName).toBe('BLOCKQUOTE');
    expect(screen.getByRole('link', { name: note.page.title })).toBeTruthy();
    expect(screen.getByText('news.example')).toBeTruthy();
    expect(screen.getByText('On: The dam has cracks')).toBeTruthy();
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'All notes' }).getAttribute('href')).toBe(
      '/library.html#/notes/n1',
    );
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
    expect([field.value, document.activeElement]).toEqual([note.text, field]);
  });

  it('saves words and tags when they are left', async () => {
    const given = props();
    render(<NoteWindow {...given} />);
    const field = screen.getByRole('textbox', { name: 'Your note' });
    fireEvent.input(field, { target: { value: 'Ask the office.' } });
    fireEvent.blur(field);
    await screen.findByText('Saved');
    fireEvent.change(screen.getByLabelText('Tags, with commas between them'), { target: { value: 'dam, river' } });
    expect(vi.mocked(given.notes.change).mock.calls).toEqual([
      ['n1', { text: 'Ask the office.' }],
      ['n1', { tags: ['dam', 'river'] }],
    ]);
    fireEvent.click(button('Done'));
    expect(given.onDone).toHaveBeenCalledOnce();
  });

  it('deletes the note, and takes that back', async () => {
    const given = props();
    const { rerender } = render(<NoteWindow {...given} />);
    fireEvent.click(button('Delete'));
    rerender(<NoteWindow {...given} note={ready({ ...note, deleted: note.changed })} />);
    expect(screen.getByText('Note deleted.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(button('Undo'));
    expect(vi.mocked(given.notes.remove).mock.calls).toEqual([
      ['n1', false],
      ['n1', true],
    ]);
  });

  it('says when it was not deleted', async () => {
    render(<NoteWindow {...props({ notes: { change: vi.fn(), remove: () => Promise.reject(new Error('no')) } })} />);
    fireEvent.click(button('Delete'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('That did not work. Nothing has changed.'));
  });

  it.each<[string, Partial<NoteWindowProps>, string]>([
    ['the note is not there', { note: ready() }, 'This note is not here any more.'],
    ['the window was private', { note: ready(), unmade: 'private' }, 'Private window: notes are not kept from here.'],
    ['the disk was full', { note: ready(), unmade: 'full' }, 'The note could not be saved.'],
    ['the notes cannot be read', { note: { ...ready(), state: 'failed' } }, 'This list could not be read.'],
  ])('says so when %s', (_, over, said) => {
    render(<NoteWindow {...props(over)} />);
    expect(screen.getByRole('alert').textContent).toContain(said);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
