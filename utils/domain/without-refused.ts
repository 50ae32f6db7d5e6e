import type { Mention, Recognition, TopicKey } from './mention';
import { fold } from './normalise';
import { type Refusal, refusalsReaching } from './refusals';

/**
 * Leaves out the mentions that the reader has refused on the page at this address, those whose proof rests on the words of such a one in
 * another sentence, and the topics that have no mention left.
 */
export function withoutRefused({ mentions, topics }: Recognition, refused: readonly Refusal[], address: string): Recognition {
  const isRefused = refusing(
    topics.map(({ topic }) => topic),
    refused,
    address,
  );
  const lost = new Set<string>();
  for (const mention of mentions) {
    if (!isRefused(mention)) continue;
    for (const { start } of mention.why.words) if (!isLent(start, mention)) lost.add(`${mention.topic} ${start}`);
  }
  const rests = (mention: Mention) =>
    mention.why.words.some(({ start }) => isLent(start, mention) && lost.has(`${mention.topic} ${start}`));
  const kept = mentions.filter((mention) => !isRefused(mention) && !rests(mention));
  const left = new Set(kept.map((mention) => mention.topic));
  return { mentions: kept, topics: topics.filter(({ topic }) => left.has(topic)) };
}

const isLent = (at: number, { sentence }: Mention) => at < sentence.start || at >= sentence.end;

/** Tells whether a mention is refused; only refusals of the topics that the page has are looked at. */
function refusing(topics: readonly TopicKey[], refused: readonly Refusal[], address: string): (mention: Mention) => boolean {
  const here = new Set<string>(topics);
  const silent = new Set<string>();
  const words = new Set<string>();
  for (const one of refusalsReaching(
    refused.filter(({ topic }) => here.has(topic)),
    address,
  )) {
    if ('site' in one) silent.add(one.topic);
    else words.add(`${one.topic} ${fold(one.text)}`);
  }
  if (silent.size === 0 && words.size === 0) return () => false;
  return ({ topic, text }) => silent.has(topic) || (words.size > 0 && words.has(`${topic} ${fold(text)}`));
}
