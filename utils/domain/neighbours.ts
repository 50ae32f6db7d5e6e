import type { Block } from './article';
import { type Sentence, sentences } from './sentences';

/** The sentences of an article, and which of them stand next to each other in one train of thought. */
export interface LinkedSentences {
  readonly sentences: readonly Sentence[];
  /** By sentence: whether it goes on from the one before it. */
  readonly follows: readonly boolean[];
}

const ENDS_LIKE_PROSE = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:"\u201d\u2019\u00bb\u300d\u300f)]$/;
const TIME_STAMP = /^\W*(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m\.?)\b/iu;

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
  return { sentences: all, follows };
}

/** A page's own headline leads into the text after it. */
const isLed = (block: Block | undefined) => block?.kind === 'headline' || block?.kind === 'heading';
