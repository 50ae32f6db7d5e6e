import * as v from 'valibot';
import { joinRefusals } from './refusals';

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

/* @__NO_SIDE_EFFECTS__ */
const word = (limit: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(limit));
const topic = word(161);
const text = word(8_000);

/** A refusal as it is kept; what it names says how far it reaches. The form without a page or a site is also that of version 0.1. */
export const refusalSchema = v.union(
  [
    v.strictObject({ topic, when: timeSchema, text, page: word(4_000), title: v.pipe(v.string(), v.maxLength(1_000)) }),
    v.strictObject({ topic, when: timeSchema, site: word(253) }),
    v.strictObject({ topic, when: timeSchema, text }),
  ],
  'must be a topic with a wording, with a wording and its page, or with a site',
);

/** The shape of each setting; the same in the browser's storage and in a backup. */
export const settingSchemas = {
  density: v.picklist(DENSITIES),
  sitesOff: v.array(word(253)),
  packsOff: v.array(word(80)),
  refused: v.array(refusalSchema),
} as const;
const settingsSchema = v.strictObject(settingSchemas);

/**
 * What the reader has chosen: `sitesOff` are hosts without hints, `packsOff` ids of packs switched off,
 * `refused` what the reader said is not about a topic, oldest first.
 */
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { density: 'section', sitesOff: [], packsOff: [], refused: [] };

/** Settings now with those of a backup added: lists are joined without doubles, the backup's density holds. */
export function mergeSettings(now: Settings, kept: Settings): Settings {
  return {
    density: kept.density,
    sitesOff: [...new Set([...now.sitesOff, ...kept.sitesOff])],
    packsOff: [...new Set([...now.packsOff, ...kept.packsOff])],
    refused: joinRefusals(kept.refused, now.refused),
  };
}

/** Whether two settings, of which `b` came from `a` by `mergeSettings`, are the same: a merge only adds, and may change the density. */
export function sameSettings(a: Settings, b: Settings): boolean {
  const had = new Set(a.refused);
  return (
    a.density === b.density &&
    (['sitesOff', 'packsOff', 'refused'] as const).every((list) => a[list].length === b[list].length) &&
    b.refused.every((one) => had.has(one))
  );
}
