// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NoteActions } from '@/components/note-actions';
import { PageView, type PageViewProps } from '@/components/PageView';
import { mentions, notes, outline, pack, record, topics } from '@/test/gallery/sample';
import type { Note } from '@/utils/domain/note';

const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: vi.fn() });
const done = async () => undefined;

const props = (over: Partial<PageViewProps> = {}): PageViewProps => ({
  host: 'news.example',
  language: 'en',
  on: true,
  topics,
  packs: [pack],
  rows: ready([]),
  notes: { add: vi.fn(done), change: vi.fn(done), remove: vi.fn(done), find: vi.fn() },
  onSwitch: vi.fn(),
  onOpen: vi.fn(),
  onGoTo: vi.fn(),
  onPanel: vi.fn(),
  onLibrary: vi.fn(),
  onOnce: vi.fn(),
  onAlways: vi.fn(),
  onReload: vi.fn(),
  onLookAgain: vi.fn(),
  onAgain: vi.fn(),
  ...over,
});
const open = {
  topic: outline.key,
  record: ready(record),
  passages: mentions.map(({ index, mention, sentence }) => ({ index, text: mention.text, sentence, speech: mention.speech })),
};
const id = expect.stringMatching(/^[0-9a-f]{32}$/);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('notes on the page', () => {
  it('adds a note at the first pause in the writing and changes it at the next', async () => {
    vi.useFakeTimers();
    const actions = { add: vi.fn<NoteActions['add']>(done), change: vi.fn(done), remove: vi.fn(done) };
    render(<PageView {...props({ notes: actions })} />);
    fireEvent.click(button('Add a note'));
    const field = screen.getByLabelText('Your note');
    fireEvent.input(field, { target: { value: 'a' } });
    await vi.advanceTimersByTimeAsync(500);
    fireEvent.input(field, { target: { value: 'ab' } });
    await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    expect(actions.add.mock.calls).toEqual([['a', [], id]]);
    expect(actions.change.mock.calls).toEqual([[actions.add.mock.calls[0]?.[2], { text: 'ab' }]]);
  });

  it('saves what is written when the page closes before the pause', () => {
    const actions = { add: vi.fn<NoteActions['add']>(done), change: vi.fn(done), remove: vi.fn(done) };
    render(<PageView {...props({ notes: actions })} />);
    fireEvent.click(button('Add a note'));
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'in haste' } });
    dispatchEvent(new Event('pagehide'));
    expect(actions.add).toHaveBeenCalledWith('in haste', [], id);
  });

  it.each([
    ['typed since', 'in haste, and more'],
    ['waiting for its turn', 'in haste, and more'],
  ])('sends the last words again when the page closes while the note is being added (%s)', (how, text) => {
    const actions = { add: vi.fn(() => new Promise(() => undefined)), change: vi.fn(done), remove: vi.fn(done) };
    render(<PageView {...props({ notes: actions })} />);
    fireEvent.click(button('Add a note'));
    const field = screen.getByLabelText('Your note');
    fireEvent.input(field, { target: { value: 'in haste' } });
    fireEvent.blur(field);
    fireEvent.input(field, { target: { value: text } });
    if (how === 'waiting for its turn') fireEvent.blur(field);
    expect(actions.change).not.toHaveBeenCalled();
    dispatchEvent(new Event('pagehide'));
    expect(actions.add.mock.calls).toEqual([['in haste', [], id]]);
    expect(actions.change).toHaveBeenCalledWith(expect.stringMatching(/^[0-9a-f]{32}$/), { text });
  });

  it('adds no second note when the first try only seemed to fail', async () => {
    const add = vi.fn<NoteActions['add']>(done).mockRejectedValueOnce(new Error('late'));
    render(<PageView {...props({ notes: { add, change: vi.fn(done), remove: vi.fn(done) } })} />);
    fireEvent.click(button('Add a note'));
    const field = screen.getByLabelText('Your note');
    fireEvent.input(field, { target: { value: 'mine' } });
    fireEvent.blur(field);
    await waitFor(() => expect(screen.getByText(/Not saved yet/)).toBeTruthy());
    fireEvent.blur(field);
    await waitFor(() => expect(add).toHaveBeenCalledTimes(2));
    expect(add.mock.calls[0]?.[2]).toBe(add.mock.calls[1]?.[2]);
  });

  it('shows a note again that was still being added when its form was closed', async () => {
    let added = () => undefined as unknown;
    const add = vi.fn<NoteActions['add']>(() => new Promise((resolve) => (added = () => resolve(undefined))));
    const View = ({ rows }: { readonly rows: PageViewProps['rows'] }) => (
      <PageView {...props({ rows, notes: { add, change: vi.fn(done), remove: vi.fn(done) } })} />
    );
    const { rerender } = render(<View rows={ready([])} />);
    fireEvent.click(button('Add a note'));
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'mine' } });
    fireEvent.blur(screen.getByLabelText('Your note'));
    fireEvent.click(button('Done'));
    added();
    const [first] = notes;
    if (first) rerender(<View rows={ready([{ note: { ...first, id: add.mock.calls[0]?.[2] ?? '', text: 'mine' } }])} />);
    await waitFor(() => expect(screen.getByText('mine')).toBeTruthy());
  });

  it('names the claims that a note hangs on', () => {
    render(<PageView {...props({ rows: ready(notes.slice(0, 1).map((note) => ({ note, on: ['The office · Cracks.'] }))) })} />);
    expect(screen.getByText('On: The office · Cracks.')).toBeTruthy();
  });

  it('says that a note is not saved yet and tries again with the next word', async () => {
    const add = vi.fn(done).mockRejectedValueOnce(new Error('full'));
    render(<PageView {...props({ notes: { add, change: vi.fn(done), remove: vi.fn(done) } })} />);
    fireEvent.click(button('Add a note'));
    const field = screen.getByLabelText('Your note') as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'mine' } });
    fireEvent.blur(field);
    await waitFor(() => expect(screen.getByText(/Not saved yet/)).toBeTruthy());
    expect(field.value).toBe('mine');
    fireEvent.blur(field);
    await waitFor(() => expect(screen.getByText('Saved')).toBeTruthy());
    expect(add).toHaveBeenCalledTimes(2);
  });

  it('deletes a note with a way back', async () => {
    const remove = vi.fn();
    const View = () => {
      const [kept, setKept] = useState(notes);
      const act = async (id: string, undo: boolean) => {
        remove(id, undo);
        setKept(undo ? notes : notes.filter((note) => note.id !== id));
      };
      const rows = ready(kept.map((note) => ({ note, found: false })));
      return <PageView {...props({ rows, notes: { add: vi.fn(), change: vi.fn(done), remove: act } })} />;
    };
    render(<View />);
    expect(screen.getByText('Passage not found in the present text')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[0] as HTMLElement);
    await waitFor(() => expect(screen.getByText('Note deleted.')).toBeTruthy());
    expect(screen.queryByText(/Compare with report 11/)).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(screen.getByText(/Compare with report 11/)).toBeTruthy());
    expect(remove.mock.calls).toEqual([
      ['n1', false],
      ['n1', true],
    ]);
  });

  it('says when a deleted note could not be brought back, and tries again', async () => {
    const remove = vi.fn(async (_: string, undo: boolean) => {
      if (undo && remove.mock.calls.length === 2) throw new Error('full');
    });
    const rows = ready(notes.map((note) => ({ note, found: false })));
    render(<PageView {...props({ rows, notes: { add: vi.fn(), change: vi.fn(done), remove } })} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[0] as HTMLElement);
    await waitFor(() => fireEvent.click(button('Undo')));
    const failure = await screen.findByRole('alert');
    fireEvent.click(within(failure).getByRole('button'));
    await waitFor(() => expect(screen.queryByText('Note deleted.')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('ties a note begun at a statement to that statement', async () => {
    const add = vi.fn(done);
    render(<PageView {...props({ open, notes: { add, change: vi.fn(done), remove: vi.fn(done) } })} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Note on this' })[1] as HTMLElement);
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'check' } });
    fireEvent.blur(screen.getByLabelText('Your note'));
    await waitFor(() => expect(add).toHaveBeenCalledWith('check', [{ list: 'position', key: 'river-dam/rowe-safe' }], id));
  });

  it('shows at a statement how many notes hang on it, with the new one once it is done, and opens to them', async () => {
    const key = 'river-dam/rowe-safe';
    const View = () => {
      const [mine, setMine] = useState<readonly Note[]>([]);
      const add: NoteActions['add'] = async (text, targets, noteId) => {
        setMine([{ ...(notes[0] as Note), id: noteId, text, targets }]);
      };
      return (
        <PageView {...props({ open, noted: new Map([[key, mine]]), notes: { add, change: vi.fn(done), remove: vi.fn(done) } })} />
      );
    };
    render(<View />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Note on this' })[1] as HTMLElement);
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'check' } });
    fireEvent.blur(screen.getByLabelText('Your note'));
    expect(screen.queryByText('1 note')).toBeNull();
    fireEvent.click(button('Done'));
    await waitFor(() => expect(screen.getByText('1 note')).toBeTruthy());
    expect(screen.getByText('1 note').closest('details')?.textContent).toContain('check');
    expect(screen.getByText('1 note').closest('article')?.textContent).toContain('Ada Rowe');
  });
});
