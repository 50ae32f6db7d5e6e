import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markedPages, measureScope, type PageReadings, type SavedPage } from '@/utils/authoring/scope';
import { readArticleNow } from '@/utils/page/read-article';

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/news', import.meta.url));

/** As `npm run quality` does in a browser, on documents of the command line. */
function read({ html }: SavedPage): PageReadings {
  const parse = () => parseHTML(Buffer.from(html).toString('utf8')).document as unknown as Document;
  return {
    blocks: readArticleNow(parse())?.article.blocks ?? [],
    readability: new Readability(parse()).parse()?.textContent ?? '',
  };
}

describe.skipIf(!existsSync(CORPUS))('on saved news pages (skipped where ../shared/corpus/news is absent)', () => {
  it('nearly all of an article is read, and little else', { timeout: 120_000 }, async () => {
    const { rows, average } = await measureScope(markedPages(CORPUS), read);
    expect(rows.length).toBeGreaterThan(40);
    expect(average.ours.recall).toBeGreaterThanOrEqual(0.99);
    expect(average.ours.precision).toBeGreaterThanOrEqual(0.965);
    expect(average.ours.recall).toBeGreaterThan(average.readability.recall);
    expect(average.ours.precision).toBeGreaterThan(average.readability.precision);
  });
});

describe('where there are no saved pages', () => {
  it('nothing is measured', async () => {
    expect((await measureScope(markedPages('/nowhere'), read)).rows).toEqual([]);
  });
});

describe('what is measured of a page', () => {
  const wanted = ['The dam is safe, said the ministry on Monday.', 'Inspectors had found cracks in it a week before.'];
  const page: SavedPage = { page: 'herald', html: new Uint8Array(), wanted };
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
  it.each([
    ['all of the article and nothing else is full marks', wanted, 1, 1],
    ['half of the article and nothing else is half read', wanted.slice(1), 0.4, 1],
    ['nothing is nothing', [], 0, 0],
    ['as much again that is no article halves what is right', [...wanted, ...wanted], 1, 0.5],
  ])('%s', async (_, texts, recall, precision) => {
    const { average } = await measureScope([page], () => ({ blocks: texts.map(paragraph), readability: '' }));
    expect(average.ours.recall).toBeCloseTo(recall, 1);
    expect(average.ours.precision).toBeCloseTo(precision, 1);
  });
});
