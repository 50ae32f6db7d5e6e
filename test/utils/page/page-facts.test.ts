// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedArticle } from '@/utils/page/linked-data';
import { articleUrl, dayOf, languageTag } from '@/utils/page/page-facts';
import { readArticleNow } from '@/utils/page/read-article';
import { page, paragraphs, parsers } from './pages';

const [, [, parse]] = parsers as readonly [unknown, (typeof parsers)[number]];
const read = (head: string, attributes = '', lang = 'en') =>
  readArticleNow(
    parse(
      page(`<article ${attributes}><h1>Cracks in the Alder dam</h1>${paragraphs(3)}</article>`, head).replace(
        'lang="en"',
        `lang="${lang}"`,
      ),
    ),
    'https://herald.example/dam?x=1#top',
  )?.article;
const data = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('the day of an article', () => {
  it.each([
    ['its linked data', data({ '@type': 'NewsArticle', datePublished: '2024-04-26T23:30:00-07:00' }), '2024-04-26'],
    [
      'linked data in a graph',
      data({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2024-04-26' }] }),
      '2024-04-26',
    ],
    [
      'linked data in a list',
      data([{ '@type': 'Organization' }, { '@type': 'ReportageNewsArticle', datePublished: '2024-04-26T01:00Z' }]),
      '2024-04-26',
    ],
    [
      'linked data with a raw line feed',
      data('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-04-26"}'),
      '2024-04-26',
    ],
    ['a meta element', '<meta property="article:published_time" content="2024-04-26T10:00:00+02:00">', '2024-04-26'],
    ['a meta element with several names', '<meta itemprop="dateCreated datePublished" content="2024-04-26">', '2024-04-26'],
    ['its canonical address', '<link rel="canonical" href="/2024/04/26/dam">', '2024-04-26'],
    ['nothing, when the linked data are broken', data('{"@type":"NewsArticle","datePublished":"2024-04'), undefined],
    ['nothing, when the day does not exist', data({ '@type': 'NewsArticle', datePublished: '2024-02-31' }), undefined],
    [
      'nothing, when the data are of another kind',
      data({ '@type': 'NewsArticle', datePublished: { a: [1] }, headline: 7 }),
      undefined,
    ],
  ])('comes from %s', (_, head, expected) => {
    expect(read(head)?.date).toBe(expected);
  });

  it.each([
    ['2024-04-26T23:59:59-11:00', '2024-04-26'],
    ['20240426', '2024-04-26'],
    ['2024/04/26 10:00', '2024-04-26'],
    ['26 April 2024', undefined],
    ['', undefined],
  ])('is read from %j as written, in its own offset', (value, expected) => {
    expect(dayOf(value)).toBe(expected);
  });
});

describe('the language of an article', () => {
  it.each([
    ['en_us', 'en-US'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['DE', 'de'],
    ['de_DE.UTF-8', 'de-DE'],
    ['x', ''],
    ['"><script>', ''],
    [undefined, ''],
  ])('is put in order: %j', (value, expected) => {
    expect(languageTag(value)).toBe(expected);
  });

  it('is that of the element nearest to it', () => {
    expect(read('', 'lang="fr"')?.language).toBe('fr');
    expect(read('', '', 'de-at')?.language).toBe('de-AT');
    expect(read(data({ '@type': 'NewsArticle', inLanguage: 'es' }), '', '')?.language).toBe('es');
    expect(read('<meta property="og:locale" content="pt_BR">', '', '')?.language).toBe('pt-BR');
  });
});

describe('the address of an article', () => {
  it.each([
    ['/dam', 'https://herald.example/dam'],
    ['https://www.herald.example/dam', 'https://www.herald.example/dam'],
    ['https://m.herald.example/dam', 'https://m.herald.example/dam'],
    ['https://other.example/dam', 'https://herald.example/dam?x=1'],
    ['https://herald.example/', 'https://herald.example/dam?x=1'],
    ['javascript:alert(1)', 'https://herald.example/dam?x=1'],
    ['https://user:secret@herald.example/dam', 'https://herald.example/dam?x=1'],
    ['http://[', 'https://herald.example/dam?x=1'],
  ])('with the canonical link %s is %s', (href, expected) => {
    expect(articleUrl(parse(page('', `<link rel="canonical" href="${href}">`)), 'https://herald.example/dam?x=1#top')).toBe(
      expected,
    );
  });
});

describe('linked data that mean harm', () => {
  it.each([
    ['a very deep value', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['a very long list', `[${'{"@type":"Thing"},'.repeat(20_000)}{"@type":"Thing"}]`],
    ['keys of the prototype', '{"__proto__":{"@type":"NewsArticle"},"constructor":{"@type":"NewsArticle"}}'],
    ['no data at all', ''],
  ])('are passed over: %s', (_, source) => {
    expect(linkedArticle(parse(page('', data(source))))).toBeUndefined();
  });
});
