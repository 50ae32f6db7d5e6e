import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StatementView, TopicRecord } from '@/utils/domain/record';
import { Failure } from './Failure';
import { age, count, day } from './format';
import { Icon } from './Icon';
import { LedgerPair } from './LedgerPair';
import type { Loaded } from './loaded';
import { NoteDraft } from './NoteDraft';
import type { NoteActions } from './note-actions';
import { PackText } from './PackText';
import { Statement } from './Statement';

interface RecordProps {
  readonly record: Loaded<TopicRecord>;
  /** Absent where no notes are kept. */
  readonly notes?: NoteActions;
  readonly onBack: () => void;
  /** What stands between the summary and the ledger, such as the passages of the page. */
  readonly children?: ComponentChildren;
}

/** The whole record of a topic: each claim with the positions that answer it, then the positions that stand without one. */
export function Record({ record: { state, value, again }, notes, onBack, children }: RecordProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const foot = (said: StatementView) =>
    notes && (
      <NoteDraft
        label={i18n.t('statement.note')}
        notes={notes}
        targets={[{ list: said.kind ? 'position' : 'claim', key: said.key }]}
      />
    );
  return (
    <article class="record" aria-busy={state === 'waiting'}>
      <button ref={back} type="button" class="button-quiet record-back" onClick={onBack}>
        <Icon name="back" />
        {i18n.t('back')}
      </button>
      {!value && state === 'failed' && <Failure said={i18n.t('failure.record')} onAgain={again} />}
      {!value && state === 'waiting' && <p class="soft late">{i18n.t('card.loading')}</p>}
      {value && (
        <>
          <h2 class="record-title">
            <PackText said={value.title} />
          </h2>
          <p class="record-summary" lang={value.summary.lang || undefined} dir="auto">
            {value.summary.text}
          </p>
          <p class="record-counts">
            {`${count('claims', value.claims)} · ${count('positions', value.positions)} · `}
            <PackText said={value.pack.title} />
            {` · ${i18n.t('coverage.age', [day(value.pack.asOf), age(value.pack.asOf)])}`}
          </p>
          {children}
          {value.ledger.length + value.standing.length === 0 && <p class="soft">{i18n.t('record.empty')}</p>}
          <Ledger record={value} foot={foot} />
        </>
      )}
    </article>
  );
}

interface LedgerProps {
  readonly record: TopicRecord;
  readonly foot: (said: StatementView) => ComponentChildren;
}

function Ledger({ record: { ledger, standing }, foot }: LedgerProps) {
  return (
    <>
      {ledger.length > 0 && (
        <section aria-label={i18n.t('record.ledger')}>
          <h3 class="section-title">{i18n.t('record.ledger')}</h3>
          <ol class="record-list">
            {ledger.map((entry) => (
              <li key={entry.claim.key}>
                <LedgerPair entry={entry} foot={foot} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {standing.length > 0 && (
        <section aria-label={i18n.t('record.standing')}>
          <h3 class="section-title">{i18n.t('record.standing')}</h3>
          <ol class="record-list record-standing">
            {standing.map((said) => (
              <li key={said.key}>
                <Statement said={said} foot={foot(said)} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
