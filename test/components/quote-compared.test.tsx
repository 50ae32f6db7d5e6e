// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { QuoteCompared } from '@/components/QuoteCompared';
import type { QuotePair } from '@/utils/domain/quote-compare';

afterEach(cleanup);

const pair: QuotePair = {
  key: 'p/1',
  who: { text: 'Ada Rowe', lang: 'en' },
  date: '2026-04-12',
  page: [
    { text: 'The dam is ', differs: false },
    { text: 'often', differs: true },
  ],
  record: [
    { text: 'The dam is ', differs: false },
    { text: 'never', differs: true },
  ],
  lang: 'en',
  same: false,
};

describe('quotations compared', () => {
  it('mark what differs, in words too', () => {
    const { container } = render(<QuoteCompared pairs={[pair]} language="en" />);
    expect(container.querySelector('ins')?.textContent).toBe(' (only on this page:) often');
    expect(container.querySelector('del')?.textContent).toBe(' (only on record:) never');
    expect(screen.getByText(/Ada Rowe. · April 12, 2026/)).toBeTruthy();
  });

  it('tell the same ones in a line', () => {
    const { container } = render(<QuoteCompared pairs={[{ ...pair, same: true }]} />);
    expect(screen.getByText(/^As on record:/)).toBeTruthy();
    expect(container.querySelector('ins, del')).toBeNull();
  });

  it('are not there where nothing is compared', () => {
    expect(render(<QuoteCompared pairs={[]} />).container.innerHTML).toBe('');
  });
});
