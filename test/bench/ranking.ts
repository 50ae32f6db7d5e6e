import { performance } from 'node:perf_hooks';
import { plainBm25, plainWords } from '@/utils/authoring/ranking-baseline';
import { packOf } from '@/utils/authoring/ranking-corpus';
import { rank } from '@/utils/domain/rank';
import { indexForRanking } from '@/utils/domain/rank-index';
import { makeShelf } from '@/utils/domain/shelf';

/**
 * What ranking costs with many statements, against plain BM25 in a Map of lists in the same run: `npx tsx test/bench/ranking.ts`. The statements
 * are put together from few words, so every sentence meets thousands of them: worse than any pack of a person's making.
 */
const COUNT = 50_000;
const ASKED = 200;
const STEMS = 'sanction election missile balloon shipment inquiry border summit tariff grain reactor convoy famine verdict'.split(
  ' ',
);
const PLACES =
  'Washington Beijing Moscow Kyiv Geneva Ottawa Manila Taipei Gaza Tehran Seoul Berlin Paris Brussels London Ankara'.split(' ');

const said = Array.from({ length: COUNT }, (_, i) => ({ id: `s${i}`, text: sentence(i) }));
const pack = packOf('bench', 'en', 'claims', said);

const [index, indexed] = timed(() => indexForRanking(makeShelf([pack])));
const { first, holder, often, lengths, norms } = index;
const kept = [first, holder, often, ...lengths, ...norms].reduce((bytes, list) => bytes + list.byteLength, 0);
const [plain, plainIndexed] = timed(() => plainBm25(pack, plainWords));
const ours: number[] = [];
const theirs: number[] = [];
for (let i = 0; i < ASKED; i++) {
  const asked = sentence(i * 7_919 + 13);
  ours.push(timed(() => rank(index, asked))[1]);
  theirs.push(timed(() => plain(asked))[1]);
}
console.log(
  `${COUNT} statements: indexed in ${indexed.toFixed(0)} ms (plain BM25 ${plainIndexed.toFixed(0)}), ${(kept / 1e6).toFixed(1)} MB of lists and ${index.words.size} words kept`,
);
console.log(
  `a sentence ranked: ${middle(ours).toFixed(1)} ms, plain BM25 ${middle(theirs).toFixed(1)}: ${(middle(ours) / middle(theirs)).toFixed(2)}×`,
);

function sentence(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const noun = () => `${STEMS[next(STEMS.length)]}${next(400)}`;
  return `${PLACES[next(PLACES.length)]} said that the ${noun()} of ${PLACES[next(PLACES.length)]} in ${2_000 + next(25)} had followed the ${noun()} and the ${noun()}.`;
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
