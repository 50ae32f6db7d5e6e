import { buildMatcher, type Matcher, type TermUse } from './matcher';
import type { TopicKey } from './mention';
import type { Actor } from './pack-format';
import { textsOf } from './pick-text';
import { MARK, retrievalWords } from './retrieval-words';
import { actorsOfStatement, type Shelf, type Statement } from './shelf';

/** What is kept to rank the statements of a shelf: which statement holds which word, in typed arrays, and the names of the actors. */
export interface RankIndex {
  readonly statements: readonly Statement[];
  /** Word to its number. */
  readonly words: ReadonlyMap<string, number>;
  /** Word number to where its statements begin; one more at the end. */
  readonly first: Uint32Array;
  readonly holder: Uint32Array;
  /** How often, in quarters of an occurrence up to 127; 128 more where the statement's beginning holds it. */
  readonly often: Uint8Array;
  /** By family of words and statement: number of words, and length of the vector of weighted words. */
  readonly lengths: readonly Float32Array[];
  readonly norms: readonly Float32Array[];
  readonly averages: readonly number[];
  readonly byTopic: ReadonlyMap<TopicKey, readonly number[]>;
  readonly names: Matcher;
  readonly actors: readonly string[];
}

/** Words are compared within their family: in letters, in Chinese or Japanese signs, and the pieces of each. */
export const FAMILIES = 4;
const SIGNS = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
export const familyOf = (word: string): number => (word.startsWith(MARK.piece) ? 2 : 0) + (SIGNS.test(word) ? 1 : 0);

/** The share of an occurrence that a word has by where it stands. */
const IN = { text: 1, title: 1, topic: 0.5, place: 0.5, role: 0.25 } as const;
/** The beginning of a statement, in characters. */
const LEAD = 140;
export const LED = 128;

/** How rare a word is that `holders` of `total` statements hold (Robertson and Spärck Jones). */
export const rarity = (total: number, holders: number): number => Math.log(1 + (total - holders + 0.5) / (holders + 0.5));

/** How much a word counts beside others as rare. */
export function shareOf(word: string): number {
  if (word.startsWith(MARK.light)) return 0.5;
  if (word.startsWith(MARK.concept)) return 0.7;
  return word.startsWith(MARK.state) ? 1.5 : 1;
}

/** Reads all statements once; takes about 50 µs a statement. */
export function indexForRanking(shelf: Shelf): RankIndex {
  const words = new Map<string, number>();
  const lists: number[][] = [];
  const lengths = Array.from({ length: FAMILIES }, () => new Float32Array(shelf.statements.length));
  const byTopic = new Map<TopicKey, number[]>();
  const known = new Map<string, readonly string[]>();
  shelf.statements.forEach((statement, i) => {
    for (const [word, often] of countWords(statement, known)) {
      let number = words.get(word);
      if (number === undefined) {
        number = words.size;
        words.set(word, number);
        lists.push([]);
      }
      lists[number]?.push(i, often);
      const sums = lengths[familyOf(word)] as Float32Array;
      sums[i] = (sums[i] as number) + (often & (LED - 1)) / 4;
    }
    const key: TopicKey = `${statement.pack.pack.id}/${statement.said.topic}`;
    const list = byTopic.get(key);
    if (list) list.push(i);
    else byTopic.set(key, [i]);
  });
  const packed = packLists(lists);
  const norms = normsOf(words, packed, shelf.statements.length);
  const averages = lengths.map((sums) => sums.reduce((a, b) => a + b, 0) / Math.max(1, sums.filter((sum) => sum > 0).length));
  return { statements: shelf.statements, words, ...packed, lengths, norms, averages, byTopic, ...nameMatcher(shelf) };
}

function packLists(lists: readonly (readonly number[])[]) {
  const first = new Uint32Array(lists.length + 1);
  lists.forEach((list, word) => {
    first[word + 1] = (first[word] as number) + list.length / 2;
  });
  const holder = new Uint32Array(first[lists.length] as number);
  const often = new Uint8Array(holder.length);
  lists.forEach((list, word) => {
    for (let i = 0; i < list.length; i += 2) {
      holder[(first[word] as number) + i / 2] = list[i] as number;
      often[(first[word] as number) + i / 2] = list[i + 1] as number;
    }
  });
  return { first, holder, often };
}

