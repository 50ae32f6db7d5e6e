import type { TopicKey } from '@/utils/domain/mention';
import { rank } from '@/utils/domain/rank';
import { indexForRanking } from '@/utils/domain/rank-index';
import { makeShelf, type Shelf } from '@/utils/domain/shelf';
import { inputLines, print, readOptions } from './input';
import { loadPacks } from './load-packs';

const BEST = 10;

/** `pack rank`: for each JSON line `{"id", "sentence", "topic"?}` the ten nearest statements; a topic may be written with or without its pack. */
export async function rankLines(args: readonly string[]): Promise<number> {
  const { packs, rest } = readOptions(args, []);
  if (rest.length > 0) throw new Error(`rank reads standard input; what is ${rest[0]}?`);
  const shelf = makeShelf(await loadPacks(packs));
  const index = indexForRanking(shelf);
  for await (const { id, sentence, topic } of inputLines()) {
    if (typeof sentence !== 'string') throw new Error(`${String(id)}: "sentence" must be text`);
    const ranked = rank(index, sentence, { topic: topicNamed(shelf, topic) });
    print({
      id,
      ranked: ranked.slice(0, BEST).map(({ statement, score }) => ({
        id: statement.key,
        kind: statement.list,
        topic: `${statement.pack.pack.id}/${statement.said.topic}`,
        score: Math.round(score * 1_000) / 1_000,
      })),
    });
  }
  return 0;
}

function topicNamed({ topics }: Shelf, name: unknown): TopicKey | undefined {
  if (name === undefined || name === null || name === '') return;
  const key = [...topics.keys()].find((key) => key === name || key.endsWith(`/${String(name)}`));
  if (!key) throw new Error(`no pack has a topic ${JSON.stringify(name)}`);
  return key;
}
