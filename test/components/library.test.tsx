// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/components/Library';
import { NotesPage, type NotesPageProps } from '@/components/NotesPage';
import { PacksPage, type PacksPageProps } from '@/components/PacksPage';
import { PrivacyPage } from '@/components/PrivacyPage';
import { SettingsPage, type SettingsPageProps } from '@/components/SettingsPage';
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
    ['', false, /No notes yet/],
    ['zzz', false, /No note has these words/],
    ['', true, /The trash is empty/],
  ])('say why the list is empty (search "%s", trash %s)', (query, inTrash, words) => {
    render(<NotesPage {...props({ rows: ready([]), query, inTrash })} />);
    expect(screen.getByText(words)).toBeTruthy();
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

describe('the packs of the library', () => {
  const props = (over: Partial<PacksPageProps> = {}): PacksPageProps => ({
    packs: ready([
      { ...pack, builtIn: true, on: true },
      { ...pack, id: 'b', title: { text: 'The charter', lang: 'en' }, builtIn: false, on: true },
    ]),
    limit: 100,
    onSet: vi.fn(done),
    onRemove: vi.fn(done),
    onLook: vi.fn(async () => ({ preview: 'what is in it' })),
    onInstall: vi.fn(async () => 'Installed: The charter.'),
    ...over,
  });
  const choose = (text: string) =>
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [new File([text], 'pack.json')] } });

  it('can be switched off, and removed only when they do not come with the extension', async () => {
    const onSet = vi.fn(done);
    const onRemove = vi.fn(done);
    render(<PacksPage {...props({ onSet, onRemove })} />);
    fireEvent.click(screen.getByRole('switch', { name: 'In use: The Alder dam' }));
    expect(onSet).toHaveBeenCalledWith('river-dam', false);
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
    fireEvent.click(button('Remove: The charter'));
    await waitFor(() => expect(screen.getByText('Removed: The charter.')).toBeTruthy());
    fireEvent.click(button('Undo'));
    expect(onRemove.mock.calls).toEqual([
      ['b', false],
      ['b', true],
    ]);
  });

  it('are looked at before they are installed', async () => {
    const onInstall = vi.fn(async () => 'Installed: The charter.');
    render(<PacksPage {...props({ onInstall })} />);
    choose('{"pack": 1}');
    await waitFor(() => expect(screen.getByText('what is in it')).toBeTruthy());
    expect(onInstall).not.toHaveBeenCalled();
    fireEvent.click(button('Install'));
    await waitFor(() => expect(screen.getByText('Installed: The charter.')).toBeTruthy());
    expect(onInstall).toHaveBeenCalledWith('{"pack": 1}');
  });

  it('show every fault of a bad file by its path, and offer no way to install it', async () => {
    const faults = [
      { path: 'claims[3].sources[0]', message: 'names nothing' },
      { path: '', message: 'has no topics' },
    ];
    render(<PacksPage {...props({ onLook: async () => ({ faults }) })} />);
    choose('{}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Nothing was installed'));
    expect(screen.getByText('claims[3].sources[0]')).toBeTruthy();
    expect(screen.getByText('whole file')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
  });

  it('are not even read from a file that is too large', async () => {
    const onLook = vi.fn();
    render(<PacksPage {...props({ limit: 3, onLook })} />);
    choose('12345');
    await waitFor(() => expect(screen.getByText(/larger than/)).toBeTruthy());
    expect(onLook).not.toHaveBeenCalled();
  });
});

describe('the settings', () => {
  const props = (over: Partial<SettingsPageProps> = {}): SettingsPageProps => ({
    density: 'section',
    sitesOff: ['herald.example'],
    sitesAdded: [],
    refusals: [{ topic: outline.key, title: 'The dam', text: 'Alder dam' }],
    keys: [{ name: 'Go to the next hint', keys: 'Alt+Shift+N' }],
    onDensity: vi.fn(done),
    onSite: vi.fn(done),
    onSiteAdded: vi.fn(done),
    onRefusal: vi.fn(done),
    onKeys: vi.fn(),
    ...over,
  });

  it('take a refused wording back, and that back too', async () => {
    const onRefusal = vi.fn(done);
    render(<SettingsPage {...props({ onRefusal })} />);
    fireEvent.click(button('Hint again: “Alder dam”'));
    await waitFor(() => expect(button('Undo')).toBeTruthy());
    fireEvent.click(button('Undo'));
    expect(onRefusal.mock.calls).toEqual([
      [outline.key, 'Alder dam', true],
      [outline.key, 'Alder dam', false],
    ]);
  });

  it('change how many hints there are', () => {
    const onDensity = vi.fn(done);
    render(<SettingsPage {...props({ onDensity })} />);
    expect((screen.getByLabelText('Once in each section') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByLabelText('None'));
    expect(onDensity).toHaveBeenCalledWith('none');
  });

  it('say when a change did not work', async () => {
    render(<SettingsPage {...props({ onSite: () => Promise.reject(new Error('no')) })} />);
    fireEvent.click(button('Switch on: herald.example'));
    await waitFor(() => expect(screen.getByText(/did not work/)).toBeTruthy());
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
