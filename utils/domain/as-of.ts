import { compareDates } from './date';
import type { LedgerEntry, StatementView, TopicRecord } from './record';

/** Tells whether a date is later than a day; both of the pack format. A month or year is later only when all of it is. */
export const isAfter = (date: string, day: string): boolean => firstDay(date) > lastDay(day);

/** A record up to a day, and what was said later. */
export interface RecordAsOf {
  readonly ledger: readonly LedgerEntry[];
  readonly standing: readonly StatementView[];
  /** The statements that are later, or were repeated later, newest first; each once and whole. */
  readonly after: readonly StatementView[];
  /** How many times something was said later, repetitions counted. */
  readonly times: number;
}

/** Parts a record at a day: what had been said by then, and what came after. */
export function recordAsOf({ ledger, standing }: Pick<TopicRecord, 'ledger' | 'standing'>, day: string): RecordAsOf {
  const after = new Map<string, StatementView>();
  let times = 0;
  const upTo = (said: StatementView): StatementView[] => {
    const repeats = said.repeats.filter(({ date }) => !isAfter(date, day));
    const late = isAfter(said.date, day);
    if (!late && repeats.length === said.repeats.length) return [said];
    if (!after.has(said.key)) times += said.repeats.length - repeats.length + (late ? 1 : 0);
    after.set(said.key, said);
    return late ? [] : [{ ...said, repeats }];
  };
  const entries = ledger.flatMap(({ claim, answers, reviews }) => {
    const held = answers.flatMap(upTo);
    const [known] = upTo(claim);
    // An answer older than what it answers keeps its claim in view.
    if (!known && held.length === 0) return [];
    return [{ claim: known ?? claim, answers: held, reviews: reviews?.filter(({ date }) => !date || !isAfter(date, day)) }];
  });
  const kept = standing.flatMap(upTo);
  const later = [...after.values()].sort((a, b) => compareDates(b.date, a.date));
  return { ledger: entries, standing: kept, after: later, times };
}

const firstDay = (date: string) => `${date}${'-01-01'.slice(date.length - 4)}`;
const lastDay = (date: string) => `${date}${'-12-31'.slice(date.length - 4)}`;
