import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Hit, SearchResults } from '@/utils/domain/search-results';
import { number } from './format';
import { Icon } from './Icon';
import { SearchHelp } from './SearchHelp';

/** A search over everything: what is typed, what was found, and what to do with it. */
export interface SearchProps {
  readonly query: string;
  readonly state: 'waiting' | 'ready' | 'failed';
  /** What was found for this question or, while that is looked for, for the one before. */
  readonly value?: SearchResults;
  readonly onQuery: (query: string) => void;
  /** The field is about to be used. */
  readonly onStart?: () => void;
  readonly onOpen: (hit: Hit) => void;
  readonly again: () => void;
}

/** The id of the field, for the way back to it from what was found. */
export const SEARCH_FIELD = 'search-field';

interface SearchBoxProps extends SearchProps {
  /** The help stands here even while the field is not in use. */
  readonly helps?: boolean;
}

/** The field of the search: "/" goes to it, the arrow down to what was found, Escape clears it; says how much was found. */
export function SearchBox({ query, state, value, helps, onQuery, onStart }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const [inUse, setInUse] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const go = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', go, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const put = (text: string) => {
    onQuery(text);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query) {
      // The popup would close.
      event.preventDefault();
      onQuery('');
    }
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const first = document.querySelector<HTMLElement>('.hit');
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  const found = value?.groups.reduce((sum, { total }) => sum + total, 0) ?? 0;
  const said = found > 0 ? i18n.t('search.found', [number(found)]) : i18n.t('search.nothing');
  return (
    <search
      class="search-box"
      onFocusIn={() => setInUse(true)}
      onFocusOut={({ relatedTarget, currentTarget }) => setInUse(currentTarget.contains(relatedTarget as Node | null))}
    >
      <div class="search">
        <Icon name="search" />
        <input
          ref={field}
          id={SEARCH_FIELD}
          class="field search-field"
          type="search"
          dir={query ? 'auto' : undefined}
          autocomplete="off"
          spellcheck={false}
          maxLength={500}
          aria-label={i18n.t('search.label')}
          aria-keyshortcuts="/"
          placeholder={i18n.t('search.label')}
          value={query}
          onFocus={onStart}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="hidden-text" role="status">
        {query.trim() && state === 'ready' ? said : ''}
      </p>
      {(inUse || helps || query !== '') && <SearchHelp query={query} onQuery={put} />}
    </search>
  );
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
