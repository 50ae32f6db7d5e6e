import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { recordAsOf } from '@/utils/domain/as-of';
import type { Note } from '@/utils/domain/note';
import type { CardView, StatementView, TopicRecord } from '@/utils/domain/record';
import { type AsOf, AsOfSwitch } from './AsOfSwitch';
import { CopyStatement } from './CopyStatement';
import { Failure } from './Failure';
import { age, count, day } from './format';
import { Icon } from './Icon';
import { Ledger } from './Ledger';
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
  /** The day of the article in front, in the pack format's form; absent where there is none or it is not known. */
  readonly article?: string;
  /** In a small place the record has no filter and no timeline. */
  readonly compact?: boolean;
  /** Absent where no notes are kept. */
  readonly notes?: NoteActions;
  readonly onBack: () => void;
  /** What stands between the summary and the ledger, such as the passages of the page. */
  readonly children?: ComponentChildren;
}

/** The whole record of a topic: what is closest to the page, then every statement. */
export function Record({
  record: { state, value, again },
  closest,
  noted,
  notes,
  article,
  compact,
  onBack,
  children,
}: RecordProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const [chosen, choose] = useState<AsOf>('today');
  const asOf = chosen === 'article' ? article : undefined;
  const foot = (said: StatementView) => (
    <>
      <CopyStatement said={said} />
      {notes && <StatementNotes said={said} rows={noted?.get(said.key)} notes={notes} />}
    </>
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
          {article && <AsOfSwitch article={article} value={chosen} onChange={choose} />}
          {closest?.near && <Closest card={closest} article={article} asOf={asOf} foot={foot} />}
          {children}
          {value.ledger.length + value.standing.length === 0 && <p class="soft">{i18n.t('record.empty')}</p>}
          <Ledger record={value} article={article} asOf={asOf} compact={compact} foot={foot} />
        </>
      )}
    </article>
  );
}

type Foot = (said: StatementView) => ComponentChildren;

interface ClosestProps {
  readonly card: CardView;
  readonly article?: string;
  readonly asOf?: string;
  readonly foot: Foot;
}

/** What is closest to the page, as far as it had been said by the day for which the record is shown. */
function Closest({ card: { closest, position }, article, asOf, foot }: ClosestProps) {
  const { ledger, standing } = useMemo(() => {
    const near = { ledger: closest ? [closest] : [], standing: position ? [position] : [] };
    return asOf ? recordAsOf(near, asOf) : near;
  }, [closest, position, asOf]);
  if (ledger.length + standing.length === 0) return null;
  return (
    <section aria-label={i18n.t('record.closest')}>
      <h3 class="section-title">{i18n.t('record.closest')}</h3>
      {ledger.map((entry) => (
        <LedgerPair
          key={entry.claim.key}
          entry={entry}
          article={article}
          unshown={(closest?.answers.length ?? 0) - entry.answers.length}
          foot={foot}
        />
      ))}
      {standing.map((said) => (
        <Statement key={said.key} said={said} article={article} foot={foot(said)} />
      ))}
    </section>
  );
}
