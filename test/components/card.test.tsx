// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import { card, claim, denial, hinted } from '@/test/gallery/sample';
import type { Speech } from '@/utils/domain/speech';
import { cardProps } from './card-props';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the card', () => {
  it('shows the closest claim and the position that answers it, each with who, when and where to check it', () => {
    render(<Card {...cardProps()} />);
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
    render(<Card {...cardProps()} />);
    expect(screen.getByText(/Second-hand, according to Valley Herald/)).toBeTruthy();
  });

  it('does not call the newest statements closest when nothing is near the sentence', () => {
    render(<Card {...cardProps({ view: { ...card, near: false } })} />);
    expect(screen.queryByText('Closest to this sentence')).toBeNull();
    expect(screen.getByText('Latest on this topic')).toBeTruthy();
  });

  it.each<[Speech, string | undefined]>([
    ['denial', 'The sentence reports a denial.'],
    ['charge', 'The sentence reports an accusation.'],
    ['pledge', 'The sentence reports a pledge.'],
    ['no-answer', 'The sentence reports that no answer was given.'],
    ['question', 'The sentence asks a question.'],
    ['quote', 'The sentence quotes somebody.'],
    ['statement', undefined],
    ['other', undefined],
  ])('says to eyes and ears what a sentence does that is a %s', (speech, words) => {
    render(<Card {...cardProps({ mention: { ...hinted, speech } })} />);
    const described = screen.getByRole('dialog').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(words);
  });

  it('keeps a quote in its own language', () => {
    render(<Card {...cardProps()} />);
    expect(screen.getByText('Le barrage est parfaitement sûr.').closest('blockquote')?.lang).toBe('fr');
  });

  it('shows markup in a pack as plain text', () => {
    const title = { text: '<img src=x onerror=alert(1)>', lang: 'en' };
    render(<Card {...cardProps({ view: { ...card, topic: { ...card.topic, title } } })} />);
    expect(screen.getByText(title.text)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  it('offers no link for an address that is not a safe one', () => {
    const unsafe = {
      ...claim,
      sources: [{ ...denial.sources[1], title: claim.text, publisher: 'X', kind: 'news' as const, url: 'javascript:alert(1)' }],
    };
    render(<Card {...cardProps({ view: { ...card, position: undefined, closest: { claim: unsafe, answers: [] } } })} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('goes with Escape', () => {
    const onClose = vi.fn();
    render(<Card {...cardProps({ onClose })} />);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps its keys from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    render(<Card {...cardProps()} />);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('saves a note at once and says so, and has no field that one could type in', async () => {
    const given = cardProps();
    render(<Card {...given} />);
    fireEvent.click(button('Save note'));
    await waitFor(() => expect(screen.getByText('Saved with your notes.').getAttribute('role')).toBe('status'));
    fireEvent.click(button('Save note'));
    expect(given.onNote).toHaveBeenCalledOnce();
    expect(document.querySelector('input, textarea, [contenteditable]')).toBeNull();
  });

  it('opens the saved note elsewhere for words of the reader, and then no longer takes it back', async () => {
    const given = cardProps();
    render(<Card {...given} />);
    fireEvent.click(button('Save note'));
    fireEvent.click(await screen.findByRole('button', { name: 'Add your words' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(given.onWrite).toHaveBeenCalledExactlyOnceWith('n1');
    expect(button('Add your words')).toBeTruthy();
  });

  it('takes a saved note back in one step, after which it can be saved again', async () => {
    const given = cardProps();
    render(<Card {...given} />);
    fireEvent.click(button('Save note'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByText('Note deleted.')).toBeTruthy());
    expect(given.onUnsave).toHaveBeenCalledExactlyOnceWith('n1');
    expect(screen.queryByRole('button', { name: 'Add your words' })).toBeNull();
    expect(document.activeElement).toBe(button('Save note'));
    fireEvent.click(button('Save note'));
    await waitFor(() => expect(given.onNote).toHaveBeenCalledTimes(2));
  });

  it('still offers the saved note when the hint was refused', async () => {
    render(<Card {...cardProps()} />);
    fireEvent.click(button('Save note'));
    await screen.findByText('Saved with your notes.');
    fireEvent.click(button('Not about this'));
    fireEvent.click(button('These words, on every page'));
    await screen.findByText(/no longer hinted/);
    expect(button('Add your words')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });

  it.each([
    ['onNote', 'Save note', new Error('full'), 'The note could not be saved.'],
    ['onNote', 'Save note', Object.assign(new Error('no'), { code: 'private' }), 'Private window: notes are not kept from here.'],
    ['onWrite', 'Add your words', new Error('no'), 'That did not work. Nothing has changed.'],
    ['onUnsave', 'Undo', new Error('no'), 'That did not work. Nothing has changed.'],
  ] as const)('says why when %s fails', async (callback, name, error, said) => {
    render(<Card {...cardProps({ [callback]: () => Promise.reject(error) })} />);
    fireEvent.click(button('Save note'));
    if (name !== 'Save note') fireEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(screen.getByText(said).getAttribute('role')).toBe('status'));
  });

  it('copies a statement with who said it, when, how we know and where to check it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    vi.stubGlobal('isSecureContext', true);
    render(<Card {...cardProps()} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy' })[0] as HTMLElement);
    await screen.findByText('Copied');
    vi.unstubAllGlobals();
    expect(write.mock.calls[0]?.[0].split('\n')).toEqual([
      '“cracks of a depth that calls for repair within twelve months”',
      'Dam Safety Office, independent inspectors of the valley, 2026-03-30',
      'On the record',
      'Inspection report 12, Dam Safety Office, 2026-03-30',
      'https://safety.example/r12',
      '[river-dam/cracks]',
    ]);
  });

  it('takes "Pause on this site" back in one step', async () => {
    const onPause = vi.fn(async () => undefined);
    render(<Card {...cardProps({ onPause })} />);
    fireEvent.click(button('Pause on this site'));
    await screen.findByText(/Hints are off on www\.news\.example/);
    fireEvent.click(button('Undo'));
    await screen.findByText('Closest to this sentence');
    expect(onPause.mock.calls).toEqual([[false], [true]]);
  });

  it('says what failed and tries again', () => {
    const onAgain = vi.fn();
    render(<Card {...cardProps({ view: undefined, error: 'The record could not be read.', onAgain })} />);
    expect(screen.getByRole('alert').textContent).toContain('The record could not be read.');
    fireEvent.click(button('Try again'));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('takes the focus only when it was opened by keyboard', () => {
    render(<Card {...cardProps()} />);
    expect(document.activeElement).toBe(document.body);
    cleanup();
    render(<Card {...cardProps({ takeFocus: true })} />);
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });
});
