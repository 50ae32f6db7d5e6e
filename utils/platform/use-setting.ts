import { useEffect, useState } from 'preact/hooks';
import type { Setting } from './settings';

/** The present value of a setting, followed as it changes anywhere in the extension; nothing until it is read. */
export function useSetting<T>(setting: Setting<T>): T | undefined {
  const [value, setValue] = useState<{ readonly now: T }>();
  useEffect(() => {
    const stop = new AbortController();
    const take = (now: T) => {
      if (!stop.signal.aborted) setValue({ now });
    };
    setting.watch(take, stop.signal);
    void setting.read().then(take);
    return () => stop.abort();
  }, [setting]);
  return value?.now;
}
