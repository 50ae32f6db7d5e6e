import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MOST_REFUSALS, type Refusal, refusalKey, SCOPES, scopeOf } from '@/utils/domain/refusals';
import { dayOf, number } from './format';
import { NotePage } from './NotePage';

/** A refusal with the title of its topic. */
export interface RefusalRow {
  readonly refusal: Refusal;
  readonly title: string;
}

interface RefusalsProps {
  /** Oldest first, as they are kept. */
  readonly rows: readonly RefusalRow[];
  readonly onTakeBack: (refusals: readonly Refusal[]) => void;
}

const TITLES = {
  page: 'settings.refusedPage',
  everywhere: 'settings.refusedEverywhere',
  site: 'settings.refusedSite',
} as const;
/** So many of a kind are shown at first. */
const SHOWN = 10;

/** The hints that the reader refused, by how far each refusal reaches, the newest first; each can be taken back, and all at once. */
export function Refusals({ rows, onTakeBack }: RefusalsProps) {
  const newest = rows.toReversed();
  return (
    <section class="library-section" id="refusals">
      <div class="refusals-head">
        <h2 class="library-heading">{i18n.t('settings.refusals')}</h2>
        {rows.length > 1 && (
          <button type="button" class="button" onClick={() => onTakeBack(rows.map(({ refusal }) => refusal))}>
            {i18n.t('settings.refusalsBack')}
          </button>
        )}
      </div>
      {rows.length === 0 && <p class="soft">{i18n.t('settings.refusalsNone')}</p>}
      {rows.length >= MOST_REFUSALS && <p class="soft">{i18n.t('settings.refusalsFull', [number(MOST_REFUSALS)])}</p>}
      {SCOPES.map((scope) => (
        <Group
          key={scope}
          title={i18n.t(TITLES[scope])}
          rows={newest.filter(({ refusal }) => scopeOf(refusal) === scope)}
          onTakeBack={onTakeBack}
        />
      ))}
    </section>
  );
}

function Group({ title, rows, onTakeBack }: RefusalsProps & { readonly title: string }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <>
      <h3 class="refusals-kind">{title}</h3>
      <ul class="rows">
        {shown.map((row) => (
          <li key={refusalKey(row.refusal)} class="rows-row">
            <RefusalFacts {...row} />
            <button
              type="button"
              class="button refusals-back"
              aria-label={`${i18n.t('settings.refusalBack')}: ${nameOf(row)}`}
              onClick={() => onTakeBack([row.refusal])}
            >
              {i18n.t('settings.refusalBack')}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="button-plain refusals-more" onClick={() => setAll(true)}>
          {i18n.t('settings.refusalsAll', [number(rows.length)])}
        </button>
      )}
    </>
  );
}

/** What was refused, for which topic, where and when. */
function RefusalFacts({ refusal, title }: RefusalRow) {
  return (
    <div class="refusal">
      <p class="refusal-what">
        <bdi>{nameOf({ refusal, title })}</bdi>
      </p>
      {'page' in refusal && <NotePage page={{ url: refusal.page, title: refusal.title }} />}
      <p class="soft">
        <bdi>{'site' in refusal ? i18n.t('settings.refusalOn', [refusal.site]) : i18n.t('settings.refusalFor', [title])}</bdi>
        {' · '}
        <time dateTime={refusal.when}>{dayOf(refusal.when)}</time>
      </p>
    </div>
  );
}

const nameOf = ({ refusal, title }: RefusalRow): string => ('site' in refusal ? title : i18n.t('quoted', [refusal.text]));
