import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TopicKey } from '@/utils/domain/mention';
import type { Pack } from '@/utils/domain/pack-format';
import { NEAR, rank } from '@/utils/domain/rank';
import { indexForRanking } from '@/utils/domain/rank-index';
import { makeShelf } from '@/utils/domain/shelf';
import { plainBm25, plainWords, signPairs } from './ranking-baseline';
import { type Collection, readDebates, readPressConferences, readTranscripts, readTweets } from './ranking-corpus';

/** Every how many of the ministry's questions is asked; all answers are ranked each time. */
const STEP = 8;
const BEST = 1_000;

type Write = (line: string) => void;
type Ranker = (sentence: string) => readonly string[];

/** Mean average precision (of the best `cut`) and mean reciprocal rank of a ranker. */
function measure({ queries }: Collection, ranker: Ranker, cut = Number.POSITIVE_INFINITY) {
  let precision = 0;
  let reciprocal = 0;
  const asked = queries.filter(({ right }) => right.size > 0);
  for (const { sentence, right, neither } of asked) {
    const ranked = ranker(sentence).filter((key) => !neither.has(key));
    const first = ranked.findIndex((key) => right.has(key));
    if (first >= 0) reciprocal += 1 / (first + 1);
    let hits = 0;
    let sum = 0;
    ranked.slice(0, cut).forEach((key, i) => {
      if (right.has(key)) sum += ++hits / (i + 1);
    });
    precision += sum / Math.min(right.size, cut);
  }
  return { map: precision / asked.length, mrr: reciprocal / asked.length, asked: asked.length };
}

/** Ranks the collections of the corpus with the extension's ranking and with plain BM25 in the same run. */
export function measureRanking(corpus: string, builtIn: readonly Pack[], write: Write): void {
  const folder = (name: string) => join(corpus, 'claims', name);
  const tweets = folder('checkthat-2020-t2');
  const debates = folder('politifact-debates');
  const press = folder('cn-mfa-press');
  if (existsSync(tweets)) {
    for (const part of ['train', 'dev']) compare(write, `tweets ${part}, MAP@5`, readTweets(tweets, part), plainWords, 5);
  }
  if (existsSync(debates)) {
    compare(write, 'debates dev, MAP', readDebates(debates), plainWords);
    countFalseAlarms(write, debates);
  }
  if (existsSync(press)) compare(write, 'ministry, question to answer, MRR', readPressConferences(press, STEP), signPairs);
  const claims = join(corpus, 'detection/claims.jsonl');
  if (existsSync(claims)) measureBuiltIn(write, claims, builtIn);
}

function compare(write: Write, name: string, collection: Collection, plain: (text: string) => string[], cut?: number): void {
  const index = indexForRanking(makeShelf([collection.pack]));
  const ours = measure(collection, (sentence) => keysOf(rank(index, sentence)), cut);
  const bm25 = measure(collection, plainBm25(collection.pack, plain), cut);
  const [mine, theirs] = name.endsWith('MRR') ? [ours.mrr, bm25.mrr] : [ours.map, bm25.map];
  const ratio = (mine / theirs).toFixed(2);
  write(`${name.padEnd(36)} ${mine.toFixed(3)}  plain BM25 ${theirs.toFixed(3)}  ${ratio}×  (${ours.asked} sentences)`);
}

const keysOf = (ranked: ReturnType<typeof rank>) => ranked.slice(0, BEST).map(({ statement }) => statement.key);

/** How often a sentence of a debate would be shown a claim that the labels do not give it. */
function countFalseAlarms(write: Write, folder: string): void {
  const index = indexForRanking(makeShelf([readDebates(folder).pack]));
  const sentences = readTranscripts(folder);
  let shown = 0;
  let right = 0;
  for (const { sentence, checked } of sentences) {
    const best = rank(index, sentence)[0];
    if (best === undefined || best.score < NEAR) continue;
    shown++;
    if (checked.has(best.statement.key)) right++;
  }
  const alarms = ((1_000 * (shown - right)) / sentences.length).toFixed(1);
  const line = `above the bar in ${sentences.length} sentences of debates: ${shown}, labelled so ${right}`;
  write(`${line}; without a label ${alarms} in 1,000 (a claim said again without a label among them)`);
}

interface Line {
  readonly id: string;
  readonly sentence: string;
  readonly topic: string;
}

/** Right statements by the line's id, the one of that speaker and day first; a line that is not there has none in the built-in packs. */
export type Answers = Readonly<Record<string, readonly string[]>>;

function measureBuiltIn(write: Write, file: string, packs: readonly Pack[]): void {
  const answers = JSON.parse(
    readFileSync(new URL('../../test/fixtures/ranking-answers.json', import.meta.url), 'utf8'),
  ) as Answers;
  const index = indexForRanking(makeShelf(packs));
  const lines = readFileSync(file, 'utf8').split('\n');
  const tally = { stored: 0, inTopic: 0, inAll: 0, shown: 0, shownRight: 0 };
  for (const { id, sentence, topic } of lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]))) {
    const pack = packs.find(({ topics }) => topics.some((one) => one.id === topic));
    const right = answers[id] ?? [];
    const key: TopicKey = `${pack?.id}/${topic}`;
    const best = rank(index, sentence, { topic: key })[0];
    const bestOfAll = rank(index, sentence)[0];
    const isRight = best !== undefined && right.includes(best.statement.key);
    if (right.length > 0) {
      tally.stored++;
      if (isRight) tally.inTopic++;
      if (bestOfAll && right.includes(bestOfAll.statement.key)) tally.inAll++;
      if (!isRight) write(`not first: ${id}: ${best?.statement.key ?? 'none'} instead of ${right[0]}`);
    }
    if (best && best.score >= NEAR) {
      tally.shown++;
      if (isRight) tally.shownRight++;
    }
  }
  write(`built-in packs, right one first: ${tally.inTopic} of ${tally.stored} within the topic, ${tally.inAll} among all`);
  write(`built-in packs, above the bar: ${tally.shown}, right ${tally.shownRight}`);
}
