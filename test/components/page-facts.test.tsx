// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleDated } from '@/components/ArticleDated';
import { Coverage } from '@/components/Coverage';
import { pack } from '@/test/gallery/sample';
import type { ArticleDate } from '@/utils/domain/article-date';

afterEach(cleanup);

describe('the line about the day of the article', () => {
  it.each<[string, ArticleDate | undefined]>([
    ['Date of the article: April 27, 2024, as printed on the page', { day: '2024-04-27', from: 'printed' }],
    [
      'Date of the article: April 27, 2024, as printed on the page; the page’s data say April 28, 2024',
      { day: '2024-04-27', from: 'printed', data: '2024-04-28' },
    ],
    ['Date of the article: April 28, 2024, from the page’s data', { day: '2024-04-28', from: 'data' }],
    ['Date of the article: none that is certain on this page', undefined],
  ])('says "%s"', (words, dated) => {
    render(<ArticleDated dated={dated} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('the coverage of a page', () => {
  const other = { ...pack, id: 'b', title: { text: 'The river charter', lang: 'en' }, asOf: '2025-01-02', languages: ['de'] };

  it('is one line with the age of the oldest pack', () => {
    const { container } = render(<Coverage packs={[pack, other]} language="en" />);
    expect(container.querySelector('summary')?.textContent).toMatch(
      /^Looked for 6 topics in 2 packs · oldest pack as of January 2, 2025, /,
    );
  });

  it('names the languages of each pack, and what was not looked for', () => {
    render(<Coverage packs={[pack, other]} language="en-GB" left={{ packs: [{ ...pack, id: 'c' }], refusals: 2 }} />);
    expect(screen.getByText(/words of English, French, and Simplified Chinese/)).toBeTruthy();
    expect(screen.getByText(/^Packs without words of British English: .The river charter.$/)).toBeTruthy();
    expect(screen.getByText(/^Packs switched off: .The Alder dam.$/)).toBeTruthy();
    expect(screen.getByText('Hints you refused that reach this page: 2')).toBeTruthy();
  });

  it('says nothing of what was left out where nothing was', () => {
    render(<Coverage packs={[pack]} language="fr" left={{ packs: [], refusals: 0 }} />);
    expect(screen.queryByText('Not looked for')).toBeNull();
  });
});
