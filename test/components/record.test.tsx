// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardBody } from '@/components/CardBody';
import { Record } from '@/components/Record';
import { Reviews } from '@/components/Reviews';
import { Statement } from '@/components/Statement';
import { card, claim, denial, pledge, record } from '@/test/gallery/sample';
import { longRecord, reviews } from '@/test/gallery/sample-record';
import type { ReviewView, StatementView, TopicRecord } from '@/utils/domain/record';

const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: vi.fn() });
const show = (over: Partial<Parameters<typeof Record>[0]> = {}, value: TopicRecord = record) =>
  render(<Record record={ready(value)} onBack={vi.fn()} {...over} />);
const statements = () => screen.queryAllByRole('article', { hidden: false }).filter((one) => one.classList.contains('statement'));
const marks = () => screen.queryAllByText('after this article');

afterEach(cleanup);

describe('the record as of a day', () => {
  it.each<[article: string | undefined, marked: number]>([
    ['2026-03-30', 2],
    ['2026-04-12', 1],
    ['2026-05-10', 0],
    ['2026', 0],
    [undefined, 0],
  ])('of today hides nothing and marks what came after an article of %s', (article, marked) => {
    show({ article });
    expect(statements()).toHaveLength(6);
    expect(marks().filter((mark) => mark.parentElement?.className === 'statement-date')).toHaveLength(marked);
    expect(screen.queryByRole('radio', { name: 'As of today' }) !== null).toBe(article !== undefined);
  });

  it('of the article folds what came later into one line that counts it and opens', async () => {
    show({ article: '2026-03-30' });
    fireEvent.click(screen.getByRole('radio', { name: 'As of the article’s date, March 30, 2026' }));
    expect(statements()).toHaveLength(4);
    expect(marks()).toHaveLength(0);
    expect(screen.getByText('Answers not shown: 2')).toBeTruthy();
    const fold = screen.getByText('4 statements after this article').closest('details') as HTMLDetailsElement;
    fold.open = true;
    expect(await within(fold).findAllByRole('article')).toHaveLength(2);
    expect(within(fold).getAllByText('after this article')).toHaveLength(4);
  });

  it('holds what is closest to the page to the same day', () => {
    show({ article: '2026-03-30', closest: { ...card, near: true } });
    const closest = () => screen.queryByRole('region', { name: 'Closest to this page' });
    expect(closest()?.textContent).toContain('after this article');
    fireEvent.click(screen.getByRole('radio', { name: 'As of the article’s date, March 30, 2026' }));
    expect(closest()?.textContent ?? '').not.toContain('after this article');
  });

  it('is marked in the card too', () => {
    render(<CardBody view={{ ...card, position: undefined, date: '2026-04-01' }} onBackground={vi.fn()} />);
    expect(marks()[0]?.closest('article')?.textContent).toContain('Denial');
  });
});

describe('the filter of a record', () => {
  const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('counts and names what it hides, and shows all again', () => {
    show();
    choose('What', 'pledge');
    expect(screen.getByText('5 hidden: 2 × Claim, 1 × Denial, 1 × Partial denial, and 1 × No statement found')).toBeTruthy();
    expect(statements()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(statements()).toHaveLength(6);
    expect(screen.queryByText(/hidden:/)).toBeNull();
  });

  it.each([
    ['Who', 'river-dam/union', 1],
    ['How it is known', 'unnamed-source', 2],
    ['Kind of source', 'official', 2],
  ])('asks for %s', (label, value, left) => {
    show();
    choose(label, value);
    expect(statements()).toHaveLength(left);
  });

  it('is not there in a small place', () => {
    show({ compact: true });
    expect(screen.queryByText('Filter')).toBeNull();
  });
});

describe('a long record', () => {
  it('is parted by year, and draws no more than is open', () => {
    show({}, longRecord());
    expect(screen.getAllByRole('group', { hidden: true }).filter((one) => one.className === 'year')).toHaveLength(5);
    expect(statements()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(statements()).toHaveLength(40);
  });
});

describe('the reviews of a claim', () => {
  const rated = (...texts: string[]) =>
    texts.map((text, index): ReviewView => ({ ...(reviews[index] as ReviewView), rating: { text } }));

  it.each<[rows: readonly ReviewView[], said: string | undefined]>([
    [rated('Mixed'), undefined],
    [rated('Mixed', 'Mixed'), 'The ratings are the same, word for word.'],
    [rated('Mixed', 'Needs context'), 'The ratings are not in the same words.'],
  ])('say of their agreement no more than their words show', (rows, said) => {
    render(<Reviews reviews={rows} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(rows.length);
    expect(screen.queryByText(/^The ratings/)?.textContent).toBe(said);
  });

  it('keep their own words and scale, side by side', () => {
    render(<Reviews reviews={reviews} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('2 on its own scale from 5 to 1');
    expect(
      within(first as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe(reviews[0]?.url);
    expect(second?.textContent).toContain('“\u2068Needs context\u2069”');
    expect(second?.textContent).not.toContain('scale');
  });
});

describe('a statement', () => {
  it.each<[said: StatementView, words: string]>([
    [claim, 'On the record'],
    [denial, 'Second-hand, according to Valley Herald'],
    [{ ...denial, attribution: 'official-readout' }, 'From an official readout'],
    [pledge, 'From an unnamed source, according to Valley Herald'],
    [denial, 'Quoted in the original: French'],
    [{ ...denial, supersedes: [{ key: 'a/b', kind: 'pledge', date: '2025-11' }] }, 'Takes the place of: Pledge, November 2025'],
  ])('says how it is known, in words', (said, words) => {
    render(<Statement said={said} />);
    expect(screen.getByText(words, { exact: false })).toBeTruthy();
  });

  it('sets a quotation in the language in which it was said', () => {
    render(<Statement said={denial} />);
    const quote = screen.getByText('Le barrage est parfaitement sûr.');
    expect(quote.closest('[lang]')?.getAttribute('lang')).toBe('fr');
    expect(quote.getAttribute('dir')).toBe('auto');
  });
});
