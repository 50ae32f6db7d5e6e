import { type Learned, learnTerms, type TeachingPack } from './learn-terms';
import { buildMatcher, type Matcher, type TermUse } from './matcher';
import type { TopicKey } from './mention';
import type { Actor, Pack, Rule } from './pack-format';

/** What a term proves for its rule; a number from 0 on is the group that it belongs to. */
export const Part = { phrase: -1, not: -2, term: -3, learned: -4 } as const;

/** One topic's rule in one language. */
export interface TopicRule {
  /** Undefined for what speaks for none of the topics. */
  readonly topic: TopicKey | undefined;
  readonly language: string;
  /** Alternatives of groups; a group is a part number. Parts are counted on from alternative to alternative. */
  readonly alternatives: readonly (readonly number[])[];
  /** The pack has no rule in this language; learned terms alone stand for the topic. */
  readonly alone?: boolean;
}

/** The rules of all packs with the one matcher of their terms. */
export interface Recogniser {
  readonly rules: readonly TopicRule[];
  readonly matcher: Matcher;
}

/** What of a pack is compiled. */
export type CompiledPack = TeachingPack & Pick<Pack, 'actors'>;

/** Compiles the recognition rules of packs that have passed the gate; the same packs always give the same recogniser. */
export function compileRules(packs: readonly CompiledPack[]): Recogniser {
  const rules: TopicRule[] = [];
  const uses: TermUse[] = [];
  for (const pack of packs) {
    const actors = new Map(pack.actors.map((actor) => [actor.id, actor]));
    for (const topic of pack.topics) {
      for (const [language, rule] of Object.entries(topic.detect ?? {})) {
        const owner = rules.length;
        const lists = alternativesOf(rule);
        let part = 0;
        rules.push({ topic: `${pack.id}/${topic.id}`, language, alternatives: lists.map((list) => list.map(() => part++)) });
        const add = (list: readonly string[], part: number, weightOf: (term: string) => number = () => 0) => {
          const done = new Set<string>();
          for (const term of new Set(list)) {
            for (const literal of spell(term, language, actors)) {
              if (done.has(literal)) continue;
              done.add(literal);
              uses.push({ term: literal, owner, part, weight: weightOf(term) });
            }
          }
        };
        const { phrases = [], not = [], terms = {} } = rule;
        add(phrases, Part.phrase);
        add(not, Part.not);
        add(Object.keys(terms), Part.term, (term) => terms[term] ?? 0);
        lists.flat().forEach((group, at) => {
          add(group, at);
        });
      }
    }
  }
  addLearned(learnTerms(packs), rules, uses);
  return { rules, matcher: buildMatcher(uses) };
}

/** Gives learned terms to their topic's rule of that language; where a hinted topic has none there, one that stands on them alone is made. */
function addLearned(learned: readonly Learned[], rules: TopicRule[], uses: TermUse[]): void {
  const hinted = new Set(rules.map(({ topic }) => topic));
  const known = new Map(rules.map(({ topic, language }, owner) => [`${topic} ${language}`, owner]));
  for (const { language, owner: name, terms } of learned) {
    const topic = hinted.has(name as TopicKey) ? (name as TopicKey) : undefined;
    const owner = known.get(`${name} ${language}`) ?? rules.push({ topic, language, alternatives: [], alone: true }) - 1;
    for (const [term, weight] of terms) uses.push({ term, owner, part: Part.learned, weight });
  }
}

/** Which of a rule's alternatives a group belongs to. */
export function alternativeOf(alternatives: readonly (readonly number[])[], group: number): number {
  let low = 0;
  let high = alternatives.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((alternatives[middle]?.[0] ?? 0) <= group) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The alternatives of a rule's groups, whichever way they are written. */
export function alternativesOf(rule: Rule): string[][][] {
  const groups = rule.groups ?? [];
  return Array.isArray(groups) ? (groups.length > 0 ? [groups] : []) : groups.anyOf;
}

/** The literal terms that a term stands for: itself, or with `@id` all names of an actor in the language. */
export function spell(term: string, language: string, actors: ReadonlyMap<string, Actor>): readonly string[] {
  return term.startsWith('@') ? (actors.get(term.slice(1))?.names[language] ?? []) : [term];
}
