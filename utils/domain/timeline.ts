import { compareDates } from './date';
import type { PositionKind } from './pack-format';
import type { Said, StatementView } from './record';

/** How a position stands to the one it takes the place of: told by their two kinds and by nothing else. */
type Change = 'reversal' | 'partial' | 'wording' | 'other';

/** What a statement is in the history of its actor. */
export type Moment = 'claim' | 'position' | 'pledge' | 'declined' | 'none-found' | Change;

/** A statement in the history of its actor, with the dates on which it was said again, oldest first. */
export interface TimelineEvent {
  readonly moment: Moment;
  readonly said: StatementView;
  readonly again: readonly string[];
}

/** What one actor said on a topic, oldest first. */
export interface ActorTimeline {
  readonly actor: string;
  readonly who: Said;
  readonly events: readonly TimelineEvent[];
}

/** The history of each actor, from `repeats`, `supersedes` and `kind` alone; who spoke first comes first. */
export function timelines(statements: readonly StatementView[]): ActorTimeline[] {
  const oldestFirst = [...statements].sort((a, b) => compareDates(a.date, b.date));
  const actors = Map.groupBy(oldestFirst, ({ actor }) => actor);
  return [...actors].flatMap(([actor, said]) => (said[0] ? [{ actor, who: said[0].who, events: said.map(eventOf) }] : []));
}

const eventOf = (said: StatementView): TimelineEvent => ({
  moment: momentOf(said),
  said,
  again: said.repeats.map(({ date }) => date).sort(),
});

function momentOf({ kind, supersedes }: StatementView): Moment {
  if (!kind) return 'claim';
  const earlier = supersedes?.[0];
  if (earlier) return changeOf(earlier.kind, kind);
  if (kind === 'pledge') return 'pledge';
  if (kind === 'non-answer') return 'declined';
  return kind === 'no-statement-found' ? 'none-found' : 'position';
}

const SIDES: Partial<Record<PositionKind, 'for' | 'between' | 'against'>> = {
  denial: 'against',
  dispute: 'against',
  condemnation: 'against',
  'partial-denial': 'between',
  affirmation: 'for',
  concession: 'for',
  support: 'for',
};

/** What became of a position of kind `from` with one of kind `to`. */
function changeOf(from: PositionKind, to: PositionKind): Change {
  if (from === to) return 'wording';
  const [before, now] = [SIDES[from], SIDES[to]];
  if (!before || !now || before === now) return 'other';
  return before === 'between' || now === 'between' ? 'partial' : 'reversal';
}

/** A stretch of whole years; `end` is exclusive. */
export interface Years {
  readonly start: number;
  readonly end: number;
}

/** The years in which something was said or said again; nothing without statements. */
export function yearsOf(statements: readonly StatementView[]): Years | undefined {
  const years = statements.flatMap(({ date, repeats }) => [date, ...repeats.map((repeat) => repeat.date)]).map(yearOf);
  if (years.length === 0) return;
  return { start: years.reduce((a, b) => Math.min(a, b)), end: years.reduce((a, b) => Math.max(a, b)) + 1 };
}

/** Where a date lies between two years, 0 to 1; a month or a year stands in its middle. */
export function placeOf(date: string, { start, end }: Years): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const inYear = month === undefined ? 0.5 : (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
  return (year + inYear - start) / (end - start);
}

/** Tells whether a date lies in a stretch of years. */
export const isIn = (date: string, { start, end }: Years): boolean => yearOf(date) >= start && yearOf(date) < end;

const yearOf = (date: string) => Number(date.slice(0, 4));
