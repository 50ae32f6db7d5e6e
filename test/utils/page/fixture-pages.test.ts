// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '@/utils/domain/article';
import { linkSentences } from '@/utils/domain/neighbours';
import { readArticleNow } from '@/utils/page/read-article';
import { parsers } from './pages';

/**
 * Pages in our own words, built as publishing systems build theirs. What must be read carries its kind in `data-is`, in order;
 * everything else must not be: menus, tickers, advertising, related links, comments, notices, boxes that ask for something.
 */
const folder = 'test/fixtures/pages/';
const pages = readdirSync(folder).map((name) => [name.replace('.html', ''), readFileSync(`${folder}${name}`, 'utf8')] as const);
const indexes = ['en-front-page', 'zh-search-results'];
const articles = pages.filter(([name]) => !indexes.includes(name));

const squeezed = (text: string | null) => (text ?? '').replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
const marked = (document: Document) =>
  [...document.querySelectorAll('[data-is]')].map((one) => `${one.getAttribute('data-is')}: ${squeezed(one.textContent)}`);
const read = (document: Document, headlines?: boolean) =>
  readArticleNow(document, 'https://herald.example/a', headlines)?.article.blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe.each(parsers)('in %s', (_, parse) => {
  it.each(articles)('of the page %s the article is read and nothing else', (_, html) => {
    const document = parse(html);
    expect(read(document)).toEqual(marked(document));
  });

  it.each(articles)('of the page %s the article is read also when headlines are wanted', (_, html) => {
    const document = parse(html);
    expect(read(document, true)).toEqual(marked(document));
  });

  it.each(pages.filter(([name]) => indexes.includes(name)))('the page %s has no article', (_, html) => {
    expect(read(parse(html))).toBeUndefined();
  });

  it.each(pages.filter(([name]) => indexes.includes(name)))('of the page %s the headlines are read when wanted', (_, html) => {
    const document = parse(html);
    expect(read(document, true)).toEqual(marked(document));
  });
});

describe('what stands alone on a page', () => {
  /** The blocks whose first sentence goes on from the block before, by page. */
  const goesOn = (name: string, headlines?: boolean): readonly string[] => {
    const html = pages.find(([page]) => page === name)?.[1] ?? '';
    const blocks = readArticleNow(new DOMParser().parseFromString(html, 'text/html'), '', headlines)?.article.blocks ?? [];
    const { sentences, follows } = linkSentences(articleText(blocks), blocks);
    return sentences
      .filter(({ line }, i) => follows[i] && line !== sentences[i - 1]?.line && blocks[line - 1]?.kind === 'paragraph')
      .map(({ line }) => blocks[line]?.text ?? '');
  };
  it.each<[string, readonly string[], boolean?]>([
    ['en-live-blog', ['“We have nothing to add,” a spokesman told reporters outside the town hall.']],
    ['de-live-ticker', ['Wir wollen ein Datum auf Papier und kein Versprechen im Radio.']],
    ['en-front-page', [], true],
    ['zh-search-results', [], true],
  ])('on %s an entry lends nothing to another', (name, expected, headlines) => {
    expect(goesOn(name, headlines)).toEqual(expected);
  });
});
