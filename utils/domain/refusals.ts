import type { Mention, Recognition } from './mention';
import { fold } from './normalise';
import type { Refusal } from './settings';

/** Leaves out the mentions whose wording the reader has refused for their topic, and the topics that have no mention left. */
export function withoutRefused({ mentions, topics }: Recognition, refused: readonly Refusal[]): Recognition {
  if (refused.length === 0) return { mentions, topics };
  const keys = new Set(refused.map(({ topic, text }) => `${topic} ${fold(text)}`));
  const kept = mentions.filter((mention: Mention) => !keys.has(`${mention.topic} ${fold(mention.text)}`));
  const left = new Set(kept.map((mention) => mention.topic));
  return { mentions: kept, topics: topics.filter(({ topic }) => left.has(topic)) };
}
