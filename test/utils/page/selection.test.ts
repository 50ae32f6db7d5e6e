// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleText } from '@/utils/domain/article';
import { readArticleNow } from '@/utils/page/read-article';
import { selectedPassage } from '@/utils/page/selection';
import { paragraph, paragraphs } from './pages';

const select = (from: Node | null | undefined, start: number, to: Node | null | undefined, end: number) => {
  const range = document.createRange();
  range.setStart(from as Node, start);
  range.setEnd(to as Node, end);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
const open = () => {
  document.body.innerHTML = `<article><h1>Cracks in the Alder dam</h1>${paragraphs(3)}</article><footer><p>All rights reserved by us.</p></footer><div contenteditable="true"><p>My own words</p></div>`;
  const reading = readArticleNow(document);
  return reading && { text: articleText(reading.article.blocks), map: reading.map };
};

describe('the selection of the reader', () => {
  it('is a passage of the article', () => {
    const article = open();
    const text = document.querySelector('p')?.firstChild;
    select(text, 0, text, 'Paragraph 1.'.length);
    const found = selectedPassage(article, document);
    expect(found).toMatchObject({ exact: 'Paragraph 1.', prefix: 'Cracks in the Alder dam\n' });
    expect(article?.text.slice(found?.start, found?.end)).toBe('Paragraph 1.');
  });

  it('of whole elements is their text', () => {
    const article = open();
    const root = document.querySelector('article');
    const second = [...(root?.childNodes ?? [])].findIndex((node) => node.textContent === paragraph(2));
    select(root, second, root, second + 1);
    expect(selectedPassage(article, document)?.exact).toBe(paragraph(2));
  });

  it('outside of the article is a bare quotation', () => {
    const article = open();
    const text = document.querySelector('footer p')?.firstChild;
    select(text, 0, text, 10);
    expect(selectedPassage(article, document)).toEqual({ exact: 'All rights', prefix: '', suffix: '', start: 0, end: 0 });
  });

  it('in a field that the reader writes in is none', () => {
    const article = open();
    const text = document.querySelector('[contenteditable] p')?.firstChild;
    select(text, 0, text, 2);
    expect(selectedPassage(article, document)).toBeUndefined();
  });

  it('of nothing is none', () => {
    const article = open();
    const text = document.querySelector('p')?.firstChild;
    select(text, 3, text, 3);
    expect(selectedPassage(article, document)).toBeUndefined();
  });
});
