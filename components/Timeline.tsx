import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StatementView } from '@/utils/domain/record';
import { type ActorTimeline, isIn, type TimelineEvent, timelines, type Years, yearsOf } from '@/utils/domain/timeline';
import { AfterMark } from './AfterMark';
import { count, day, number, yearSpan } from './format';
import { Gradual } from './Gradual';
import { PackText } from './PackText';
import { type Sign, TimelineSign } from './TimelineMark';
import { TimelineRow } from './TimelineRow';
import { momentWords, signWord } from './timeline-words';

const AT_ONCE = 6;

interface TimelineProps {
  readonly statements: readonly StatementView[];
  /** The day of the article in front, in the pack format's form. */
  readonly article?: string;
}

/** The history of each actor on a topic: a row of signs that opens to the same in words. */
export function Timeline({ statements, article }: TimelineProps) {
  const [most, setMost] = useState(AT_ONCE);
  const actors = timelines(statements);
  const years = yearsOf(statements);
  if (!years || statements.length < 2) return null;
  const shown = actors.slice(0, most);
  const rest = actors.length - shown.length;
  return (
    <section class="timeline" aria-label={i18n.t('timeline.title')}>
      <h3 class="section-title">{i18n.t('timeline.title')}</h3>
      <p class="timeline-years" aria-hidden="true">
        <span>{day(String(years.start))}</span>
        {years.end - years.start > 1 && <span>{day(String(years.end - 1))}</span>}
      </p>
      <ul class="timeline-actors">
        {shown.map((actor) => (
          <li key={actor.actor}>
            <Actor {...actor} years={years} article={article} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setMost(most + AT_ONCE)}>
          {i18n.t('record.more', [number(Math.min(rest, AT_ONCE))])}
        </button>
      )}
      <Key actors={shown} article={article !== undefined && isIn(article, years)} />
    </section>
  );
}

interface ActorProps extends ActorTimeline {
  readonly years: Years;
  readonly article?: string;
}

function Actor({ who, events, years, article }: ActorProps) {
  const [open, setOpen] = useState(false);
  const dates = events.flatMap(({ said, again }) => [said.date, ...again]).sort();
  return (
    <details class="timeline-actor" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="timeline-who">
          <PackText said={who} />
        </span>
        <span class="timeline-count">
          {` · ${count('statements', events.length)}`}
          {dates.length > 0 && ` · ${yearSpan(dates[0] ?? '', dates.at(-1) ?? '')}`}
        </span>
        <TimelineRow events={events} years={years} article={article} />
      </summary>
      {open && (
        <Gradual
          class="timeline-events"
          items={events.map((event) => ({
            key: event.said.key,
            date: event.said.date,
            draw: () => <Event event={event} article={article} />,
          }))}
        />
      )}
    </details>
  );
}

function Event({ event: { moment, said, again }, article }: { readonly event: TimelineEvent; readonly article?: string }) {
  const last = again.at(-1);
  return (
    <div class="timeline-event">
      <TimelineSign sign={moment} />
      <p class="timeline-head">
        <time dateTime={said.date}>{day(said.date)}</time>
        {` · ${momentWords(moment, said, again.length > 0)}`}
        <AfterMark date={said.date} article={article} />
      </p>
      <p class="timeline-text" lang={said.text.lang || undefined} dir="auto">
        {said.text.text}
      </p>
      {last && (
        <p class="timeline-again">
          {count('repeated', again.length, day(said.date), day(last))}
          <AfterMark date={last} article={article} />
        </p>
      )}
    </div>
  );
}

/** What the signs that are drawn mean. */
function Key({ actors, article }: { readonly actors: readonly ActorTimeline[]; readonly article: boolean }) {
  const signs = new Set<Sign>(
    actors.flatMap(({ events }) =>
      events.flatMap(({ moment, again }) => [moment, ...(again.length > 0 ? ['again' as const] : [])]),
    ),
  );
  return (
    <ul class="timeline-key" aria-label={i18n.t('timeline.marks')}>
      {[...signs].map((sign) => (
        <li key={sign}>
          <TimelineSign sign={sign} />
          {signWord(sign)}
        </li>
      ))}
      {article && (
        <li>
          <svg class="timeline-sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <line class="timeline-article" y1="-8" y2="8" />
          </svg>
          {i18n.t('timeline.article')}
        </li>
      )}
    </ul>
  );
}
