// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchBox, type SearchProps } from '@/components/SearchBox';
import { SearchResults } from '@/components/SearchResults';
import { found } from '@/test/gallery/search-sample';

const props = (over: Partial<SearchProps> = {}): SearchProps => ({
  query: 'dam',
  state: 'ready',
  value: found,
  onQuery: vi.fn(),
  onOpen: vi.fn(),
  again: vi.fn(),
  ...over,
});

/** The search as the surfaces put it together. */
function Whole({ first = 'dam', onOpen = vi.fn() }: { readonly first?: string; readonly onOpen?: SearchProps['onOpen'] }) {
  const [query, onQuery] = useState(first);
  const all = props({ query, onQuery, onOpen });
  return (
    <>
      <SearchBox {...all} />
      {query && <SearchResults {...all} />}
    </>
  );
}
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search everything' });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const hits = () => screen.getAllByRole('button').filter((button) => button.classList.contains('hit'));

afterEach(cleanup);

describe('the search', () => {
  it('shows what was found by kind, each with its number, and says how much it is', () => {
    render(<Whole />);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Topics · 1',
      'Actors · 1',
      'Claims · 240',
      'Notes · 1',
    ]);
    expect(screen.getByRole('status').textContent).toBe('Found: 243');
  });

  it('marks the words of the question, and takes no text for markup', () => {
    render(<Whole />);
    const claims = within(screen.getByRole('region', { name: 'Claims · 240' }));
    expect(claims.getByText('dam').tagName).toBe('MARK');
    expect(claims.getByText(/<b>unsafe<\/b>/)).toBeTruthy();
  });

  it('is used by the keyboard alone: / goes there, arrows go through what was found, Escape clears it', () => {
    const onOpen = vi.fn();
    render(<Whole onOpen={onOpen} />);
    press('/');
    expect(document.activeElement).toBe(field());
    press('ArrowDown');
    expect(document.activeElement).toBe(hits()[0]);
    press('End');
    expect(document.activeElement).toBe(hits().at(-1));
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
    press('ArrowDown');
    fireEvent.click(document.activeElement as HTMLElement);
    expect(onOpen).toHaveBeenCalledWith(found.groups[0]?.hits[0]);
    press('Escape');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('');
  });

  it('narrows to an actor, and to all of a kind', () => {
    render(<Whole />);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 240' }));
    expect(field().value).toBe('kind:claim dam');
    fireEvent.click(hits()[1] as HTMLElement);
    expect(field().value).toBe('actor:"Dam Safety Office" ');
  });

  it('tells what can be asked, and offers the values of what is asked for', () => {
    render(<Whole first="" />);
    fireEvent.focusIn(field());
    fireEvent.click(screen.getByRole('button', { name: 'kind:' }));
    expect(field().value).toBe('kind:');
    fireEvent.click(screen.getByRole('button', { name: 'Denial' }));
    expect(field().value).toBe('kind:denial ');
  });

  it.each<[what: string, over: Partial<SearchProps>, words: string]>([
    ['nothing was found', { value: { groups: [], unread: [] } }, 'Nothing found.'],
    ['an operator could not be read', { value: { groups: [], unread: ['date:May'] } }, 'Not understood: date:May'],
    ['it did not work', { state: 'failed', value: undefined }, 'The search did not work.'],
  ])('says so when %s', (_, over, words) => {
    render(<SearchResults {...props(over)} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
