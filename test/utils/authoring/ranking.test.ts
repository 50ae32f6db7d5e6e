import { describe, expect, it } from 'vitest';
import answers from '@/test/fixtures/ranking-answers.json';
import { loadPacks } from '@/utils/authoring/load-packs';
import { plainBm25, plainWords, signPairs } from '@/utils/authoring/ranking-baseline';
import { packOf } from '@/utils/authoring/ranking-corpus';
import { makeShelf } from '@/utils/domain/shelf';

describe('plain BM25, which the ranking is held against', () => {
  const ranker = plainBm25(
    packOf('p', 'en', 'claims', [
      { id: 'a', text: 'The dam leaks', title: 'Water' },
      { id: 'b', text: 'The gate is new' },
    ]),
    plainWords,
  );
  it.each([
    ['the gate', ['p/b', 'p/a']],
    ['water', ['p/a']],
    ['nothing', []],
  ])('ranks for “%s”', (sentence, keys) => {
    expect(ranker(sentence)).toEqual(keys);
  });

  it('reads Chinese by pairs of characters', () => {
    expect(signPairs('中国人，COVAX')).toEqual(['中国', '国人', 'covax']);
  });
});

it('every answer of the key is a statement of the built-in packs', async () => {
  const { statements } = makeShelf(await loadPacks([]));
  const keys = new Set(statements.map(({ key }) => key));
  expect(
    Object.values(answers)
      .flat()
      .filter((key) => !keys.has(key)),
  ).toEqual([]);
});
