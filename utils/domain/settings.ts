import * as v from 'valibot';

/** How often a topic is marked on a page. */
export const DENSITIES = ['section', 'all', 'page', 'none'] as const;

/** The one form of time that we write, so that times compare as text: ISO 8601 in UTC with milliseconds. */
export const timeSchema = v.pipe(
  v.string('must be text'),
  v.check(
    (s) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(s) && !Number.isNaN(Date.parse(s)),
    'must be a time such as 2026-05-02T10:00:00.000Z',
  ),
);

const word = (limit: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(limit));
const refusal = v.strictObject({ topic: word(161), text: word(8_000), when: timeSchema });

/** The shape of each setting; the same in the browser's storage and in a backup. */
export const settingSchemas = {
  density: v.picklist(DENSITIES),
  sitesOff: v.array(word(253)),
  packsOff: v.array(word(80)),
  refused: v.array(refusal),
} as const;
const settingsSchema = v.strictObject(settingSchemas);

/**
 * What the reader has chosen: `sitesOff` are hosts without hints, `packsOff` ids of packs switched off,
 * `refused` the wordings that the reader said are not about a topic.
 */
export type Settings = v.InferOutput<typeof settingsSchema>;
export type Refusal = v.InferOutput<typeof refusal>;

export const DEFAULT_SETTINGS: Settings = { density: 'section', sitesOff: [], packsOff: [], refused: [] };

/** Settings now with those of a backup added: lists are joined without doubles, the backup's density holds. */
export function mergeSettings(now: Settings, kept: Settings): Settings {
  const by = new Map([...now.refused, ...kept.refused].map((one) => [`${one.topic}\n${one.text}`, one]));
  return {
    density: kept.density,
    sitesOff: [...new Set([...now.sitesOff, ...kept.sitesOff])],
    packsOff: [...new Set([...now.packsOff, ...kept.packsOff])],
    refused: [...by.values()],
  };
}

/** Whether two settings, of which one came from the other by `mergeSettings`, are the same: a merge only adds, and may change the density. */
export const sameSettings = (a: Settings, b: Settings): boolean =>
  a.density === b.density && (['sitesOff', 'packsOff', 'refused'] as const).every((list) => a[list].length === b[list].length);