function normsOf(words: ReadonlyMap<string, number>, { first, holder, often }: ReturnType<typeof packLists>, total: number) {
  const norms = Array.from({ length: FAMILIES }, () => new Float32Array(total));
  for (const [word, number] of words) {
    if (word.startsWith('@')) continue;
    const [from, to] = [first[number] as number, first[number + 1] as number];
    const weight = rarity(total, to - from) * shareOf(word);
    const sums = norms[familyOf(word)] as Float32Array;
    for (let i = from; i < to; i++) {
      const at = holder[i] as number;
      sums[at] = (sums[at] as number) + (weight * damp((often[i] as number) & (LED - 1))) ** 2;
    }
  }
  for (const sums of norms) for (let i = 0; i < total; i++) sums[i] = Math.sqrt(sums[i] as number) || 1;
  return norms;
}

/** An occurrence more counts ever less: from quarters of an occurrence to weight. */
export const damp = (quarters: number): number => (quarters < 4 ? quarters / 4 : 1 + Math.log(quarters / 4));

/** The words of a statement and how often each stands there (`often` of the index). */
function countWords(statement: Statement, known: Map<string, readonly string[]>): Map<string, number> {
  const { pack, said } = statement;
  const counts = new Map<string, number>();
  const add = (text: string, share: number, remember = false) => {
    let found = remember ? known.get(text) : undefined;
    found ??= retrievalWords(text);
    if (remember) known.set(text, found);
    for (const word of found) {
      // What an actor is called is often alike: whole words of it alone say something.
      if (share === IN.role && word.startsWith(MARK.piece)) continue;
      counts.set(word, Math.min(LED - 1, (counts.get(word) ?? 0) + share * 4));
    }
  };
  for (const text of textsOf(said.text)) add(text, IN.text);
  if (said.quote) add(said.quote, IN.text);
  if (said.place) for (const text of textsOf(said.place)) add(text, IN.place, true);
  const topic = pack.topics.get(said.topic);
  if (topic) for (const text of textsOf(topic.title)) add(text, IN.topic, true);
  for (const id of said.sources) for (const text of textsOf(pack.sources.get(id)?.title ?? '')) add(text, IN.title, true);
  for (const actor of actorsWithBodies(statement)) {
    for (const text of [...textsOf(actor.role), ...textsOf(actor.name)]) add(text, IN.role, true);
    counts.set(actorWord(pack.pack.id, actor.id), 4);
  }
  for (const text of textsOf(said.text)) {
    for (const word of retrievalWords(text.slice(0, LEAD))) counts.set(word, (counts.get(word) ?? 0) | LED);
  }
  return counts;
}

/** Who made a statement, each with the body that it is of. */
const actorsWithBodies = ({ pack, said }: Statement): Actor[] =>
  actorsOfStatement(pack, said).flatMap((actor) => {
    const body = actor.of === undefined ? undefined : pack.actors.get(actor.of);
    return body ? [actor, body] : [actor];
  });

const actorWord = (pack: string, id: string) => `@${pack}/${id}`;

function nameMatcher(shelf: Shelf) {
  const uses: TermUse[] = [];
  const actors: string[] = [];
  for (const { pack } of shelf.packs) {
    for (const actor of pack.actors) {
      const owner = actors.push(actorWord(pack.id, actor.id)) - 1;
      const names = new Set(Object.values(actor.names).flat());
      for (const term of names) uses.push({ term, owner, part: 0, weight: 0 });
      const last = typeof actor.name === 'string' ? actor.name : (actor.name.en ?? '');
      const surname = actor.kind === 'person' ? last.split(' ').at(-1) : undefined;
      if (surname && surname.length > 3 && !names.has(surname)) uses.push({ term: surname, owner, part: 0, weight: 0 });
    }
  }
  return { names: buildMatcher(uses), actors };
}
