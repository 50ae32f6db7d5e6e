import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/utils/domain/note';
import type { CardView, StatementView, TopicRecord } from '@/utils/domain/record';
import { Failure } from './Failure';
import { age, count, day } from './format';
import { Icon } from './Icon';
import { LedgerPair } from './LedgerPair';
import type { Loaded } from './loaded';
import type { NoteActions } from './note-actions';
import { PackText } from './PackText';
import { Statement } from './Statement';
import { StatementNotes } from './StatementNotes';

interface RecordProps {
  readonly record: Loaded<TopicRecord>;
  /** What of the record is closest to the page in front; shown before the rest when it is near. */
  readonly closest?: CardView;
  /** The reader's notes on claims and positions, by key. */
  readonly noted?: ReadonlyMap<string, readonly Note[]>;
  /** Absent where no notes are kept. */
  readonly notes?: NoteActions;
  readonly onBack: () => void;
  /** What stands between the summary and the ledger, such as the passages of the page. */
  readonly children?: ComponentChildren;
}

/** The whole record of a topic: each claim with the positions that answer it, then the positions that stand without one. */
export function Record({ record: { state, value, again }, closest, noted, notes, onBack, children }: RecordProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const foot = (said: StatementView) => notes && <StatementNotes said={said} rows={noted?.get(said.key)} notes={notes} />;
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
          {closest?.near && <Closest card={closest} foot={foot} />}
          {children}
          {value.ledger.length + value.standing.length === 0 && <p class="soft">{i18n.t('record.empty')}</p>}
          <Ledger record={value} foot={foot} />
        </>
      )}
    </article>
  );
}

type Foot = (said: StatementView) => ComponentChildren;

function Closest({ card: { closest, position }, foot }: { readonly card: CardView; readonly foot: Foot }) {
  return (
    <section aria-label={i18n.t('record.closest')}>
      <h3 class="section-title">{i18n.t('record.closest')}</h3>
      {closest && <LedgerPair entry={closest} foot={foot} />}
      {position && <Statement said={position} foot={foot(position)} />}
    </section>
  );
}

interface LedgerProps {
  readonly record: TopicRecord;
  readonly foot: Foot;
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
