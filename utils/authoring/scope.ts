import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Block } from '@/utils/domain/article';

/** How much of a text was read (`recall`) and how much of what was read belongs to it (`precision`), 0 to 1. */
export interface Overlap {
  readonly recall: number;
  readonly precision: number;
}

/** A saved page whose article was marked by hand: `html` as its server sent it, `wanted` the article's text by paragraph. */
export interface SavedPage {
  readonly page: string;
  readonly html: Uint8Array;
  readonly wanted: readonly string[];
}

/** What was read on a page: by us, and by Mozilla's Readability. */
export interface PageReadings {
  readonly blocks: readonly Block[];
  readonly readability: string;
}

/** One page of the corpus; `readability` is what Mozilla's Readability reads there. */
export interface ScopeRow {
  readonly page: string;
  readonly ours: Overlap;
  /** As `ours`, with captions counted as if they did not belong. */
  readonly strict: Overlap;
  readonly readability: Overlap;
}

export interface ScopeMeasure {
  readonly rows: readonly ScopeRow[];
  /** Macro averages: every page counts the same. */
  readonly average: Omit<ScopeRow, 'page'>;
}

const SHINGLE = 4;

/** Runs of four words (or of four characters in scripts without spaces), as a multiset: scrapinghub's article-extraction-benchmark. */
function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i <= Math.max(0, words.length - SHINGLE); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function overlap(expected: string, read: string): Overlap {
  const want = shingles(expected);
  const have = shingles(read);
  let common = 0;
  for (const [shingle, count] of have) common += Math.min(count, want.get(shingle) ?? 0);
  return { recall: common / (size(want) || 1), precision: size(have) ? common / size(have) : 0 };
}

const mean = (rows: readonly ScopeRow[], of: (row: ScopeRow) => Overlap): Overlap => ({
  recall: rows.reduce((sum, row) => sum + of(row).recall, 0) / (rows.length || 1),
  precision: rows.reduce((sum, row) => sum + of(row).precision, 0) / (rows.length || 1),
});

/** The saved pages of a folder (a folder each: `source.html.gz`, `expected.json`) on which the whole article is marked. */
export function* markedPages(newsDirectory: string): Generator<SavedPage> {
  for (const page of existsSync(newsDirectory) ? readdirSync(newsDirectory).sort() : []) {
    const expected = JSON.parse(readFileSync(join(newsDirectory, page, 'expected.json'), 'utf8')) as {
      kind: string;
      paragraphs?: string[];
    };
    if (expected.kind !== 'full-body' || !expected.paragraphs) continue;
    yield { page, html: gunzipSync(readFileSync(join(newsDirectory, page, 'source.html.gz'))), wanted: expected.paragraphs };
  }
}

/**
 * Measures on saved news pages how much of the marked article is read, and how much of what is read is article.
 * The headline is not marked there and not counted; captions are counted apart.
 */
export async function measureScope(
  pages: Iterable<SavedPage>,
  read: (page: SavedPage) => PageReadings | Promise<PageReadings>,
): Promise<ScopeMeasure> {
  const rows: ScopeRow[] = [];
  for (const saved of pages) {
    const wanted = saved.wanted.join('\n');
    const { blocks, readability } = await read(saved);
    const below = blocks.filter(({ kind }) => kind !== 'headline');
    const text = (list: readonly Block[]): string => list.map((block) => block.text).join('\n');
    rows.push({
      page: saved.page,
      ours: overlap(wanted, text(below.filter(({ kind }) => kind !== 'caption'))),
      strict: overlap(wanted, text(below)),
      readability: overlap(wanted, readability),
    });
  }
  return {
    rows,
    average: {
      ours: mean(rows, (row) => row.ours),
      strict: mean(rows, (row) => row.strict),
      readability: mean(rows, (row) => row.readability),
    },
  };
}
