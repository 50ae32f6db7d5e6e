import type { TopicKey } from './mention';
import type { Actor, Claim, Pack, Position, Source, Topic } from './pack-format';

/** A claim or a position of a pack, with its key outside the pack. */
export type Statement =
  | { readonly list: 'claim'; readonly key: string; readonly pack: PackShelf; readonly said: Claim }
  | { readonly list: 'position'; readonly key: string; readonly pack: PackShelf; readonly said: Position };

/** One pack with its lists by id. */
export interface PackShelf {
  readonly pack: Pack;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** One topic with its statements, in the pack's order. */
export interface TopicShelf {
  readonly key: TopicKey;
  readonly topic: Topic;
  readonly pack: PackShelf;
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  /** By the id of a claim: the topic's positions that answer it, in the pack's order. */
  readonly answers: ReadonlyMap<string, readonly Position[]>;
}

/** Everything that the packs hold, by key. */
export interface Shelf {
  readonly packs: readonly PackShelf[];
  readonly topics: ReadonlyMap<TopicKey, TopicShelf>;
  readonly statements: readonly Statement[];
}

/** Who claims, or holds and speaks, as far as the pack has them. */
export function actorsOfStatement({ actors }: Pick<PackShelf, 'actors'>, said: Claim | Position): Actor[] {
  const ids = 'holder' in said ? [said.holder, said.speaker] : [said.claimant];
  return ids.flatMap((id) => (id === undefined ? [] : (actors.get(id) ?? [])));
}

/** Puts packs that have passed the gate on one shelf. */
export function makeShelf(packs: readonly Pack[]): Shelf {
  const shelves = packs.map((pack) => ({
    pack,
    actors: byId(pack.actors),
    sources: byId(pack.sources),
    topics: byId(pack.topics),
  }));
  const topics = new Map<TopicKey, TopicShelf>();
  const statements: Statement[] = [];
  for (const shelf of shelves) {
    const { pack } = shelf;
    const claims = byTopic(pack.claims);
    const positions = byTopic(pack.positions);
    for (const topic of pack.topics) {
      const key: TopicKey = `${pack.id}/${topic.id}`;
      const own = positions.get(topic.id) ?? [];
      topics.set(key, { key, topic, pack: shelf, claims: claims.get(topic.id) ?? [], positions: own, answers: byClaim(own) });
    }
    for (const said of pack.claims) statements.push({ list: 'claim', key: `${pack.id}/${said.id}`, pack: shelf, said });
    for (const said of pack.positions) statements.push({ list: 'position', key: `${pack.id}/${said.id}`, pack: shelf, said });
  }
  return { packs: shelves, topics, statements };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

const byTopic = <T extends { readonly topic: string }>(items: readonly T[]) => gather(items, ({ topic }) => [topic]);

const byClaim = (positions: readonly Position[]) => gather(positions, ({ answers }) => new Set(answers));

function gather<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = map.get(key);
      if (list) list.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}
