import type { Attribution, PositionKind, Source } from './pack-format';
import type { LedgerEntry, Said, StatementView, TopicRecord } from './record';

export type StatementKind = PositionKind | 'claim';

/** What the reader wants to see of a record; what is absent does not matter. */
export interface RecordFilter {
  readonly actor?: string;
  readonly kind?: StatementKind;
  readonly attribution?: Attribution;
  readonly source?: Source['kind'];
}

type Statements = Pick<TopicRecord, 'ledger' | 'standing'>;

/** What can be filtered by, in the order in which the record has it. */
export interface FilterChoices {
  readonly actor: ReadonlyMap<string, Said>;
  readonly kind: ReadonlySet<StatementKind>;
  readonly attribution: ReadonlySet<Attribution>;
  readonly source: ReadonlySet<Source['kind']>;
}

/** What of a record is shown, and how many statements of which kind are not; a statement that stands in several places counts once. */
export interface FilteredRecord extends Statements {
  readonly hidden: ReadonlyMap<StatementKind, number>;
}

/** Every statement of a record once: claims, what answers them, and what answers none. */
export function statementsOf({ ledger, standing }: Statements): StatementView[] {
  const all = [...ledger.flatMap(({ claim, answers }) => [claim, ...answers]), ...standing];
  return [...new Map(all.map((said) => [said.key, said])).values()];
}

const kindOf = ({ kind }: StatementView): StatementKind => kind ?? 'claim';

export function filterChoices(record: Statements): FilterChoices {
  const all = statementsOf(record);
  return {
    actor: new Map(all.map(({ actor, who }) => [actor, who])),
    kind: new Set(all.map(kindOf)),
    attribution: new Set(all.map(({ attribution }) => attribution)),
    source: new Set(all.flatMap(({ sources }) => sources.map(({ kind }) => kind))),
  };
}

/** Leaves what the filter wants. A claim stays, for the sense of it, where an answer to it does. */
export function filterRecord(record: Statements, filter: RecordFilter): FilteredRecord {
  const wanted = (said: StatementView) =>
    (filter.actor ?? said.actor) === said.actor &&
    (filter.kind ?? kindOf(said)) === kindOf(said) &&
    (filter.attribution ?? said.attribution) === said.attribution &&
    (filter.source === undefined || said.sources.some(({ kind }) => kind === filter.source));
  const ledger = record.ledger.flatMap((entry): LedgerEntry[] => {
    const answers = entry.answers.filter(wanted);
    return answers.length > 0 || wanted(entry.claim) ? [{ ...entry, answers }] : [];
  });
  const standing = record.standing.filter(wanted);
  const shown = new Set(statementsOf({ ledger, standing }).map(({ key }) => key));
  const hidden = new Map<StatementKind, number>();
  for (const said of statementsOf(record))
    if (!shown.has(said.key)) hidden.set(kindOf(said), (hidden.get(kindOf(said)) ?? 0) + 1);
  return { ledger, standing, hidden };
}
