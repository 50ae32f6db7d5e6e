import type { Span } from './mention';

/** A sentence of a text, and in which line of it (lines are the blocks of an article). */
export interface Sentence extends Span {
  readonly line: number;
}

const ENDS = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u104b]+/g;
const CLOSERS = /["'\u201d\u2019\u00bb\u203a\u300d\u300f\uff09)\]]/;
const FULL_WIDTH = /[\u3002\uff01\uff1f]/;
const ABBREVIATION =
  /(?:^|[\s("\u201c\u2018\u00ab])(?:\p{Lu}|\p{Lu}\.\p{Lu}|(?:\p{Lu}\.){2,}\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|Sgt|Capt|Prof|Jr|Sr|No|vs|Nr|Hr|Bd|Sr|Sra|EE|Mme|Art|approx|ca|z\.\u2009?B|d\.\u2009?h|г|им|ул|стр)$/u;

/**
 * The sentences of a text, in order, without the white space around them. A line feed always ends one; a full stop does when what follows
 * looks like a beginning and what stands before it is no abbreviation.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  text.split('\n').forEach((content, line) => {
    let start = 0;
    for (const end of content.matchAll(ENDS)) {
      let after = end.index + end[0].length;
      while (CLOSERS.test(content[after] ?? '')) after++;
      if (!isBorder(content, end, after)) continue;
      add(found, content, start, after, from, line);
      start = after;
    }
    add(found, content, start, content.length, from, line);
    from += content.length + 1;
  });
  return found;
}

function isBorder(content: string, end: RegExpExecArray, after: number): boolean {
  if (FULL_WIDTH.test(end[0])) return true;
  const rest = /^(\s+)(.?)/u.exec(content.slice(after, after + 4));
  if (!rest) return false;
  if (/^[\p{Ll}]/u.test(rest[2] ?? '')) return false;
  return end[0] !== '.' || !ABBREVIATION.test(content.slice(Math.max(0, end.index - 12), end.index));
}

function add(found: Sentence[], content: string, start: number, end: number, from: number, line: number): void {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(content[first] ?? '')) first++;
  while (last > first && /\s/.test(content[last - 1] ?? '')) last--;
  if (last > first) found.push({ start: from + first, end: from + last, line });
}
