import type { Pack } from '@/utils/domain/pack-format';
import { manyStatements } from './search-pack.ts';

const CLAIMS = 170;
const POSITIONS = 330;
const PHRASES = ['the spillway of the northern dam', 'the bridge over the lower river', 'repairs of the harbour road'];

/** 10,000 claims and 20,000 positions, of which 500 are on the first topic, every position there an answer; three topics have a rule. */
export function recordPack(): Pack {
  const pack = manyStatements(10_000, 20_000);
  const topicOf = (number: number, topic: string, first: number) =>
    number < first ? 'topic-0' : topic === 'topic-0' ? 'topic-1' : topic;
  return {
    ...pack,
    topics: pack.topics.map((topic, number) => {
      const phrase = PHRASES[number];
      return phrase ? { ...topic, detect: { en: { phrases: [phrase] } } } : topic;
    }),
    claims: pack.claims?.map((claim, number) => ({ ...claim, topic: topicOf(number, claim.topic, CLAIMS) })),
    positions: pack.positions?.map((position, number) => {
      const topic = topicOf(number, position.topic, POSITIONS);
      return { ...position, topic, ...(number < POSITIONS && { answers: [`claim-${number % CLAIMS}`] }) };
    }),
  };
}

/** An article that names three topics of the pack, the first of them most. */
export const RECORD_PAGE = `<!doctype html><html lang="en"><head><title>Works on the river</title>
<meta property="article:published_time" content="2024-04-28T01:00:00Z"></head><body><article><h1>Works on the river this year</h1>
${[PHRASES[0], ...PHRASES, ...PHRASES.slice(0, 2), PHRASES[0]]
  .map(
    (
      phrase,
    ) => `<p>The inspectors spent the whole of the week with ${phrase}, which had been the matter of a long debate in the council.
Nobody who was asked about it could say how long the works would last, or what they would cost in the end.</p>`,
  )
  .join('\n')}</article></body></html>`;
