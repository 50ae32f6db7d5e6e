import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { StatementView } from '@/utils/domain/record';
import { AfterMark } from './AfterMark';
import { count, day, languageName, sameLanguage } from './format';
import { PackText } from './PackText';
import { SourceList } from './SourceList';
import { attributionWords, kindName, kindWord } from './words';

interface StatementProps {
  readonly said: StatementView;
  /** The day of the article in front, in the pack format's form; what is later is marked. */
  readonly article?: string;
  /** What can be done with the statement, beneath it. */
  readonly foot?: ComponentChildren;
}

/** One claim or position: what it is, who said it when and where, in which words, how we know, and its sources. */
export function Statement({ said, article, foot }: StatementProps) {
  const role = said.kind ? 'statement-position' : 'statement-claim';
  const outlet = said.sources[0]?.publisher ?? '';
  return (
    <article class={`statement ${role}`}>
      <Mark answers={said.kind !== undefined} />
      <p class="statement-head">
        <span class="statement-kind">{kindWord(said)}</span>
        <span class="statement-date">
          <time dateTime={said.date}>{day(said.date)}</time>
          <AfterMark date={said.date} article={article} />
        </span>
      </p>
      <p class="statement-who">
        <PackText said={said.who} />
        {said.speaker && (
          <span class="statement-role">
            {' · '}
            <PackText said={said.speaker} />
          </span>
        )}
        {said.capacity && (
          <>
            <span class="statement-role statement-dot">{' · '}</span>
            <span class="statement-role statement-capacity" title={said.capacity.text}>
              <PackText said={said.capacity} />
            </span>
          </>
        )}
      </p>
      <p class="statement-text" lang={said.text.lang || undefined} dir="auto">
        {said.text.text}
      </p>
      {said.quote && (
        <blockquote class="statement-quote" lang={said.quote.lang || undefined}>
          <q dir="auto">{said.quote.text}</q>
        </blockquote>
      )}
      {said.quote?.lang && !sameLanguage(said.quote.lang, said.text.lang) && (
        <p class="statement-meta">{i18n.t('statement.original', [languageName(said.quote.lang)])}</p>
      )}
      {said.supersedes?.map((earlier) => (
        <p key={earlier.key} class="statement-meta">
          {i18n.t('statement.supersedes', [kindName(earlier.kind), day(earlier.date)])}
        </p>
      ))}
      <p class="statement-meta">
        {attributionWords(said.attribution, outlet)}
        {said.place && (
          <>
            {' · '}
            <PackText said={said.place} />
          </>
        )}
      </p>
      <SourceList sources={said.sources} said={said.date} />
      {said.repeats.length > 0 && <Repeats said={said} article={article} />}
      {foot && <div class="statement-tools">{foot}</div>}
    </article>
  );
}

function Repeats({ said, article }: Pick<StatementProps, 'said' | 'article'>) {
  const first = [said.date, ...said.repeats.map((repeat) => repeat.date)].sort()[0] ?? said.date;
  return (
    <details class="statement-repeats">
      <summary>{count('said', said.repeats.length + 1, day(first))}</summary>
      <ol>
        {said.repeats.map((repeat, index) => (
          <li key={index}>
            <time dateTime={repeat.date}>{day(repeat.date)}</time>
            <AfterMark date={repeat.date} article={article} />
            {repeat.place && (
              <>
                {' · '}
                <PackText said={repeat.place} />
              </>
            )}
            <SourceList sources={repeat.sources} said={repeat.date} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Mark({ answers }: { readonly answers: boolean }) {
  return (
    <svg class="statement-mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {answers ? (
        <path d="M7 1.8L12.2 7 7 12.2 1.8 7z" fill="none" stroke="currentColor" stroke-width="1.6" />
      ) : (
        <rect x="2" y="2" width="10" height="10" rx="1" fill="currentColor" />
      )}
    </svg>
  );
}
