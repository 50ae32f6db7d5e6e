import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { recordAsOf } from '@/utils/domain/as-of';
import type { StatementView, TopicRecord } from '@/utils/domain/record';
import { type RecordFilter as Filter, filterChoices, filterRecord, statementsOf } from '@/utils/domain/record-filter';
import { count } from './format';
import { Gradual } from './Gradual';
import { LedgerPair } from './LedgerPair';
import { RecordFilter } from './RecordFilter';
import { Statement } from './Statement';
import { Timeline } from './Timeline';

interface LedgerProps {
  readonly record: TopicRecord;
  /** The day of the article in front, in the pack format's form; absent where there is none or it is not known. */
  readonly article?: string;
  /** The day for which the record is shown; absent for today. */
  readonly asOf?: string;
  /** In a small place there is no timeline and no filter. */
  readonly compact?: boolean;
  readonly foot: (said: StatementView) => ComponentChildren;
}

/** The statements of a topic as of a day: the timeline of its actors, then, narrowed by a filter, claims with their answers and positions without a claim. */
export function Ledger({ record, article, asOf, compact, foot }: LedgerProps) {
  const [filter, setFilter] = useState<Filter>({});
  const known = useMemo(() => (asOf ? recordAsOf(record, asOf) : { ...record, after: [], times: 0 }), [record, asOf]);
  const choices = useMemo(() => filterChoices(known), [known]);
  const { ledger, standing, hidden } = useMemo(() => filterRecord(known, filter), [known, filter]);
  const said = useMemo(() => statementsOf(known), [known]);
  const all = useMemo(() => new Map(record.ledger.map(({ claim, answers }) => [claim.key, answers.length])), [record]);
  const statement = (said: StatementView) => ({
    key: said.key,
    date: said.date,
    draw: () => <Statement said={said} article={article} foot={foot(said)} />,
  });

  return (
    <>
      {!compact && <Timeline statements={said} article={article} />}
      {!compact && <RecordFilter choices={choices} filter={filter} hidden={hidden} onFilter={setFilter} />}
      {ledger.length > 0 && (
        <section aria-label={i18n.t('record.ledger')}>
          <h3 class="section-title">{i18n.t('record.ledger')}</h3>
          <Gradual
            class="record-list"
            items={ledger.map((entry) => ({
              key: entry.claim.key,
              date: entry.claim.date,
              draw: () => (
                <LedgerPair
                  entry={entry}
                  article={article}
                  unshown={(all.get(entry.claim.key) ?? 0) - entry.answers.length}
                  foot={foot}
                />
              ),
            }))}
          />
        </section>
      )}
      {standing.length > 0 && (
        <section aria-label={i18n.t('record.standing')}>
          <h3 class="section-title">{i18n.t('record.standing')}</h3>
          <Gradual class="record-list record-standing" items={standing.map(statement)} />
        </section>
      )}
      {known.after.length > 0 && (
        <Later
          words={count('after', known.times)}
          draw={() => <Gradual class="record-list" items={known.after.map(statement)} />}
        />
      )}
    </>
  );
}

/** What came after the article, in one line that opens. */
function Later({ words, draw }: { readonly words: string; readonly draw: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="record-later" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words}</summary>
      {open && draw()}
    </details>
  );
}
