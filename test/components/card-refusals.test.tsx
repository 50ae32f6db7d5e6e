// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '@/components/Card';
import { hinted, why } from '@/test/gallery/sample';
import type { Span, Why } from '@/utils/domain/mention';
import { cardProps } from './card-props';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The words of an element without the marks that keep directions apart. */
const plain = (selector: string) => document.querySelector(selector)?.textContent?.replace(/[\u2068\u2069]/g, '');

afterEach(cleanup);

describe('the card', () => {
  it('explains a hint by its rule, its words and its pack', () => {
    render(<Card {...cardProps()} />);
    fireEvent.click(button('Why this hint?'));
    expect(screen.getByText('The text has words that the topic asks for together.')).toBeTruthy();
    expect(plain('.card-why')).toContain('In this sentence: “Alder dam” and “cracks”.');
    expect(plain('.card-why')).toMatch(
      /The Alder dam · Alder Valley Library · revision 3, as of May 2, 2026 · its words for English$/,
    );
  });

  it.each<[rule: Why['rule'], said: string]>([
    ['phrase', 'The text has a wording that the topic lists.'],
    ['terms', 'Several words point to the topic, each a little, and together they suffice.'],
    ['learned', 'These words together are typical of reports on this topic.'],
  ])('says what the rule "%s" means', (rule, said) => {
    render(<Card {...cardProps({ mention: { ...hinted, why: { ...why, rule } } })} />);
    fireEvent.click(button('Why this hint?'));
    expect(screen.getByText(said)).toBeTruthy();
  });

  it.each<[lent: string, sentence: Span, said: string]>([
    ['an earlier sentence', { start: 14, end: 60 }, 'In this sentence: “cracks”.In an earlier sentence: “Alder dam”.'],
    ['a later sentence', { start: 0, end: 19 }, 'In this sentence: “Alder dam”.In a later sentence: “cracks”.'],
    [
      'another altogether',
      { start: 40, end: 60 },
      'In this sentence: “the wall”.In an earlier sentence: “Alder dam” and “cracks”.',
    ],
  ])('says which words of %s helped', (_, sentence, said) => {
    render(<Card {...cardProps({ mention: { ...hinted, text: 'the wall', sentence } })} />);
    fireEvent.click(button('Why this hint?'));
    expect(plain('.card-why')).toContain(said);
  });

  it.each([
    ['These words, on this page only', 'page', 'On this page, these words are no longer hinted for this topic.'],
    ['These words, on every page', 'everywhere', 'These words are no longer hinted for this topic on any page.'],
    ['The whole topic, on news.example', 'site', 'This topic is no longer hinted on news.example.'],
  ] as const)('refuses "%s" and takes it back in one step', async (name, scope, said) => {
    const given = cardProps();
    render(<Card {...given} />);
    fireEvent.click(button('Not about this'));
    const group = screen.getByRole('group', { name: 'Not about this: what should no longer be hinted?' });
    expect(group.textContent).toContain('“Alder dam”');
    await waitFor(() => expect(document.activeElement).toBe(button('These words, on this page only')));
    expect(given.onRefuse).not.toHaveBeenCalled();
    fireEvent.click(button(name));
    expect((await screen.findByText(said)).closest('[role]')?.getAttribute('role')).toBe('status');
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    fireEvent.click(button('All refusals'));
    expect(given.onRefusals).toHaveBeenCalledOnce();
    fireEvent.click(button('Undo'));
    await screen.findByText('Closest to this sentence');
    expect(given.onRefuse).toHaveBeenCalledTimes(2);
    expect(vi.mocked(given.onRefuse).mock.calls).toEqual([
      [scope, false],
      [scope, true],
    ]);
    expect(button('Not about this')).toBeTruthy();
  });

  it('asks how far a refusal reaches, and goes back to where it was when the reader thinks better of it', async () => {
    const given = cardProps();
    render(<Card {...given} />);
    fireEvent.click(button('Not about this'));
    fireEvent.click(button('Cancel'));
    await waitFor(() => expect(document.activeElement).toBe(button('Not about this')));
    expect(given.onRefuse).not.toHaveBeenCalled();
  });

  it('says that the oldest refusal made way', async () => {
    render(<Card {...cardProps({ onRefuse: async () => ({ full: true }) })} />);
    fireEvent.click(button('Not about this'));
    fireEvent.click(button('These words, on every page'));
    await screen.findByText(/the oldest one made way/);
  });

  it.each([
    [new Error('no'), 'That did not work. Nothing has changed.'],
    [Object.assign(new Error('no'), { code: 'private' }), 'Private window: nothing is kept from here, so nothing has changed.'],
  ])('says why when a refusal is not kept, or not taken back (%s)', async (error, said) => {
    const onRefuse = vi.fn<CardProps['onRefuse']>().mockRejectedValue(error).mockRejectedValueOnce(error);
    render(<Card {...cardProps({ onRefuse })} />);
    fireEvent.click(button('Not about this'));
    fireEvent.click(button('These words, on every page'));
    await screen.findByText(said);
    onRefuse.mockResolvedValueOnce({ full: false });
    fireEvent.click(button('These words, on every page'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(said);
  });
});
