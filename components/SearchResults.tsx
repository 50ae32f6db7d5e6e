import { i18n } from '#i18n';
import { withOperator } from '@/utils/domain/search-query';
import type { Hit, HitGroup, Marked } from '@/utils/domain/search-results';
import { Failure } from './Failure';
import { day, number } from './format';
import { kindNames } from './kind-names';
import { SEARCH_FIELD, type SearchProps } from './SearchBox';

const TITLES = {
  topic: 'search.topics',
  actor: 'search.actors',
  claim: 'search.claims',
  position: 'search.positions',
  review: 'search.reviews',
  note: 'search.notes',
} as const satisfies Record<Hit['list'], string>;

/** What was found, by kind, each with its number; arrows go from one to the next, and Escape back to the field. */
export function SearchResults({ query, state, value, onQuery, onOpen, again }: SearchProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const { currentTarget } = event;
    const hits = [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.hit')];
    const to = nextOf(event.key, hits.indexOf(document.activeElement as HTMLElement), hits.length);
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') onQuery('');
    (hits[to ?? -1] ?? document.getElementById(SEARCH_FIELD))?.focus();
  };
  const open = (hit: Hit) => {
    if (hit.list !== 'actor') return onOpen(hit);
    onQuery(withOperator('', 'actor', hit.text.text));
    document.getElementById(SEARCH_FIELD)?.focus();
  };
  return (
    <section class="hits" aria-label={i18n.t('search.results')} aria-busy={state === 'waiting'} onKeyDown={onKeyDown}>
      {state === 'failed' && <Failure said={i18n.t('search.failed')} onAgain={again} />}
      {value && value.unread.length > 0 && <p class="soft">{i18n.t('search.unread', [value.unread.join(' ')])}</p>}
      {value && value.groups.length === 0 && value.unread.length === 0 && <p class="soft">{i18n.t('search.nothing')}</p>}
      {value?.groups.map((group) => (
        <Group key={group.list} group={group} onOpen={open} onAll={() => onQuery(withOperator(query, 'kind', group.list))} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: HitGroup;
  readonly onOpen: (hit: Hit) => void;
  readonly onAll: () => void;
}

function Group({ group: { list, total, hits }, onOpen, onAll }: GroupProps) {
  const id = `hits-${list}`;
  return (
    <section aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {`${i18n.t(TITLES[list])} · ${number(total)}`}
      </h2>
      <ul class="hits-list">
        {hits.map((hit) => (
          <li key={hit.key}>
            <button type="button" class="row-button hit" onClick={() => onOpen(hit)}>
              <Head hit={hit} />
              <span class="hit-text">
                <MarkedText said={hit.text} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > hits.length && hits.length < 100 && (
        <button type="button" class="button-quiet" onClick={onAll}>
          {i18n.t('search.all', [number(total)])}
        </button>
      )}
    </section>
  );
}

function Head({ hit: { kind, who, date } }: { readonly hit: Hit }) {
  if (!kind && !who && !date) return null;
  return (
    <span class="hit-head">
      {who && <MarkedText said={who} />}
      {kind && ` · ${kindNames().get(kind)}`}
      {date && ` · ${day(date)}`}
    </span>
  );
}

/** A text of a pack or note in which the words of the question are marked. */
function MarkedText({ said: { text, lang, marks } }: { readonly said: Marked }) {
  const parts = marks.flatMap(([start, end], index) => [
    text.slice(marks[index - 1]?.[1] ?? 0, start),
    <mark key={start} class="hit-mark">
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <bdi lang={lang || undefined} dir="auto">
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}

/** Where a key leads from one of several; -1 is the field before them, nothing means that the key leads nowhere. */
function nextOf(key: string, at: number, many: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, many - 1);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return many - 1;
    default:
      return;
  }
}
