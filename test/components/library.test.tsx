// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '@/components/Library';
import { NotesPage, type NotesPageProps } from '@/components/NotesPage';
import { PrivacyPage } from '@/components/PrivacyPage';
import { TopicsPage } from '@/components/TopicsPage';
import { Welcome } from '@/components/Welcome';
import { notes, outline, pack, topics } from '@/test/gallery/sample';

const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: vi.fn() });
const done = async () => undefined;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the library', () => {
  it('names its parts and says which one is open', () => {
    render(<Library part="packs">inside</Library>);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/search',
      '#/notes',
      '#/topics',
      '#/packs',
      '#/settings',
      '#/privacy',
    ]);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Packs');
  });
});

describe('the notes of the library', () => {
  const props = (over: Partial<NotesPageProps> = {}): NotesPageProps => ({
    rows: ready(notes),
    query: '',
    inTrash: false,
    notes: { add: vi.fn(), change: vi.fn(done), remove: vi.fn(done) },
    lastBackup: null,
    onQuery: vi.fn(),
    onTrash: vi.fn(),
    onExport: vi.fn(done),
    ...over,
  });

  it('search with every letter', () => {
    const onQuery = vi.fn();
    render(<NotesPage {...props({ onQuery })} />);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search your notes' }), { target: { value: 'dam' } });
    expect(onQuery).toHaveBeenCalledWith('dam');
  });

  it.each([
    ['', false, 0, /No notes yet/],
    ['', false, 2, 'No notes. 2 in the trash.'],
    ['zzz', false, 2, /No note has these words/],
    ['', true, 0, /The trash is empty/],
  ])('say why the list is empty (search "%s", in the trash %s, notes there %d)', (query, inTrash, trashed, words) => {
    render(<NotesPage {...props({ rows: ready([]), query, inTrash, trashed })} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('are in the trash once they are deleted, and on the list again once they are put back', async () => {
    const View = () => {
      const [trashed, setTrashed] = useState<readonly string[]>([]);
      const [inTrash, setInTrash] = useState(false);
      const remove = async (id: string, undo: boolean) => setTrashed(undo ? [] : [id]);
      const rows = ready(notes.filter(({ id }) => trashed.includes(id) === inTrash));
      return (
        <NotesPage {...props({ rows, inTrash, onTrash: setInTrash, notes: { add: vi.fn(), change: vi.fn(done), remove } })} />
      );
    };
    render(<View />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[0] as HTMLElement);
    await waitFor(() => expect(button('Undo')).toBeTruthy());
    fireEvent.click(button('Trash'));
    expect(screen.getByText(/Compare with report 11/)).toBeTruthy();
    fireEvent.click(button('Put back'));
    await waitFor(() => expect(screen.queryByText(/Compare with report 11/)).toBeNull());
    fireEvent.click(button('All notes'));
    expect(screen.getByText(/Compare with report 11/)).toBeTruthy();
    expect(screen.queryByText('Note deleted.')).toBeNull();
  });

  it('show the site on the line of the date', () => {
    render(<NotesPage {...props({ rows: ready(notes.slice(0, 1)) })} />);
    expect(screen.getByText('May 3, 2026').parentElement?.textContent).toBe('May 3, 2026 · news.example');
  });

  it('name the claims and positions that they hang on', () => {
    render(<NotesPage {...props({ names: new Map([['river-dam/cracks', 'The office · Cracks.']]) })} />);
    expect(screen.getAllByText(/^On: /)).toHaveLength(1);
  });

  it('come back from the trash', () => {
    const remove = vi.fn(done);
    render(<NotesPage {...props({ inTrash: true, notes: { add: vi.fn(), change: vi.fn(done), remove } })} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Put back' })[0] as HTMLElement);
    expect(remove).toHaveBeenCalledWith('n1', true);
  });

  it('leave in four forms, and the age of the last backup is in view', async () => {
    const onExport = vi.fn(done);
    render(<NotesPage {...props({ onExport, lastBackup: '2026-10-02T10:00:00.000Z' })} />);
    expect(screen.getByText('Last full backup: Oct 2, 2026.')).toBeTruthy();
    for (const name of ['Markdown', 'Table (CSV)', 'Web Annotation', 'Full backup']) fireEvent.click(button(name));
    expect(onExport.mock.calls).toEqual([['markdown'], ['csv'], ['annotations'], ['backup']]);
    await waitFor(() => expect(screen.getByText('The file is with your downloads.')).toBeTruthy());
  });

  it('take new tags when the line of tags is left, whatever comma stands between them', () => {
    const change = vi.fn(done);
    render(<NotesPage {...props({ notes: { add: vi.fn(), change, remove: vi.fn(done) } })} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Edit note' })[0] as HTMLElement);
    fireEvent.change(screen.getByLabelText(/Tags/), { target: { value: 'dam، river ,dam,, 河' } });
    expect(change).toHaveBeenCalledWith('n1', { tags: ['dam', 'river', '河'] });
  });
});

describe('the topics of the library', () => {
  it.each([
    ['ALDER', 1],
    ['Fishing', 1],
    ['inspectors', 3],
    ['submarine', 0],
  ])('are found by "%s"', (query, hits) => {
    const list = [outline, ...topics.slice(1).map(({ key, title }) => ({ ...outline, key, title }))];
    render(
      <TopicsPage
        topics={ready(list.map((topic) => (query === 'ALDER' && topic !== outline ? { ...topic, summary: topic.title } : topic)))}
        hrefOf={(key) => `#/topics/${key}`}
      />,
    );
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    expect(screen.queryAllByRole('link')).toHaveLength(hits);
  });
});

describe('the privacy page', () => {
  it.each([true, false])('gives a reason for the side panel only where there is that permission (%s)', (sidePanel) => {
    render(<PrivacyPage sidePanel={sidePanel} />);
    expect(screen.queryAllByText(/^Side panel:/)).toHaveLength(sidePanel ? 1 : 0);
    expect(screen.getByText(/^None\. This version/)).toBeTruthy();
  });
});

describe('the first page', () => {
  it('has the hinted words in their sentence, in a browser that drops control characters', () => {
    const { getMessage } = fakeBrowser.i18n;
    fakeBrowser.i18n.getMessage = ((name: string, values?: string | string[]) =>
      getMessage(name, values).replace(/\p{Cc}/gu, '')) as typeof getMessage;
    render(<Welcome packs={[pack]} settingsHref="/library.html#/settings" />);
    expect(document.querySelector('.example-sentence')?.textContent).toBe(
      'In the interview, the minister said she had seen evidence of attempts to influence the election before the vote.',
    );
  });

  it('lets the reader try a hint without saving anything', () => {
    render(<Welcome packs={[pack]} settingsHref="/library.html#/settings" />);
    fireEvent.click(button('evidence of attempts to influence the election'));
    expect(screen.getByRole('dialog', { name: 'Influence on the river vote' })).toBeTruthy();
    fireEvent.click(button('Save note'));
    expect(screen.getByText(/nothing was saved or changed/)).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('evidence of attempts to influence the election');
  });
});
