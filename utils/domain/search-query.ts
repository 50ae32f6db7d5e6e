import { isAfter } from './as-of';
import { isDate } from './date';

/** The operators of a search, each written before its value as in `actor:Rowe` or `topic:"dam safety"`. */
export const OPERATORS = ['actor', 'topic', 'kind', 'date', 'pack'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Days in the pack's form, either end perhaps open (an empty string); a month or a year stands for all its days. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** A question as it was read: words that must all occur, and what the operators ask for. */
export interface SearchQuery {
  readonly words: string;
  readonly actor: readonly string[];
  readonly topic: readonly string[];
  readonly kind: readonly string[];
  readonly pack: readonly string[];
  readonly date: readonly DateSpan[];
  /** Operators whose value cannot be read, as they were written; nothing is found with them. */
  readonly unread: readonly string[];
}

const PART = /(?<=^|\s)(actor|topic|kind|date|pack):(?:"([^"]*)"?|(\S*))/giu;

/** Reads what was typed into a search. An operator without a value, as while it is typed, asks for nothing. */
export function readQuery(text: string): SearchQuery {
  const query = {
    actor: [] as string[],
    topic: [] as string[],
    kind: [] as string[],
    pack: [] as string[],
    date: [] as DateSpan[],
  };
  const unread: string[] = [];
  const words = text.replace(PART, (part: string, name: string, quoted?: string, bare?: string) => {
    const operator = name.toLowerCase() as Operator;
    const value = (quoted ?? bare ?? '').trim();
    if (!value) return ' ';
    if (operator !== 'date') {
      if (/[\p{L}\p{N}]/u.test(value)) query[operator].push(value);
      else unread.push(part);
      return ' ';
    }
    const span = readSpan(value);
    if (span) query.date.push(span);
    else unread.push(part);
    return ' ';
  });
  return { ...query, words: words.trimStart(), unread };
}

/** Puts an operator with its value into what was typed, in place of one of the same name. */
export function withOperator(text: string, operator: Operator, value: string): string {
  const rest = text.replace(PART, (part: string, name: string) => (name.toLowerCase() === operator ? '' : part)).trim();
  const plain = value.replaceAll('"', ' ').trim();
  return `${operator}:${/\s/.test(plain) ? `"${plain}"` : plain} ${rest}`;
}

function readSpan(value: string): DateSpan | undefined {
  const [from = '', to = from, more] = value.split('..');
  if (more !== undefined || (!from && !to)) return;
  return [from, to].every((end) => end === '' || isDate(end)) ? { from, to } : undefined;
}

/** Whether a date, of whatever exactness, has a day in the span. */
export const isWithin = (date: string, { from, to }: DateSpan): boolean =>
  (from === '' || !isAfter(from, date)) && (to === '' || !isAfter(date, to));
