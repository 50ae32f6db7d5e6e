import { useEffect, useState } from 'preact/hooks';
import { LIBRARY_PARTS, type LibraryPart } from '@/components/Library';

/** A place in the library: one of its parts, and within it a note's id or a topic's key, or nothing. */
export interface Route {
  readonly part: LibraryPart;
  readonly at: string;
}

/** Reads a place from the address after `#`; what is no place is the list of notes. */
export function readRoute(hash: string): Route {
  const [name, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const part = LIBRARY_PARTS.find((known) => known === name);
  return part ? { part, at: decode(rest.join('/')) } : { part: 'notes', at: '' };
}

/** The present place, followed as the address changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
