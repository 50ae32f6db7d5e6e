import { useEffect, useState } from 'preact/hooks';
import { onChanged } from './messages';
import { lastingPatterns } from './sites';

/** The match patterns of the sites that the reader added, followed as they are given or taken back anywhere in the browser. */
export function useLastingSites(): readonly string[] {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const look = () =>
      void lastingPatterns().then(
        (now) => stop.signal.aborted || setPatterns(now),
        () => undefined,
      );
    look();
    onChanged((what) => what === 'settings' && look(), stop.signal);
    return () => stop.abort();
  }, []);
  return patterns;
}
