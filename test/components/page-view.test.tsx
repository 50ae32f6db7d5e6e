// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageView, type PageViewProps } from '@/components/PageView';
import type { SituationKind } from '@/components/Situation';
import { mentions, notes, outline, pack, record, topics } from '@/test/gallery/sample';
import type { TopicKey } from '@/utils/domain/mention';

const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: vi.fn() });
const done = async () => undefined;

const props = (over: Partial<PageViewProps> = {}): PageViewProps => ({
  host: 'news.example',
  language: 'en',
  on: true,
  topics,
  packs: [pack],
  rows: ready([]),
  notes: { add: vi.fn(async () => 'n9'), change: vi.fn(done), remove: vi.fn(done), find: vi.fn() },
  onSwitch: vi.fn(),
  onOpen: vi.fn(),
  onGoTo: vi.fn(),
  onPanel: vi.fn(),
  onLibrary: vi.fn(),
  onOnce: vi.fn(),
  onAlways: vi.fn(),
  onReload: vi.fn(),
  onAgain: vi.fn(),
  ...over,
});
const open = {
  topic: outline.key,
  record: ready(record),
  passages: mentions.map(({ index, mention, sentence }) => ({ index, text: mention.text, sentence })),
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the page in front', () => {
  it('lists its topics, heaviest first, with mentions and the weight in words', () => {
    render(<PageView {...props()} />);
    const rows = within(screen.getByRole('region', { name: 'Topics on this page' })).getAllByRole('button');
    expect(rows).toHaveLength(3);
    expect(rows[0]?.textContent).toContain('Safety of the Alder dam');
    expect(rows[0]?.textContent).toContain('4 mentions · 2 claims · 4 positions');
    expect(rows[0]?.textContent).toContain('52% of the evidence');
  });

  it('opens a topic to its record and gives the focus back to it on the way back', () => {
    const View = () => {
      const [topic, setTopic] = useState<TopicKey>();
      return <PageView {...props({ open: topic && { ...open, topic }, onOpen: setTopic })} />;
    };
    render(<View />);
    fireEvent.click(button(/Safety of the Alder dam/));
    expect(document.activeElement).toBe(button('Back'));
    expect(screen.getByRole('heading', { name: 'Claims and the answers to them' })).toBeTruthy();
    fireEvent.click(button('Back'));
    expect(document.activeElement).toBe(button(/Safety of the Alder dam/));
  });

  it('shows each claim with the positions that answer it, and says where none does', () => {
    render(<PageView {...props({ open })} />);
    const answers = screen.getByRole('list', { name: 'Positions that answer this claim' });
    expect(within(answers).getAllByRole('article')).toHaveLength(2);
    expect(screen.getByText('No answer to this claim in the pack.')).toBeTruthy();
    expect(screen.getByText('Pledge')).toBeTruthy();
  });

  it('goes to a passage of the topic, with the hinted words marked in their sentence', () => {
    const onGoTo = vi.fn();
    render(<PageView {...props({ open, onGoTo })} />);
    const passage = button(/Go to The minister told reporters/);
    expect(passage.querySelector('mark')?.textContent).toBe('dam was safe');
    fireEvent.click(passage);
    expect(onGoTo).toHaveBeenCalledWith(1);
  });

  it('switches hints off for the site by name', () => {
    const onSwitch = vi.fn();
    render(<PageView {...props({ onSwitch })} />);
    const knob = screen.getByRole('switch', { name: 'Hints on this site: news.example' });
    expect(knob.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(knob);
    expect(onSwitch).toHaveBeenCalledWith(false);
  });

  it('says which packs were consulted, with revision and age, when nothing is recognised', () => {
    render(<PageView {...props({ situation: 'nothing', language: 'sw' })} />);
    expect(screen.getByText('No topic recognised')).toBeTruthy();
    expect(screen.getByText(/Looked for 3 topics in 1 pack/)).toBeTruthy();
    expect(screen.getByText(/revision 3, as of May 2, 2026/)).toBeTruthy();
    expect(screen.getByText(/No pack covers this page’s language, Swahili/)).toBeTruthy();
  });

  it.each<[SituationKind, RegExp]>([
    ['reading', /Reading the article/],
    ['noArticle', /No article on this page/],
    ['off', /Hints are off on this site/],
    ['impossible', /Not possible on this page/],
    ['unseen', /only when you press its button/],
    ['reload', /Reload the page to see hints/],
    ['dead', /Your notes are safe/],
    ['paused', /changes its text without pause/],
    ['failed', /could not be read/],
  ])('says in words that it is %s', (situation, words) => {
    render(<PageView {...props({ situation })} />);
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.queryByRole('region', { name: 'Topics on this page' })).toBeNull();
  });

  it.each([
    ['notHere', 'Show hints once', 'onOnce'],
    ['notHere', 'Always on this site', 'onAlways'],
    ['reload', 'Reload the page', 'onReload'],
    ['paused', 'Reload the page', 'onReload'],
    ['dead', 'Try again', 'onAgain'],
    ['failed', 'Try again', 'onAgain'],
  ] as const)('offers, when %s, "%s"', (situation, name, callback) => {
    const act = vi.fn();
    render(<PageView {...props({ situation, [callback]: act })} />);
    fireEvent.click(button(name));
    expect(act).toHaveBeenCalledOnce();
  });

  it('says in a private window that notes stay', () => {
    render(<PageView {...props({ private: true })} />);
    expect(screen.getByText(/notes saved here stay/)).toBeTruthy();
  });
});

describe('notes on the page', () => {
  it('adds a note at the first pause in the writing and changes it at the next', async () => {
    vi.useFakeTimers();
    const actions = { add: vi.fn(async () => 'n9'), change: vi.fn(done), remove: vi.fn(done) };
    render(<PageView {...props({ notes: actions })} />);
    fireEvent.click(button('Add a note'));
    const field = screen.getByLabelText('Your note');
    fireEvent.input(field, { target: { value: 'a' } });
    await vi.advanceTimersByTimeAsync(500);
    fireEvent.input(field, { target: { value: 'ab' } });
    await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    expect(actions.add.mock.calls).toEqual([['a', []]]);
    expect(actions.change.mock.calls).toEqual([['n9', { text: 'ab' }]]);
  });

  it('saves what is written when the page closes before the pause', () => {
    const actions = { add: vi.fn(async () => 'n9'), change: vi.fn(done), remove: vi.fn(done) };
    render(<PageView {...props({ notes: actions })} />);
    fireEvent.click(button('Add a note'));
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'in haste' } });
    dispatchEvent(new Event('pagehide'));
    expect(actions.add).toHaveBeenCalledWith('in haste', []);
  });

  it('says that a note is not saved yet and tries again with the next word', async () => {
    const add = vi.fn(async () => 'n9').mockRejectedValueOnce(new Error('full'));
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
    const remove = vi.fn(done);
    const rows = ready(notes.map((note) => ({ note, found: false })));
    render(<PageView {...props({ rows, notes: { add: vi.fn(), change: vi.fn(done), remove } })} />);
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

  it('ties a note begun at a statement to that statement', async () => {
    const add = vi.fn(async () => 'n9');
    render(<PageView {...props({ open, notes: { add, change: vi.fn(done), remove: vi.fn(done) } })} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Note on this' })[1] as HTMLElement);
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'check' } });
    fireEvent.blur(screen.getByLabelText('Your note'));
    await waitFor(() => expect(add).toHaveBeenCalledWith('check', [{ list: 'position', key: 'river-dam/rowe-safe' }]));
  });
});
