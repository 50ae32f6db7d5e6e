import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { Refusal } from '@/utils/domain/refusals';
import { DEFAULT_SETTINGS, refusalSchema, type Settings, settingSchemas, timeSchema } from '@/utils/domain/settings';

/** One value that the browser keeps for us. Reading never fails: what is missing, broken or unreadable is the default. */
export interface Setting<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Writes what `by` makes of the present value, one change after the other. */
  change(by: (now: T) => T): Promise<T>;
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

export const density = setting('density', settingSchemas.density, DEFAULT_SETTINGS.density);
export const sitesOff = setting('sitesOff', settingSchemas.sitesOff, DEFAULT_SETTINGS.sitesOff);
export const packsOff = setting('packsOff', settingSchemas.packsOff, DEFAULT_SETTINGS.packsOff);
/** A refusal that cannot be read does not take the others along. */
const readable = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.filter((one): one is Refusal => v.is(refusalSchema, one))),
);
export const refused = setting('refused', readable, DEFAULT_SETTINGS.refused);
/** When the reader last took a full backup, or null. */
export const lastBackup = setting<string | null>('lastBackup', v.nullable(timeSchema), null);

/** All settings that belong in a backup. */
export async function readSettings(): Promise<Settings> {
  const [a, b, c, d] = await Promise.all([density.read(), sitesOff.read(), packsOff.read(), refused.read()]);
  return { density: a, sitesOff: b, packsOff: c, refused: d };
}

/** Writes all settings of a backup, in one write of the browser's storage. */
export async function writeSettings(settings: Settings): Promise<void> {
  const names = Object.keys(settingSchemas) as (keyof Settings)[];
  await storage.setItems(names.map((name) => ({ key: `local:${name}`, value: settings[name] })));
}

function setting<T>(name: string, schema: v.GenericSchema<unknown, T>, fallback: T): Setting<T> {
  const item = storage.defineItem<unknown>(`local:${name}`, { version: 1 });
  const parse = (raw: unknown): T => {
    const parsed = v.safeParse(schema, raw);
    return parsed.success ? parsed.output : fallback;
  };
  const read = () => item.getValue().then(parse, () => fallback);
  const write = (value: T) => item.setValue(value);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    write,
    change(by) {
      const change = last.then(async () => {
        const value = by(await read());
        await write(value);
        return value;
      });
      last = change.catch(() => undefined);
      return change;
    },
    watch(listener, signal) {
      const stop = item.watch((raw) => listener(parse(raw)));
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}
