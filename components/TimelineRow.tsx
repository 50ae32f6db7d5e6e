import { isIn, placeOf, type TimelineEvent, type Years } from '@/utils/domain/timeline';
import { direction } from './format';
import { HALF, type Sign, TimelineMark } from './TimelineMark';

interface TimelineRowProps {
  readonly events: readonly TimelineEvent[];
  readonly years: Years;
  /** The day of the article in front, in the pack format's form. */
  readonly article?: string;
}

/** One actor's history as a drawing, from the first year to the last in the direction of reading; the list beside it says the same. */
export function TimelineRow({ events, years, article }: TimelineRowProps) {
  const turned = direction() === 'rtl';
  const at = (place: number) => `${(turned ? 1 - place : place) * 100}%`;
  const span = years.end - years.start;
  const every = Math.ceil(span / 12);
  const lines = Array.from({ length: Math.floor(span / every) + 1 }, (_, index) => (index * every) / span);
  const signs = events.flatMap(({ moment, said, again }) => [
    ...again.map((date) => ({ sign: 'again' as Sign, date })),
    { sign: moment as Sign, date: said.date },
  ]);
  const day = article !== undefined && isIn(article, years) ? placeOf(article, years) : undefined;
  return (
    <svg class="timeline-row" height={3 * HALF} aria-hidden="true" focusable="false">
      <line class="timeline-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {lines.map((place) => (
        <line key={place} class="timeline-year" x1={at(place)} x2={at(place)} y1="30%" y2="70%" />
      ))}
      {day !== undefined && <line class="timeline-article" x1={at(day)} x2={at(day)} y1="0" y2="100%" />}
      {distinct(signs).map(({ sign, date }) => (
        <svg key={`${sign} ${date}`} x={at(placeOf(date, years))} y="50%" overflow="visible" aria-hidden="true">
          <TimelineMark sign={sign} />
        </svg>
      ))}
    </svg>
  );
}

/** Without those that would be drawn over one of their like. */
const distinct = <T extends { readonly sign: Sign; readonly date: string }>(signs: readonly T[]): readonly T[] => [
  ...new Map(signs.map((one) => [`${one.sign} ${one.date}`, one])).values(),
];
