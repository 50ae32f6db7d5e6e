import { useEffect, useState } from 'preact/hooks';
import type { SearchResults } from '@/utils/domain/search-results';
import { askBackground, onChanged } from './messages';

/** The question that is typed, and what was found for the last one answered, which stays until the next is. */
export interface Searching {
  readonly query: string;
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly value?: SearchResults;
  readonly onQuery: (query: string) => void;
  /** Makes the search ready before the first letter. */
  readonly onStart: () => void;
  readonly again: () => void;
}

const ALL = 100;

/** Asks the search with every letter, and again when packs or notes have changed. */
export function useSearch(first = ''): Searching {
  const [query, onQuery] = useState(first);
  const [known, setKnown] = useState<Pick<Searching, 'state' | 'value'>>({ state: 'waiting' });
  const [round, setRound] = useState(0);
  useEffect(() => onQuery(first), [first]);

  // `round` asks again.
  useEffect(() => {
    let current = true;
    setKnown(({ value }) => ({ state: 'waiting', value: query.trim() ? value : undefined }));
    if (query.trim())
      askBackground('search', { query: query.slice(0, 500), most: /\bkind:\S/.test(query) ? ALL : undefined }).then(
        (value) => current && setKnown({ state: 'ready', value }),
        () => current && setKnown({ state: 'failed' }),
      );
    return () => {
      current = false;
    };
  }, [query, round]);

  useEffect(() => {
    const stop = new AbortController();
    onChanged((what) => (what === 'packs' || what === 'notes') && setRound((count) => count + 1), stop.signal);
    return () => stop.abort();
  }, []);

  const onStart = () => void askBackground('search', { query: '' }).catch(() => undefined);
  return { query, ...known, onQuery, onStart, again: () => setRound((count) => count + 1) };
}
