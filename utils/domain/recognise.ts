import { articleText, type Block } from './article';
import { lineLanguage } from './line-language';
import type { Mention, Recognition, Span, TopicKey, TopicWeight, Why } from './mention';
import { linkSentences } from './neighbours';
import { type Proof, proveRule } from './prove';
import { proveAlone } from './prove-learned';
import { hitsByRule } from './rule-hits';
import type { Sentence } from './sentences';
import { speechAt } from './speech';
import type { Recogniser, TopicRule } from './topic-rules';

/** More mentions than this on one page are not told: nobody reads so many. */
const MOST_MENTIONS = 5_000;
const MOST_PROOFS = 2 * MOST_MENTIONS;

/** Recognises topics in an article: at most one mention of a topic in a sentence, in order of place, 5,000 at most. */
export const recognise = (recogniser: Recogniser, blocks: readonly Block[]): Recognition =>
  recogniseCounted(recogniser, blocks).recognition;

/** Recognises as `recognise` does, and counts the work: how often the use of a term by a rule was looked at. */
export function recogniseCounted(
  recogniser: Recogniser,
  blocks: readonly Block[],
): { readonly recognition: Recognition; readonly work: number } {
  const text = articleText(blocks);
  const linked = linkSentences(text, blocks);
  const { rules } = recogniser;
  const languages = new Map<number, string | undefined>();
  const spokenIn = (line: number): string | undefined => {
    if (!languages.has(line)) languages.set(line, lineLanguage(blocks[line]?.text ?? ''));
    return languages.get(line);
  };
  const { byRule, leanings, work } = hitsByRule(recogniser, text, linked.sentences, spokenIn);
  const proofs: TopicProof[] = [];
  for (const [rule, hits] of byRule) {
    if (proofs.length >= MOST_PROOFS) break;
    const { topic, language, alternatives } = rules[rule] as TopicRule;
    if (topic === undefined) continue;
    for (const proof of proveRule(alternatives, hits, linked, leanings.get(rule))) proofs.push({ ...proof, topic, language });
  }
  for (const [rule, sentences] of leanings) {
    const { topic, language, alone } = rules[rule] as TopicRule;
    if (!alone || topic === undefined) continue;
    for (const proof of proveAlone(sentences)) proofs.push({ ...proof, topic, language });
  }
  const best = new Map<string, Found>();
  for (const proof of withoutTakenWords(withoutNeedless(proofs))) {
    const sentence = linked.sentences[proof.sentence] as Sentence;
    const { start, end } = wholeWords(text, proof.span);
    const mention: Found = {
      topic: proof.topic,
      start,
      end,
      text: text.slice(start, end),
      sentence: { start: sentence.start, end: sentence.end },
      why: {
        rule: proof.rule,
        language: proof.language,
        words: withFullForms(proof.words).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      },
    };
    const key = `${proof.topic} ${proof.sentence}`;
    const other = best.get(key);
    if (!other || strength(mention) > strength(other)) best.set(key, mention);
  }
  const mentions = [...best.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.topic < b.topic ? -1 : 1))
    .slice(0, MOST_MENTIONS)
    .map((mention) => ({ ...mention, speech: speechAt(text, mention.sentence, mention) }));
  return { recognition: { mentions, topics: weigh(mentions, blocks) }, work };
}

/** Of a hyphenated word a part as long as this is left out, in UTF-16 units. */
const LONGEST_PART = 40;

/** A span with the rest of the hyphenated words that it begins or ends in ("pro-Palestinian"). */
function wholeWords(text: string, span: Span): Span {
  const before = /[\p{L}\p{M}\p{N}]+[-\u2010\u2011]$/u.exec(text.slice(Math.max(0, span.start - LONGEST_PART), span.start));
  const after = /^[-\u2010\u2011][\p{L}\p{M}\p{N}]+/u.exec(text.slice(span.end, span.end + LONGEST_PART));
  const part = (found: RegExpExecArray | null) => (found && found[0].length < LONGEST_PART ? found[0].length : 0);
  return { start: span.start - part(before), end: span.end + part(after) };
}

/** The words of a proof, and behind them the full forms that some of them refer back to. */
const withFullForms = (words: Proof['words']): readonly Span[] => [...words, ...words.flatMap(({ of }) => (of ? [of] : []))];

/** A mention before it is told what its sentence does, which is read for those alone that are told. */
type Found = Omit<Mention, 'speech'>;

interface TopicProof extends Proof {
  readonly topic: TopicKey;
  readonly language: string;
}

/** Leaves out what learned words prove of topics that a rule proves by one sentence alone: there the page says it plainly. */
function withoutNeedless(proofs: readonly TopicProof[]): TopicProof[] {
  const plain = new Set(proofs.filter(({ rule, lent }) => rule !== 'learned' && lent === 0).map(({ topic }) => topic));
  return proofs.filter(({ rule, topic }) => rule !== 'learned' || !plain.has(topic));
}

/**
 * Leaves out proofs that need a neighbouring sentence while all their own words stand in the full proof of another topic: who meddles, arms or
 * accuses is told by the sentence itself, and its neighbours' actors are not put in his place.
 */
function withoutTakenWords(proofs: readonly TopicProof[]): TopicProof[] {
  const whole = new Map<number, TopicProof[]>();
  for (const proof of proofs) {
    if (proof.lent > 0) continue;
    const list = whole.get(proof.sentence);
    if (list) list.push(proof);
    else whole.set(proof.sentence, [proof]);
  }
  return proofs.filter(({ topic, sentence, words, lent }) => {
    if (lent === 0) return true;
    const own = words.slice(0, words.length - lent);
    const takes = ({ topic: other, span }: TopicProof) =>
      other !== topic && own.every((word) => span.start < word.end && word.start < span.end);
    return !whole.get(sentence)?.some(takes);
  });
}

const RULES: readonly Why['rule'][] = ['learned', 'terms', 'groups', 'phrase'];
const WEIGHTY: ReadonlySet<Why['rule']> = new Set(['phrase', 'groups']);
/** A phrase is stronger than groups, groups than terms, terms than what was learned; then the longer words win. */
const strength = (mention: Found) => RULES.indexOf(mention.why.rule) * 10_000 + Math.min(9_999, mention.end - mention.start);

/** Each topic's share of the page's evidence; what stands in the headline or the lead counts double. */
function weigh(mentions: readonly Mention[], blocks: readonly Block[]): TopicWeight[] {
  const prominent: Span[] = [];
  let from = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'headline' || kind === 'lead') prominent.push({ start: from, end: from + text.length });
    from += text.length + 1;
  }
  const sums = new Map<TopicKey, number>();
  let all = 0;
  for (const { topic, start, why } of mentions) {
    const share = (WEIGHTY.has(why.rule) ? 1 : 0.6) * (prominent.some((span) => start >= span.start && start < span.end) ? 2 : 1);
    sums.set(topic, (sums.get(topic) ?? 0) + share);
    all += share;
  }
  return [...sums]
    .map(([topic, sum]) => ({ topic, weight: Math.round((sum / all) * 1_000) / 1_000 }))
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
}
