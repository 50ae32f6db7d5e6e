import assert from 'node:assert/strict';
import { DEMONSTRATION, openBeside, openHinted, type Test } from '../scene.ts';

/** An article whose data say another day than it prints, on a topic of the packs of which it names one side alone. */
const ARTICLE = 'https://edition.cnn.com/2024/04/28/against/index.html';
const PAGE = `<!doctype html><html lang="en"><head><title>Blinken on the elections</title>
<meta property="article:published_time" content="2024-04-28T01:00:00Z"></head><body><header><p>24 November 2026</p></header>
<article><h1>Blinken on the elections</h1><p class="stamp">Published 11:00 PM EDT, Sat April 27, 2024</p>
<p>Secretary of State Antony Blinken said on Friday that the US has seen evidence of Chinese attempts to influence and arguably interfere
with the upcoming US elections.</p><p>He spoke at the end of a journey of three days, during which many matters were discussed at length,
and he named no others.</p><p>The journey was his second within a year, and he is expected to travel again in the months that follow.</p>
</article></body></html>`;

/** What the popup says of a page against the record. */
export const pageAgainstRecord: readonly Test[] = [
  [
    'the popup says of which day the article is, where that was read, and which sides of a topic the page names',
    async ({ browser, web }) => {
      web.put(ARTICLE, Buffer.from(PAGE));
      const article = await openHinted(browser, ARTICLE);
      const popup = await openBeside(browser, 'popup', article);
      const line = await popup.until('the day of the article', () => document.querySelector('.article-dated')?.textContent);
      assert.equal(line, 'Date of the article: April 27, 2024, as printed on the page; the page’s data say April 28, 2024');
      await popup.run(() => document.querySelector<HTMLElement>('.topic')?.click());
      const sides = await popup.until('the sides', () => document.querySelector<HTMLElement>('.page-sides')?.innerText);
      assert.match(sides, /Named near the topic\s+[^\n]*Government of the United States/);
      assert.match(sides, /On the record, not found on this page\s+[^\n]*Microsoft/);
      assert.match(sides, /only after this article\s+[^\n]*Graphika/);
    },
  ],
  [
    'the popup says what was looked for and how old the packs are, in one line',
    async ({ browser }) => {
      const article = await openHinted(browser, DEMONSTRATION);
      const popup = await openBeside(browser, 'popup', article);
      const line = await popup.until('the coverage', () => document.querySelector('.coverage summary')?.textContent);
      assert.match(line, /^Looked for \d+ topics in 3 packs · oldest pack as of /);
    },
  ],
];
