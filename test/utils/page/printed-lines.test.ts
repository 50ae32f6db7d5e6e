// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticleNow } from '@/utils/page/read-article';
import { page, paragraphs, parsers } from './pages';

const headline = '<h1>Cracks in the Alder dam</h1>';

describe.each(parsers)('the lines that may print a day, with %s', (_, parse) => {
  it.each([
    [
      'below the headline',
      `<article>${headline}<p class="byline">By Ada Rowe</p><time>27 April 2024</time>${paragraphs(3)}</article>`,
    ],
    ['above the headline', `<article><div class="stamp">27 April 2024</div>${headline}${paragraphs(3)}</article>`],
  ])('stand %s', (_, body) => {
    expect(readArticleNow(parse(page(body)), 'https://herald.example/dam')?.article.printed).toEqual(['27 April 2024']);
  });

  it.each([
    ['the page’s head', `<header><p>24 November 2026</p></header><article>${headline}${paragraphs(3)}</article>`],
    [
      'a caption',
      `<article>${headline}<figure><figcaption>The dam, 3 March 2023</figcaption></figure>${paragraphs(3)}</article>`,
    ],
  ])('are not those of %s', (_, body) => {
    expect(readArticleNow(parse(page(body)), 'https://herald.example/dam')?.article.printed).toEqual([]);
  });
});
