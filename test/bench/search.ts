import { search } from '@/utils/domain/search';
import { indexForSearch } from '@/utils/domain/search-index';
import { readQuery } from '@/utils/domain/search-query';
import { viewHits } from '@/utils/domain/search-results';
import { makeShelf } from '@/utils/domain/shelf';
import { manyStatements } from './search-pack';

/**
 * What search costs with 10,000 claims and 20,000 positions: each question is asked anew after every letter typed, as a reader would.
 * Run with `--expose-gc`, for the size of what is kept.
 */
const MOST = 50;
const QUESTIONS = [
  'ministry repairs',
  'spokesman said 40',
  '水利部 维修',
  'وزارة المياه',
  'actor:"Actor 17" kind:denial dam',
  'date:2021..2023 inspectors',
  'a',
  'nothing-has-this',
];

const collect = () => (globalThis as { readonly gc?: () => void }).gc?.();
const held = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
};

const shelf = makeShelf([manyStatements(10_000, 20_000)]);
const before = held();
const start = performance.now();
const index = indexForSearch(shelf);
const built = performance.now() - start;
const kept = held() - before;

const times: number[] = [];
for (let round = 0; round < 20; round++)
  for (const question of QUESTIONS)
    for (let length = 1; length <= question.length; length++) {
      const from = performance.now();
      const query = readQuery(question.slice(0, length));
      viewHits(index, search(index, query), { words: query.words, languages: ['en'], most: 6 });
      times.push(performance.now() - from);
    }
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
const missed = Number(at(0.95)) > MOST ? '   MISSED' : '';
console.log(`\nSearch in ${index.entries.length.toLocaleString('en')} entries, ${index.terms.length.toLocaleString('en')} words`);
console.log(
  `a letter typed: median · 95 of 100 · slowest  ${at(0.5)} · ${at(0.95)} · ${at(0.9999)} ms   at most ${MOST} ms${missed}`,
);
console.log(`made once in ${built.toFixed(0)} ms; keeps ${kept.toFixed(1)} MB beside the packs`);
