import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureScope } from '@/utils/authoring/scope';

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/news', import.meta.url));

describe.skipIf(!existsSync(CORPUS))('on saved news pages (skipped where ../shared/corpus/news is absent)', () => {
  it('nearly all of an article is read, and little else', { timeout: 120_000 }, () => {
    const { rows, average } = measureScope(CORPUS);
    expect(rows.length).toBeGreaterThan(40);
    expect(average.ours.recall).toBeGreaterThanOrEqual(0.97);
    expect(average.ours.precision).toBeGreaterThanOrEqual(0.94);
    expect(average.ours.recall).toBeGreaterThan(average.readability.recall);
    expect(average.ours.precision).toBeGreaterThan(average.readability.precision);
  });
});

describe('where there are no saved pages', () => {
  it('nothing is measured', () => {
    expect(measureScope('/nowhere').rows).toEqual([]);
  });
});
