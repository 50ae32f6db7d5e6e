// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleText, type Block } from '@/utils/domain/article';
import { readArticle, readArticleNow } from '@/utils/page/read-article';
import { page, paragraph, paragraphs, parsers } from './pages';

const HEADLINE = 'Cracks in the Alder dam';
const article = (body: string): string => page(`<article><h1>${HEADLINE}</h1>${body}</article>`);
const texts = (count: number, from = 1): string[] => Array.from({ length: count }, (_, i) => paragraph(from + i));

/** What a reader sees of each page: the texts of the blocks below the headline. */
const reads: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
  ['an article in its element', article(paragraphs(3)), texts(3)],
  ['an article without an element of its own', page(`<div><h1>${HEADLINE}</h1><div>${paragraphs(3)}</div></div>`), texts(3)],
  ['a plain document', page(`<h1>${HEADLINE}</h1>${paragraphs(2)}`), texts(2)],
  [
    'a headline outside the body of the article',
    page(`<header><h1>${HEADLINE}</h1></header><main>${paragraphs(3)}</main>`),
    texts(3),
  ],
  [
    'paragraphs made of divisions',
    article(
      texts(3)
        .map((text) => `<div class="x1"><div>${text}</div></div>`)
        .join(''),
    ),
    texts(3),
  ],
  ['paragraphs parted by two line breaks', article(`<div>${texts(3).join('<br>\n<br>')}</div>`), texts(3)],
  [
    'a line break as a space',
    article(`<p>One line of the report<br>and the next one of it, which is long enough.</p>${paragraphs(2)}`),
    ['One line of the report and the next one of it, which is long enough.', ...texts(2)],
  ],
  [
    'words over inline elements as they stand',
    article(
      `<p>The <b>Al</b><i>der</i> <a href="/d">dam</a>,\n   said   the <span>mini<wbr>ster</span>, is perfectly safe today.</p>${paragraphs(2)}`,
    ),
    ['The Alder dam, said the minister, is perfectly safe today.', ...texts(2)],
  ],
  [
    'soft hyphens and no-break spaces as they stand',
    article(`<p>The in\u00adspec\u00adtors of the dam\u00a0safety office found cracks in it.</p>${paragraphs(2)}`),
    ['The in\u00adspec\u00adtors of the dam\u00a0safety office found cracks in it.', ...texts(2)],
  ],
  [
    'ruby without its readings',
    article(
      `<p>大臣は<ruby>堰<rp>(</rp><rt>せき</rt><rp>)</rp></ruby>堤が安全であると述べた。検査官は亀裂があると報告した。</p>${paragraphs(2)}`,
    ),
    ['大臣は堰堤が安全であると述べた。検査官は亀裂があると報告した。', ...texts(2)],
  ],
  [
    'nothing that is hidden',
    article(
      `${paragraphs(2)}<div hidden><p>${paragraph(7)}</p></div><div aria-hidden="true"><div><p>${paragraph(8)}</p></div></div>` +
        `<p style="display: none">${paragraph(9)}</p><p class="visually-hidden">${paragraph(10)}</p>${paragraphs(1, 3)}`,
    ),
    texts(3),
  ],
  [
    'nothing that is not text for the reader',
    article(
      `${paragraphs(2)}<script>var a = "${paragraph(7)}";</script><style>p { color: red }</style><noscript><p>${paragraph(8)}</p></noscript>` +
        `<template><p>${paragraph(9)}</p></template><pre>${paragraph(10)}</pre><button>Open all of it now</button>${paragraphs(1, 3)}`,
    ),
    texts(3),
  ],
  [
    'nothing that the reader writes',
    article(
      `${paragraphs(2)}<div contenteditable="true"><p>${paragraph(7)}</p></div><div contenteditable>${paragraph(8)}</div>` +
        `<textarea>${paragraph(9)}</textarea><div role="textbox">${paragraph(10)}</div>${paragraphs(1, 3)}`,
    ),
    texts(3),
  ],
  [
    'an article without what stands beside it',
    page(
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
       <div class="cookie-banner"><p>We and our partners use cookies, as we say in our notice on privacy.</p></div>
       <main><article><h1>${HEADLINE}</h1><div class="share-bar"><span>Share this story with your friends</span></div>${paragraphs(2)}
       <aside><h2>More from the valley</h2><ul><li><a href="/a">The festival opens on Sunday at noon</a></li></ul></aside>
       <p><strong>Read also:</strong> <a href="/b">What the engineers of the dam wrote</a></p>
       <div class="newsletter-box"><p>Get the news of the valley in your mail every morning, for nothing.</p></div>
       ${paragraphs(1, 3)}<div class="author-box"><p>Ada Penn has written about rivers and dams for twenty years.</p></div></article></main>
       <section id="comments"><p>I have said for years that this dam will not hold, and nobody ever listened to me.</p></section>
       <footer><p>All rights reserved. Nothing may be copied from this page without a permission in writing.</p></footer>`,
    ),
    texts(3),
  ],
  [
    'an article whose container has the name of something else',
    page(
      `<div class="page has-sidebar share-enabled"><h1>${HEADLINE}</h1><div class="subscriber-content">${paragraphs(3)}</div></div>`,
    ),
    texts(3),
  ],
  [
    'an article without what asks the reader for something, and without its headline said twice',
    article(
      `<div class="lead-in"><h2>${HEADLINE}</h2></div>${paragraphs(3)}<p>Sign up for our newsletter and read more about dams.</p>`,
    ),
    texts(3),
  ],
  [
    'an article beside a form whose fields have the names of methods',
    article(
      `${paragraphs(2)}<form><input name="getAttribute"><input name="attributes"><input name="nextSibling"><input name="localName"></form>${paragraphs(1, 3)}`,
    ),
    texts(3),
  ],
  [
    'the first of several articles that follow each other on one page',
    page(
      `<main><div class="story"><h1>${HEADLINE}</h1>${paragraphs(3)}</div><div class="story"><h1>The festival opens</h1>${paragraphs(4, 5)}</div></main>`,
    ),
    texts(3),
  ],
  [
    'the entries of a page that grows',
    page(
      `<main><h1>${HEADLINE}</h1><p class="standfirst">All that is known of the dam, as it happens.</p>
       ${[1, 2, 3].map((n) => `<article class="entry"><h2>Entry number ${n}</h2><p>${paragraph(n)}</p></article>`).join('')}</main>`,
    ),
    [
      'All that is known of the dam, as it happens.',
      'Entry number 1',
      paragraph(1),
      'Entry number 2',
      paragraph(2),
      'Entry number 3',
      paragraph(3),
    ],
  ],
];

const nothing: readonly (readonly [string, string])[] = [
  ['an empty page', page('')],
  [
    'a front page',
    page(
      `<h1>Valley Herald</h1>${Array.from({ length: 12 }, (_, i) => `<div><h2><a href="/${i}">A headline that leads to story number ${i}</a></h2><p>${paragraph(i)}</p></div>`).join('')}`,
    ),
  ],
  [
    'a page of results',
    page(
      `<ol>${Array.from({ length: 10 }, (_, i) => `<li><a href="/${i}">What was found as number ${i} of ten</a><p>${paragraph(i)}</p></li>`).join('')}</ol>`,
    ),
  ],
  [
    'a login',
    page(
      '<form><h1>Welcome back</h1><p>Please enter the name and the password that you gave when you opened your account with the Herald. If you have forgotten one of them, write to us.</p><input name="n"><input type="password"></form>',
    ),
  ],
  [
    'an application',
    page(
      '<div id="app"><button>New</button><ul><li>First</li><li>Second</li></ul><div contenteditable>Write here whatever you would like to write, as long as you like, without any end.</div></div>',
    ),
  ],
];

describe.each(parsers)('in %s', (_, parse) => {
  it.each(reads)('reads %s', (_, html, expected) => {
    const blocks = readArticleNow(parse(html), 'https://herald.example/dam')?.article.blocks ?? [];
    expect(blocks[0]).toEqual({ kind: 'headline', text: HEADLINE });
    expect(blocks.slice(1).map((block) => block.text)).toEqual(expected);
  });

  it.each(nothing)('finds no article in %s', (_, html) => {
    expect(readArticleNow(parse(html), 'https://herald.example/')).toBeUndefined();
  });

  it('says what each block is', () => {
    const html = article(
      `<p class="standfirst">Inspectors and the ministry do not agree on what the cracks mean.</p>${paragraphs(1)}
       <figure><img src="d.jpg" alt=""><figcaption>The Alder dam, seen from the valley in spring.</figcaption></figure>
       <h2>What the ministry says</h2><blockquote><p>There is nothing to fear, and there never was.</p></blockquote>
       <ul><li>The spillway will be repaired in summer.</li></ul>${paragraphs(1, 2)}`,
    );
    const kinds = readArticleNow(parse(html))?.article.blocks.map((block: Block) => block.kind);
    expect(kinds).toEqual(['headline', 'lead', 'paragraph', 'caption', 'heading', 'quote', 'list', 'paragraph']);
  });

  it('leaves the document as it was', () => {
    const document = parse(article(paragraphs(3)));
    const before = document.documentElement.outerHTML;
    readArticleNow(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('maps every block to where it stands in the document', () => {
    const reading = readArticleNow(
      parse(article(`<p>The <b>Alder</b>\n  dam <i>holds</i>, they say in the valley.</p>${paragraphs(2)}`)),
    );
    const text = articleText(reading?.article.blocks ?? []);
    const start = text.indexOf('Alder dam holds');
    const ranges = reading?.map.rangesOf(start, start + 'Alder dam holds'.length) ?? [];
    expect(ranges).toHaveLength(1);
    expect(ranges[0]).toMatchObject({ startOffset: 0, endOffset: 5 });
    expect([ranges[0]?.startContainer.textContent, ranges[0]?.endContainer.textContent]).toEqual(['Alder', 'holds']);
  });
});

describe('on a live page', () => {
  it('reads what open shadow roots show, and slots once', () => {
    document.body.innerHTML = `<article><h1>${HEADLINE}</h1><news-body><p slot="lead">${paragraph(1)}</p></news-body></article>`;
    const host = document.querySelector('news-body') as HTMLElement;
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<div><slot name="lead"></slot><p>${paragraph(2)}</p><p>${paragraph(3)}</p></div>`;
    const blocks = readArticleNow(document)?.article.blocks ?? [];
    expect(blocks.map((block) => block.text)).toEqual([HEADLINE, ...texts(3)]);
  });

  it('goes on when the page changes between two slices', () => {
    document.body.innerHTML = `<article><h1>${HEADLINE}</h1>${paragraphs(400)}</article>`;
    const steps = readArticle(document);
    steps.next();
    steps.next();
    document.body.innerHTML = '';
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.done).toBe(true);
  });

  it('is not stopped by two thousand elements in each other', () => {
    let inner = document.createElement('div');
    inner.innerHTML = `<h1>${HEADLINE}</h1>${paragraphs(3)}`;
    for (let i = 0; i < 2_000; i++) {
      const outer = document.createElement('div');
      outer.append(inner);
      inner = outer;
    }
    document.body.replaceChildren(inner);
    expect(readArticleNow(document)?.article.blocks).toHaveLength(4);
  });
});
