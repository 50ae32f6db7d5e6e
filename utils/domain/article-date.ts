import type { Article } from './article';
import { type PrintedDate, printedDates } from './printed-date';

/** The day of an article and where it was read; `data` is what the page's data say where that is another day. */
export interface ArticleDate {
  readonly day: string;
  readonly from: 'printed' | 'data';
  readonly data?: string;
}

const FIRST = '1990-01-01';
const NEAR = 3;
const DAY = 86_400_000;
/** Where a day begins first on earth, it is so much later than in UTC. */
const AHEAD = 14 * 3_600_000;

/**
 * The day of an article: the one printed near its headline, else the one in the page's data. A day that has begun nowhere yet and one
 * before 1990 are never taken, nor one whose order of day and month nothing settles.
 */
export function articleDate(
  { date, printed = [], language }: Pick<Article, 'date' | 'printed' | 'language'>,
  now: Date = new Date(),
): ArticleDate | undefined {
  const last = new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);
  const possible = (day: string) => day >= FIRST && day <= last;
  const data = date && possible(date) ? date : undefined;
  const day = choose(
    printed.flatMap((line) => printedDates(line, language)),
    data,
    possible,
  );
  if (day) return { day, from: 'printed', ...(data && data !== day ? { data } : {}) };
  return data ? { day: data, from: 'data' } : undefined;
}

function choose(found: readonly PrintedDate[], data: string | undefined, possible: (day: string) => boolean): string | undefined {
  const settled = found.flatMap(({ days, strong, updated }) => {
    const left = days.filter(possible);
    const day = left.length === 1 ? left[0] : left.find((one) => one === data);
    // In other text a date may be that of something else.
    return day && (strong || !data || distance(day, data) <= NEAR) ? [{ day, strong, updated }] : [];
  });
  const best =
    settled.find(({ strong, updated }) => strong && !updated) ??
    settled.find(({ day }) => day === data) ??
    settled.find(({ strong }) => strong) ??
    settled[0];
  return best?.day;
}

const distance = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
