import { findTerms, type Hit } from './match';
import { ENOUGH, type RuleHit } from './prove';
import type { Sentence } from './sentences';
import { Part, type Recogniser, type TopicRule } from './topic-rules';

/** More hits than this on one page are left unread: no article has them. */
const MOST_HITS = 60_000;

/** The hits of every rule that may hold on this page, in order of place, with their sentences. */
export function hitsByRule(recogniser: Recogniser, text: string, sentences: readonly Sentence[]): Map<number, RuleHit[]> {
  const { matcher } = recogniser;
  const hits = findTerms(matcher, text, MOST_HITS);
  const uses = usesInReach(recogniser, hits);
  const byRule = new Map<number, RuleHit[]>();
  let sentence = 0;
  for (const { entry, start, end } of hits) {
    while (sentence < sentences.length && start >= (sentences[sentence] as Sentence).end) sentence++;
    if (sentence === sentences.length) break;
    for (const use of uses.get(entry) ?? []) {
      const owner = matcher.owner[use] as number;
      const hit = { start, end, entry, sentence, part: matcher.part[use] as number, weight: matcher.weight[use] as number };
      const list = byRule.get(owner);
      if (list) list.push(hit);
      else byRule.set(owner, [hit]);
    }
  }
  return byRule;
}

/** By entry found: its uses in rules that could hold if all of the page were one sentence. Common names serve hundreds of rules; few are in reach. */
function usesInReach({ matcher, rules }: Recogniser, hits: readonly Hit[]): Map<number, number[]> {
  const usesOf = new Map<number, number[]>();
  const parts = new Map<number, Set<number>>();
  const weights = new Map<number, number>();
  for (const { entry } of hits) {
    if (usesOf.has(entry)) continue;
    const uses: number[] = [];
    for (let use = matcher.first[entry] as number; use < (matcher.first[entry + 1] as number); use++) {
      uses.push(use);
      const owner = matcher.owner[use] as number;
      const held = parts.get(owner);
      if (held) held.add(matcher.part[use] as number);
      else parts.set(owner, new Set([matcher.part[use] as number]));
      weights.set(owner, (weights.get(owner) ?? 0) + (matcher.weight[use] as number));
    }
    usesOf.set(entry, uses);
  }
  const inReach = new Set<number>();
  for (const [owner, held] of parts) {
    const { alternatives } = rules[owner] as TopicRule;
    const whole = held.has(Part.phrase) || (weights.get(owner) ?? 0) >= ENOUGH;
    if (whole || alternatives.some((groups) => groups.every((group) => held.has(group)))) inReach.add(owner);
  }
  for (const [entry, uses] of usesOf) {
    usesOf.set(
      entry,
      uses.filter((use) => inReach.has(matcher.owner[use] as number)),
    );
  }
  return usesOf;
}
