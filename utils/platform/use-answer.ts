import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground, type Changed, onChanged } from './messages';
import type { Answer, Input, ToBackground } from './protocol';

/** The state of a question to the background; a value once given stays while it is asked again, and after a failure. */
export interface Answered<T> {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly value?: T;
  /** `NoAnswer` or `RequestError`. */
  readonly error?: Error;
  readonly again: () => void;
}

type Known<T> = Omit<Answered<T>, 'again'> & { readonly question: string };

/** Asks the background while the view is shown, and again when the input differs or one of `whats` has changed; without an input it waits. */
export function useAnswer<N extends keyof ToBackground>(
  name: N,
  input: Input<ToBackground[N]> | undefined,
  whats: readonly Changed[] = [],
): Answered<Answer<ToBackground[N]>> {
  type Value = Answer<ToBackground[N]>;
  const question = JSON.stringify([name, input]);
  const watched = whats.join(' ');
  const [known, setKnown] = useState<Known<Value>>({ state: 'waiting', question });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);

  // `question` stands for name and input, whose identity changes with each render; `round` asks again.
  useEffect(() => {
    if (input === undefined) return;
    let current = true;
    const keep = (next: Partial<Known<Value>>) => {
      if (current)
        setKnown((before) => ({
          state: 'waiting',
          value: before.question === question ? before.value : undefined,
          question,
          ...next,
        }));
    };
    askBackground(name, input).then(
      (value) => keep({ state: 'ready', value }),
      (error: Error) => keep({ state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [question, round]);

  useEffect(() => {
    const stop = new AbortController();
    const of = watched.split(' ');
    onChanged((what) => of.includes(what) && again(), stop.signal);
    return () => stop.abort();
  }, [watched, again]);

  if (known.question !== question) return { state: 'waiting', again };
  return { state: known.state, value: known.value, error: known.error, again };
}
