// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '@/components/Card';
import { SelectionCard } from '@/components/SelectionCard';
import { card, claim, denial, why } from '@/test/gallery/sample';

const props = (over: Partial<CardProps> = {}): CardProps => ({
  view: card,
  why,
  host: 'news.example',
  onBackground: vi.fn(),
  onNote: vi.fn(async () => undefined),
  onRefuse: vi.fn(async () => undefined),
  onPause: vi.fn(async () => undefined),
  onAgain: vi.fn(),
  onClose: vi.fn(),
  ...over,
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the card', () => {
  it('shows the closest claim and the position that answers it, each with who, when and where to check it', () => {
    render(<Card {...props()} />);
    expect(screen.getByRole('dialog', { name: 'Safety of the Alder dam' })).toBeTruthy();
    expect(screen.getByText('Closest to this sentence')).toBeTruthy();
    for (const word of [
      'Claim',
      'Denial',
      'Pledge',
      'Dam Safety Office',
      'Ministry of Water',
      'March 30, 2026',
      'Said 3 times since April 12, 2026',
    ])
      expect(screen.getAllByText(word).length).toBeGreaterThan(0);
    const link = screen.getAllByRole('link')[0] as HTMLAnchorElement;
    expect([link.href, link.rel, link.target]).toEqual(['https://safety.example/r12', 'noopener noreferrer', '_blank']);
    expect(screen.getByText('safety.example')).toBeTruthy();
  });

  it('says that a second-hand position is second-hand, and by whom it is reported', () => {
    render(<Card {...props()} />);
    expect(screen.getByText(/Second-hand, according to Valley Herald/)).toBeTruthy();
  });

  it('does not call the newest statements closest when nothing is near the sentence', () => {
    render(<Card {...props({ view: { ...card, near: false } })} />);
    expect(screen.queryByText('Closest to this sentence')).toBeNull();
    expect(screen.getByText('Latest on this topic')).toBeTruthy();
  });

  it('keeps a quote in its own language', () => {
    render(<Card {...props()} />);
    expect(screen.getByText('Le barrage est parfaitement sûr.').closest('blockquote')?.lang).toBe('fr');
  });

  it('shows markup in a pack as plain text', () => {
    const title = { text: '<img src=x onerror=alert(1)>', lang: 'en' };
    render(<Card {...props({ view: { ...card, topic: { ...card.topic, title } } })} />);
    expect(screen.getByText(title.text)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  it('offers no link for an address that is not a safe one', () => {
    const unsafe = {
      ...claim,
      sources: [{ ...denial.sources[1], title: claim.text, publisher: 'X', kind: 'news' as const, url: 'javascript:alert(1)' }],
    };
    render(<Card {...props({ view: { ...card, position: undefined, closest: { claim: unsafe, answers: [] } } })} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('keeps unsaved words whatever is pressed, and tells of them', async () => {
    const onClose = vi.fn();
    const onDraft = vi.fn();
    render(<Card {...props({ onClose, onDraft })} />);
    fireEvent.click(button('Save note'));
    const field = screen.getByLabelText('Your note') as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'mine' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(button('Save'));
    fireEvent.keyDown(button('Save'), { key: 'Escape' });
    for (const name of ['Save note', 'Why this hint?', 'Not about this']) fireEvent.click(button(name));
    await waitFor(() => expect(screen.getByText(/will not be hinted/)).toBeTruthy());
    expect((screen.getByLabelText('Your note') as HTMLTextAreaElement).value).toBe('mine');
    expect(onClose).not.toHaveBeenCalled();
    expect(onDraft.mock.calls).toEqual([[true]]);
    fireEvent.click(button('Cancel'));
    expect(onDraft.mock.calls).toEqual([[true], [false]]);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('tells that nothing is unsaved any more once the note is saved', async () => {
    const onDraft = vi.fn();
    render(<Card {...props({ onDraft })} />);
    fireEvent.click(button('Save note'));
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'mine' } });
    fireEvent.click(button('Save'));
    await waitFor(() => expect(screen.getByText('Saved with your notes.')).toBeTruthy());
    expect(onDraft.mock.calls).toEqual([[true], [false]]);
  });

  it('goes with Escape, but Escape in the note closes the note first', () => {
    const onClose = vi.fn();
    render(<Card {...props({ onClose })} />);
    fireEvent.click(button('Save note'));
    fireEvent.keyDown(screen.getByLabelText('Your note'), { key: 'Escape' });
    expect(screen.queryByLabelText('Your note')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps its keys from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    render(<Card {...props()} />);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('saves a note and says so', async () => {
    const onNote = vi.fn(async () => undefined);
    render(<Card {...props({ onNote })} />);
    fireEvent.click(button('Save note'));
    const field = screen.getByLabelText('Your note') as HTMLTextAreaElement;
    field.value = ' compare with report 11 ';
    fireEvent.click(button('Save'));
    await waitFor(() => expect(screen.getByText('Saved with your notes.')).toBeTruthy());
    expect(onNote).toHaveBeenCalledWith('compare with report 11');
  });

  it.each([
    [new Error('full'), /could not be saved/],
    [Object.assign(new Error('no'), { code: 'private' }), /not kept from private windows/],
  ])('keeps the words when a note cannot be saved, and says why (%s)', async (error, said) => {
    render(<Card {...props({ onNote: () => Promise.reject(error) })} />);
    fireEvent.click(button('Save note'));
    const field = screen.getByLabelText('Your note') as HTMLTextAreaElement;
    field.value = 'mine';
    fireEvent.click(button('Save'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(said));
    expect(field.value).toBe('mine');
  });

  it('explains a hint by its rule, its words and its pack', () => {
    render(<Card {...props()} />);
    fireEvent.click(button('Why this hint?'));
    expect(screen.getByText(/These words stand together.*“Alder dam” and “cracks”/)).toBeTruthy();
    expect(screen.getByText(/revision 3, as of May 2, 2026/)).toBeTruthy();
  });

  it.each([
    ['Not about this', 'onRefuse', /will not be hinted/],
    ['Pause on this site', 'onPause', /Hints are off on news\.example/],
  ] as const)('takes "%s" back in one step', async (name, callback, said) => {
    const act = vi.fn(async () => undefined);
    render(<Card {...props({ [callback]: act })} />);
    fireEvent.click(button(name));
    await waitFor(() => expect(screen.getByText(said)).toBeTruthy());
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(screen.getByText('Closest to this sentence')).toBeTruthy());
    expect(act.mock.calls).toEqual([[false], [true]]);
  });

  it('says what failed and tries again', () => {
    const onAgain = vi.fn();
    render(<Card {...props({ view: undefined, error: 'The record could not be read.', onAgain })} />);
    expect(screen.getByRole('alert').textContent).toContain('The record could not be read.');
    fireEvent.click(button('Try again'));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('takes the focus only when it was opened by keyboard', () => {
    render(<Card {...props()} />);
    expect(document.activeElement).toBe(document.body);
    cleanup();
    render(<Card {...props({ takeFocus: true })} />);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });
});

describe('the card on a selection', () => {
  const show = (onClose: () => void, onSave = async () => undefined) => {
    render(<SelectionCard quote="the Alder dam" onSave={onSave} onClose={onClose} />);
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'mine' } });
  };

  it('says that the note is saved, and goes by itself a moment later', async () => {
    vi.useFakeTimers();
    const onClose = vi.fn();
    show(onClose);
    fireEvent.click(button('Save'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(screen.getByRole('status').textContent).toBe('Saved with your notes.');
    expect(onClose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes with Escape once the note is saved, and not before', async () => {
    const onClose = vi.fn();
    show(onClose);
    fireEvent.keyDown(screen.getByLabelText('Your note'), { key: 'Escape' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(button('Save'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes when the reader gives the note up', () => {
    const onClose = vi.fn();
    show(onClose);
    fireEvent.click(button('Cancel'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
