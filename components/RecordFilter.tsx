import { i18n } from '#i18n';
import type { Attribution, Source } from '@/utils/domain/pack-format';
import type { RecordFilter as Filter, FilterChoices, StatementKind } from '@/utils/domain/record-filter';
import { count, list, number } from './format';
import { kindName } from './words';

const ATTRIBUTIONS = {
  'on-the-record': 'attribution.onTheRecord',
  'official-readout': 'attribution.officialReadout',
  reported: 'filter.reported',
  'unnamed-source': 'filter.unnamedSource',
} as const satisfies Record<Attribution, string>;
const SOURCES = {
  official: 'filter.official',
  'news-agency': 'filter.newsAgency',
  news: 'filter.news',
  'fact-check': 'filter.factCheck',
  document: 'filter.document',
} as const satisfies Record<Source['kind'], string>;

interface RecordFilterProps {
  readonly choices: FilterChoices;
  readonly filter: Filter;
  readonly hidden: ReadonlyMap<StatementKind, number>;
  readonly onFilter: (filter: Filter) => void;
}

/** Narrows a record to an actor, a kind, an attribution or a kind of source, and says what that hides. */
export function RecordFilter({ choices, filter, hidden, onFilter }: RecordFilterProps) {
  const rows = [
    ['actor', i18n.t('filter.actor'), [...choices.actor].map(([key, who]) => [key, who.text])],
    ['kind', i18n.t('filter.kind'), [...choices.kind].map((kind) => [kind, kindName(kind)])],
    ['attribution', i18n.t('filter.attribution'), [...choices.attribution].map((key) => [key, i18n.t(ATTRIBUTIONS[key])])],
    ['source', i18n.t('filter.source'), [...choices.source].map((key) => [key, i18n.t(SOURCES[key])])],
  ] as const;
  const offered = rows.filter(([by, , options]) => options.length > 1 || filter[by] !== undefined);
  if (offered.length === 0) return null;
  return (
    <div class="filter">
      <details class="filter-choices">
        <summary>{i18n.t('filter.title')}</summary>
        <div class="filter-fields">
          {offered.map(([by, label, options]) => (
            <label key={by} class="filter-field">
              <span>{label}</span>
              <select
                class="field"
                value={filter[by] ?? ''}
                onChange={({ currentTarget }) => onFilter({ ...filter, [by]: currentTarget.value || undefined })}
              >
                <option value="">{i18n.t('filter.any')}</option>
                {options.map(([key, words]) => (
                  <option key={key} value={key}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
      <p class="filter-hidden" role="status">
        {hidden.size > 0 && hiddenWords(hidden)}
      </p>
      {Object.values(filter).some((value) => value !== undefined) && (
        <button type="button" class="button-quiet" onClick={() => onFilter({})}>
          {i18n.t('filter.clear')}
        </button>
      )}
    </div>
  );
}

function hiddenWords(hidden: ReadonlyMap<StatementKind, number>): string {
  const total = [...hidden.values()].reduce((sum, amount) => sum + amount, 0);
  const kinds = [...hidden].map(([kind, amount]) => i18n.t('filter.times', [number(amount), kindName(kind)]));
  return count('hidden', total, list(kinds));
}
