import { findTerms, type Hit } from './match';
import { ENOUGH, type RuleHit } from './prove';
import type { Sentence } from './sentences';
import { alternativeOf, Part, type Recogniser, type TopicRule } from './topic-rules';

/** More hits than this on one page are left unread: no article has them. */
const MOST_HITS = 60_000;
/** The same for hits told apart by the rules that they serve. */
const MOST_RULE_HITS = 200_000;

/** What was found on a page, by rule, in order of place; `work` counts the uses of terms that were looked at. */
export interface PageHits {
  readonly byRule: ReadonlyMap<number, readonly RuleHit[]>;
  readonly work: number;
}

/** A hit in its sentence, with the terms' uses that are read there. */
interface PlacedHit extends Hit {
  readonly sentence: number;
  readonly uses: Uses;
}

/** The uses of one entry by rules whose language is read in a line. */
interface Uses {
  all: readonly number[];
}

/**
 * The hits of every rule that may hold on this page, with their sentences. A rule is read in lines of its own language, and in those whose
 * language is not plain (`spokenIn` a line gives undefined). Reads on to about 200,000 hits.
 */
export function hitsByRule(
  recogniser: Recogniser,
  text: string,
  sentences: readonly Sentence[],
  spokenIn: (line: number) => string | undefined,
): PageHits {
  const { matcher } = recogniser;
  const { placed, work } = place(recogniser, findTerms(matcher, text, MOST_HITS), sentences, spokenIn);
  const byRule = new Map<number, RuleHit[]>();
  let count = 0;
  for (const { entry, start, end, sentence, uses } of placed) {
    for (const use of uses.all) {
      if (++count > MOST_RULE_HITS) return { byRule, work: work + count };
      const owner = matcher.owner[use] as number;
      const hit = { start, end, entry, sentence, part: matcher.part[use] as number, weight: matcher.weight[use] as number };
      const list = byRule.get(owner);
      if (list) list.push(hit);
      else byRule.set(owner, [hit]);
    }
  }
  return { byRule, work: work + count };
}

function place(
  recogniser: Recogniser,
  hits: readonly Hit[],
  sentences: readonly Sentence[],
  spokenIn: (line: number) => string | undefined,
): { readonly placed: readonly PlacedHit[]; readonly work: number } {
  const tongues = new Map<string | undefined, Map<number, Uses>>();
  const reach = new Reach(recogniser);
  const placed: PlacedHit[] = [];
  let sentence = 0;
  for (const { entry, start, end } of hits) {
    while (sentence < sentences.length && start >= (sentences[sentence] as Sentence).end) sentence++;
    if (sentence === sentences.length) break;
    const spoken = spokenIn((sentences[sentence] as Sentence).line);
    let usesOf = tongues.get(spoken);
    if (!usesOf) {
      usesOf = new Map();
      tongues.set(spoken, usesOf);
    }
    let uses = usesOf.get(entry);
    if (!uses) {
      uses = { all: reach.take(entry, spoken) };
      usesOf.set(entry, uses);
    }
    if (uses.all.length > 0) placed.push({ entry, start, end, sentence, uses });
  }
  for (const usesOf of tongues.values()) {
    for (const uses of usesOf.values()) uses.all = uses.all.filter((use) => reach.has(use));
  }
  return { placed, work: reach.work };
}

/** Which rules could hold if all of the page were one sentence. Common names serve hundreds of rules; few are in reach. */
class Reach {
  readonly #recogniser: Recogniser;
  readonly #rules = new Map<number, { sure: boolean; weight: number; parts: Set<number>; held: Map<number, number> }>();
  work = 0;

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
  }

  /** Notes that an entry stands in a line; gives its uses by rules that are read there. */
  take(entry: number, spoken: string | undefined): number[] {
    const { matcher, rules } = this.#recogniser;
    const uses: number[] = [];
    for (let use = matcher.first[entry] as number; use < (matcher.first[entry + 1] as number); use++) {
      this.work++;
      const owner = matcher.owner[use] as number;
      const rule = rules[owner] as TopicRule;
      if (spoken !== undefined && !rule.language.startsWith(spoken)) continue;
      uses.push(use);
      this.#hold(owner, rule, matcher.part[use] as number, matcher.weight[use] as number);
    }
    return uses;
  }

  has(use: number): boolean {
    return this.#rules.get(this.#recogniser.matcher.owner[use] as number)?.sure === true;
  }

  #hold(owner: number, { alternatives }: TopicRule, part: number, weight: number): void {
    let rule = this.#rules.get(owner);
    if (!rule) {
      rule = { sure: false, weight: 0, parts: new Set(), held: new Map() };
      this.#rules.set(owner, rule);
    }
    if (rule.sure) return;
    rule.weight += weight;
    rule.sure = part === Part.phrase || rule.weight >= ENOUGH;
    if (part < 0 || rule.parts.has(part)) return;
    rule.parts.add(part);
    const alternative = alternativeOf(alternatives, part);
    const held = (rule.held.get(alternative) ?? 0) + 1;
    rule.held.set(alternative, held);
    rule.sure ||= held === alternatives[alternative]?.length;
  }
}
