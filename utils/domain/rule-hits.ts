import { Evidence, type Leaning } from './evidence';
import { findTerms, type Hit } from './match';
import type { Span } from './mention';
import { nameCompany } from './name-company';
import { ENOUGH, LEAST_LEANING, type RuleHit } from './prove';
import { shortForms } from './referents';
import { isCityOnly } from './seat-of-government';
import type { Sentence } from './sentences';
import { alternativeOf, Part, type Recogniser, type TopicRule } from './topic-rules';

/** More hits than this on one page are left unread: no article has them. */
const MOST_HITS = 60_000;
/** The same for hits told apart by the rules that they serve. */
const MOST_RULE_HITS = 200_000;

const SHORT_PHRASE = 0.5;

/** What was found on a page, by rule, in order of place; `work` counts the uses of terms that were looked at. */
export interface PageHits {
  readonly byRule: ReadonlyMap<number, readonly RuleHit[]>;
  /** By rule and sentence: what learned terms say. */
  readonly leanings: ReadonlyMap<number, ReadonlyMap<number, Leaning>>;
  readonly work: number;
}

/** A hit in its sentence, with the terms' uses that are read there. */
interface PlacedHit extends Hit {
  readonly sentence: number;
  readonly uses: Uses;
}

/** A hit that serves a rule in reach, as its company has it. */
interface LiveHit extends PlacedHit {
  readonly of?: Span;
  /** It is not in another's name: else it excludes and does nothing more. */
  readonly sign: boolean;
  /** It is a capital that is only the place: among groups it tells where, and it has no weight of its own. */
  readonly city: boolean;
}

/** The uses of one entry by rules whose language is read in a line. */
interface Uses {
  all: readonly number[];
  /** The learned ones, which are not among `all`. */
  readonly learned: readonly number[];
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
  const { placed: all, leanings, work } = place(recogniser, text, findTerms(matcher, text, MOST_HITS), sentences, spokenIn);
  const byRule = new Map<number, RuleHit[]>();
  let count = 0;
  for (const placed of withShortForms(all, text, sentences)) {
    for (const use of placed.uses.all) {
      if (++count > MOST_RULE_HITS) return { byRule, leanings, work: work + count };
      const owner = matcher.owner[use] as number;
      const hit = ruleHit(placed, matcher.part[use] as number, matcher.weight[use] as number);
      if (!hit) continue;
      const list = byRule.get(owner);
      if (list) list.push(hit);
      else byRule.set(owner, [hit]);
    }
  }
  return { byRule, leanings, work: work + count };
}

/** What a hit is to a rule. A short form of a phrase ("the pledge") is no phrase: it is a weighted term that needs another beside it. */
function ruleHit({ start, end, of, entry, sentence, sign, city }: LiveHit, part: number, weight: number): RuleHit | undefined {
  if (part === Part.not ? of : !sign || (city && part === Part.term)) return;
  if (of && part === Part.phrase) return { start, end, of, entry, sentence, part: Part.term, weight: SHORT_PHRASE };
  return { start, end, of, entry, sentence, part, weight };
}

/** The hits that serve a rule in reach, with those that refer back to them, in order of place. */
function withShortForms(placed: readonly PlacedHit[], text: string, sentences: readonly Sentence[]): readonly LiveHit[] {
  const live = placed
    .filter(({ uses }) => uses.all.length > 0)
    .map((hit): LiveHit => ({ ...hit, sign: nameCompany(text, hit) !== 'other', city: isCityOnly(text, hit) }));
  const usesOf = new Map(live.map(({ entry, uses }) => [entry, uses]));
  const signs = live.filter(({ sign }) => sign);
  const found = shortForms(text, sentences, signs);
  if (found.length === 0) return live;
  const short = found.map(
    (hit): LiveHit => ({ ...hit, uses: usesOf.get(hit.entry) as Uses, sign: true, city: isCityOnly(text, hit) }),
  );
  return [...live, ...short].sort((a, b) => a.start - b.start || b.end - a.end);
}

function place(
  recogniser: Recogniser,
  text: string,
  hits: readonly Hit[],
  sentences: readonly Sentence[],
  spokenIn: (line: number) => string | undefined,
): Omit<PageHits, 'byRule'> & { readonly placed: readonly PlacedHit[] } {
  const { matcher, rules } = recogniser;
  const evidence = new Evidence();
  const tongues = new Map<string | undefined, Map<number, Uses>>();
  const reach = new Reach(recogniser);
  const placed: PlacedHit[] = [];
  let sentence = 0;
  for (const hit of hits) {
    const { entry, start, end } = hit;
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
      uses = reach.take(entry, spoken);
      usesOf.set(entry, uses);
    }
    for (const use of uses.learned) evidence.add(sentence, matcher.owner[use] as number, matcher.weight[use] as number, hit);
    if (uses.all.length > 0) placed.push({ entry, start, end, sentence, uses });
  }
  const leanings = evidence.leanings(sentences, text, LEAST_LEANING, (a, b) => rules[a]?.language === rules[b]?.language);
  for (const owner of leanings.keys()) reach.open(owner);
  for (const usesOf of tongues.values()) {
    for (const uses of usesOf.values()) uses.all = uses.all.filter((use) => reach.has(use));
  }
  return { placed, leanings, work: reach.work };
}

/** Whether a language tag, in whatever case, is one of a plain language ("zh-Hans" is of "zh", "est" not of "es"). */
const isIn = (tag: string, language: string) => tag.toLowerCase().split('-', 1)[0] === language;

/** Which rules could hold if all of the page were one sentence. Common names serve hundreds of rules; few are in reach. */
class Reach {
  readonly #recogniser: Recogniser;
  readonly #rules = new Map<number, { sure: boolean; weight: number; parts: Set<number>; held: Map<number, number> }>();
  work = 0;

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
  }

  /** Notes that an entry stands in a line; gives its uses by rules that are read there. */
  take(entry: number, spoken: string | undefined): Uses {
    const { matcher, rules } = this.#recogniser;
    const all: number[] = [];
    const learned: number[] = [];
    for (let use = matcher.first[entry] as number; use < (matcher.first[entry + 1] as number); use++) {
      this.work++;
      const owner = matcher.owner[use] as number;
      const rule = rules[owner] as TopicRule;
      if (spoken !== undefined && !isIn(rule.language, spoken)) continue;
      const part = matcher.part[use] as number;
      if (part === Part.learned) {
        learned.push(use);
        continue;
      }
      all.push(use);
      this.#hold(owner, rule, part, matcher.weight[use] as number);
    }
    return { all, learned };
  }

  /** A rule that may hold by what was learned. */
  open(owner: number): void {
    const rule = this.#rules.get(owner);
    if (rule) rule.sure = true;
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
