import type { Leaning } from './evidence';
import { markOf } from './mark-span';
import type { Span } from './mention';
import type { Around, HitsAt, Proof } from './prove';
import { alternativeOf, Part } from './topic-rules';

/** A topic is proven by learned terms that lean to it by this much, and by so much more for each group that is missing. */
const TELLING = 2;
const PER_MISSING_GROUP = 2;
/** The first groups of an alternative say who and to whom: where one of them is missing, that counts for so many more. */
const WHO = 3;
/** So many of the learned terms are named as the proof. */
const MOST_NAMED = 4;
/** A learned term that tells as much is a sign beside those of the rule itself. */
const STRONG = 2;
/** In a language for which the pack has no rule, learned terms must tell this much, and more than one of them strongly. */
const ALONE = 8;
const STRONG_ALONE = 2;

/**
 * Words that the topic's own material taught prove it in a sentence that has some term of the rule: the more groups of an alternative are
 * missing in the sentence and its neighbours, the more the words must tell. `fewest` is how many groups the shortest alternative has; of the
 * alternatives those alone are looked at of which something is there.
 */
export function proveLearned(
  alternatives: readonly (readonly number[])[],
  fewest: number,
  sentence: number,
  around: Around,
  at: HitsAt,
  leaning: Leaning | undefined,
): Proof | undefined {
  if (!leaning) return;
  const held = new Set([sentence, ...around(1)].flatMap((near) => at(near).map((hit) => hit.part)).filter((part) => part >= 0));
  let missing = WHO + fewest;
  for (const alternative of new Set([...held].map((part) => alternativeOf(alternatives, part)))) {
    const groups = alternatives[alternative] ?? [];
    const who = groups.slice(0, groups.length > 2 ? 2 : 1).some((group) => !held.has(group)) ? WHO : 0;
    missing = Math.min(missing, who + groups.filter((group) => !held.has(group)).length);
  }
  const own = at(sentence).filter((hit) => hit.part >= 0);
  const isNew = ({ start, end }: Span) => !own.some((hit) => hit.start < end && start < hit.end);
  if (leaning.amount < TELLING + PER_MISSING_GROUP * missing) return;
  if (!leaning.words.some((word) => word.weight >= STRONG && isNew(word))) return;
  return proofOf(sentence, leaning);
}

/** The sentences in which learned terms alone tell the topic, in a language for which the pack has no rule. */
export function proveAlone(leanings: ReadonlyMap<number, Leaning>): Proof[] {
  return [...leanings].flatMap(([sentence, leaning]) => {
    const strong = leaning.words.filter(({ weight }) => weight >= STRONG);
    return leaning.amount >= ALONE && strong.length >= STRONG_ALONE ? [proofOf(sentence, leaning)] : [];
  });
}

function proofOf(sentence: number, leaning: Leaning): Proof {
  const words = leaning.words.slice(0, MOST_NAMED).map((word) => ({ ...word, sentence, part: Part.learned }));
  return { rule: 'learned', sentence, span: markOf(words), words, lent: 0 };
}
