import { isAfter } from './as-of';
import type { TopicKey } from './mention';
import { NEAR, rank } from './rank';
import type { RankIndex } from './rank-index';
import type { CardView } from './record';
import type { Shelf, TopicShelf } from './shelf';
import { type Languages, viewEntry, viewOutline, viewStatement } from './view-record';

/** What the card shows for a sentence: the nearest claim with its answers, or the topic's newest claim when none is near. */
export function viewCard(
  shelf: Shelf,
  index: RankIndex,
  about: { readonly topic: TopicKey; readonly sentence: string; readonly date?: string },
  languages: Languages,
): CardView | undefined {
  const topic = shelf.topics.get(about.topic);
  if (!topic) return;
  const outline = viewOutline(topic, languages);
  const ranked = rank(index, about.sentence, about);
  const best = ranked[0];
  const near = best !== undefined && best.score >= NEAR;
  const none = { topic: outline, closest: undefined, position: undefined, near };
  if (!near) {
    const claim = newestClaim(topic, about.date);
    return claim ? { ...none, closest: viewEntry(topic, claim, languages) } : none;
  }
  const { statement } = best;
  if (statement.list === 'claim') return { ...none, closest: viewEntry(topic, statement.said, languages) };
  const answered = new Set(statement.said.answers);
  const nearest = ranked.find((other) => other.statement.list === 'claim' && answered.has(other.statement.said.id));
  const claim =
    topic.claims.find(({ id }) => id === nearest?.statement.said.id) ?? topic.claims.find(({ id }) => answered.has(id));
  if (claim) return { ...none, closest: viewEntry(topic, claim, languages) };
  return { ...none, position: viewStatement(topic.pack, topic.key, statement.said, languages) };
}

/** The newest claim up to the article's day, or of all where none is so old or the day is not known. */
function newestClaim({ claims }: TopicShelf, date: string | undefined) {
  const before = date === undefined ? claims : claims.filter((claim) => !isAfter(claim.date, date));
  const among = before.length > 0 ? before : claims;
  return among.reduce<(typeof claims)[number] | undefined>((a, b) => (a === undefined || b.date > a.date ? b : a), undefined);
}
