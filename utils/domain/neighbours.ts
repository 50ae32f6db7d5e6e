import type { Block } from './article';
import { type Sentence, sentences } from './sentences';

/** The sentences of an article, and which of them stand next to each other in one train of thought. */
export interface LinkedSentences {
  readonly sentences: readonly Sentence[];
  /** By sentence: whether it goes on from the one before it. */
  readonly follows: readonly boolean[];
  /** By sentence: whether it begins with a pronoun, and so speaks of what the one before it speaks of. */
  readonly leans: readonly boolean[];
  /** The first sentences of the page's one headline; none where there are several headlines. */
  readonly headline: readonly number[];
}

const ENDS_LIKE_PROSE = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:"\u201d\u2019\u00bb\u300d\u300f)]$/;
const PRONOUN =
  /^[\p{P}\s]*(?:he|she|it|they|this|that|these|those|[ée]l|ella|ellos|ellas|esto|eso|ils?|elles?|cela|ceci|er|sie|es|dies|он|она|оно|они|это|他|她|它|他们|她们|它们|他們|她們|這|这|彼|彼女|これ|それ|هو|هي|هم|هذا|هذه)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])/iu;
/** More sentences of a headline than this are none. */
const MOST_OF_HEADLINE = 5;
const TIME_STAMP = /^[^\p{L}\p{N}]*(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m\.?)\b/iu;

/**
 * Sentences of one block belong together. Two blocks do where both are running text: an entry of a list, a line of a live blog
 * (it begins with a time) and a headline without a full stop stand alone.
 */
export function linkSentences(text: string, blocks: readonly Block[]): LinkedSentences {
  const all = sentences(text);
  const running = blocks.map(({ kind, text }) => kind !== 'list' && ENDS_LIKE_PROSE.test(text) && !TIME_STAMP.test(text));
  const follows = all.map(({ line }, i) => {
    const before = all[i - 1];
    if (!before) return false;
    if (before.line === line) return true;
    return line - before.line === 1 && running[line] === true && (running[before.line] === true || isLed(blocks[before.line]));
  });
  const leans = all.map(({ start, end }) => PRONOUN.test(text.slice(start, Math.min(end, start + 24))));
  const headlines = new Set(blocks.flatMap(({ kind }, line) => (kind === 'headline' ? [line] : [])));
  const headline = headlines.size === 1 ? all.flatMap(({ line }, at) => (headlines.has(line) ? [at] : [])) : [];
  return { sentences: all, follows, leans, headline: headline.slice(0, MOST_OF_HEADLINE) };
}

/** A page's own headline leads into the text after it. */
const isLed = (block: Block | undefined) => block?.kind === 'headline' || block?.kind === 'heading';
