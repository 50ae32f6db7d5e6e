import { findTerms } from './match';
import { buildMatcher, type Matcher, type TermUse } from './matcher';
import type { TopicKey } from './mention';
import type { Actor } from './pack-format';
import { retrievalWords } from './retrieval-words';
import type { Shelf, Statement } from './shelf';
import { kindOfSpeech } from './speech';

/** What is kept to rank the statements of a shelf: word counts by statement, and the names of the actors. */
export interface RankIndex {
  readonly statements: readonly Statement[];
  /** Word to statements that hold it, as pairs of index and count. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly lengths: readonly number[];
  readonly average: number;
  readonly byTopic: ReadonlyMap<TopicKey, readonly number[]>;
  readonly names: Matcher;
  readonly actors: readonly string[];
}

/** A statement and how near it is to a sentence. */
export interface Ranked {
  readonly statement: Statement;
  readonly score: number;
}

/** Parameters of Okapi BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.6;
/** An actor who is named counts as much as so many occurrences of a word. */
const ACTOR = 2;

export function indexForRanking(shelf: Shelf): RankIndex {
  const postings = new Map<string, number[]>();
  const lengths: number[] = [];
  const byTopic = new Map<TopicKey, number[]>();
  shelf.statements.forEach((statement, i) => {
    const counts = new Map<string, number>();
    const words = wordsOf(statement);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const actor of actorsOf(statement)) counts.set(actorWord(statement.pack.pack.id, actor.id), ACTOR);
    for (const [word, count] of counts) {
      const list = postings.get(word);
      if (list) list.push(i, count);
      else postings.set(word, [i, count]);
    }
    lengths.push(words.length);
    const key: TopicKey = `${statement.pack.pack.id}/${statement.said.topic}`;
    const list = byTopic.get(key);
    if (list) list.push(i);
    else byTopic.set(key, [i]);
  });
  const average = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  return { statements: shelf.statements, postings, lengths, average, byTopic, ...nameMatcher(shelf) };
}

/**
 * Ranks claims and positions by nearness to a sentence, nearest first: words weighted by rarity, actors by any of their names, and a lean
 * towards positions where the sentence reports a denial and towards claims where it reports a charge. Statements that share nothing with the
 * sentence are left out. `topic` narrows to one topic; `date` (of the article) leans towards what was said around that day.
 */
export function rank(
  index: RankIndex,
  sentence: string,
  about: { readonly topic?: TopicKey; readonly date?: string } = {},
): Ranked[] {
  const allowed = about.topic === undefined ? undefined : new Set(index.byTopic.get(about.topic) ?? []);
  const scores = new Map<number, number>();
  const total = index.statements.length;
  for (const word of new Set([...retrievalWords(sentence), ...namesIn(index, sentence)])) {
    const list = index.postings.get(word);
    if (!list) continue;
    const rarity = Math.log(1 + (total - list.length / 2 + 0.5) / (list.length / 2 + 0.5));
    for (let i = 0; i < list.length; i += 2) {
      const at = list[i] as number;
      if (allowed && !allowed.has(at)) continue;
      const count = list[i + 1] as number;
      const norm = K1 * (1 - B + (B * (index.lengths[at] as number)) / index.average);
      scores.set(at, (scores.get(at) ?? 0) + (rarity * count * (K1 + 1)) / (count + norm));
    }
  }
  const speech = kindOfSpeech(sentence);
  return [...scores]
    .map(([at, score]) => {
      const statement = index.statements[at] as Statement;
      return { statement, score: score * leaning(statement, speech) * closeness(statement, about.date) };
    })
    .sort((a, b) => b.score - a.score || (a.statement.key < b.statement.key ? -1 : 1));
}

function leaning({ list }: Statement, speech: ReturnType<typeof kindOfSpeech>): number {
  if (speech === 'denial') return list === 'position' ? 1.15 : 1;
  if (speech === 'charge') return list === 'claim' ? 1.15 : 1;
  return 1;
}

/** From 1.3 on the article's own day to 1 for what was said three months or more away. */
function closeness({ said }: Statement, date: string | undefined): number {
  if (date === undefined) return 1;
  const days = Math.abs(Date.parse(said.date) - Date.parse(date)) / 86_400_000;
  return Number.isFinite(days) ? 1 + 0.3 * Math.max(0, 1 - days / 90) : 1;
}

function wordsOf({ pack, said }: Statement): string[] {
  const place = said.place === undefined ? [] : textsOf(said.place);
  const topic = pack.pack.topics.find(({ id }) => id === said.topic);
  const texts = [
    ...textsOf(said.text),
    said.quote ?? '',
    ...place,
    ...(topic ? textsOf(topic.title) : []),
    said.date.replaceAll('-', ' '),
  ];
  return texts.flatMap(retrievalWords);
}

const textsOf = (text: string | Readonly<Record<string, string>>) => (typeof text === 'string' ? [text] : Object.values(text));

function actorsOf({ pack, said }: Statement): Actor[] {
  const ids = 'holder' in said ? [said.holder, said.speaker] : [said.claimant];
  return ids.flatMap((id) => {
    const actor = id === undefined ? undefined : pack.actors.get(id);
    const body = actor?.of === undefined ? undefined : pack.actors.get(actor.of);
    return [actor, body].filter((found) => found !== undefined);
  });
}

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

function namesIn({ names, actors }: RankIndex, sentence: string): string[] {
  return findTerms(names, sentence).flatMap(({ entry }) => {
    const owners: string[] = [];
    for (let use = names.first[entry] as number; use < (names.first[entry + 1] as number); use++) {
      owners.push(actors[names.owner[use] as number] as string);
    }
    return owners;
  });
}
