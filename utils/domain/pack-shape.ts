import type * as v from 'valibot';
import type { FaultList } from './fault-list';
import { itemSchemas, LISTS, type Pack, packSchema } from './pack-format';
import { pathStep, readItems, readShape } from './read-shape';

const DEEPEST = 12;
const MOST_KEYS = 1_000;
/** Keys of JSON that an object of a program cannot carry safely. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a file is small and shallow enough to be read as a pack at all; nothing else is looked at before. */
export function isWithinBounds(json: unknown, faults: FaultList): boolean {
  if (isDeeper(json, DEEPEST)) faults.add('', 'is nested too deeply for a pack');
  const file = isRecord(json) ? json : {};
  if (Object.keys(file).length > MOST_KEYS) faults.add('', `has more than ${MOST_KEYS} keys`);
  for (const { path, items, most } of allLists(file)) if (items.length > most) faults.add(path, `has more than ${most} items`);
  return faults.empty;
}

/**
 * The shape of a content pack, format 1, that is within bounds: the pack without its authors' own `x-` keys, or nothing and its faults. The
 * long lists are read item by item.
 */
export function readPackShape(json: unknown, faults: FaultList): Pack | undefined {
  const file = isRecord(json) ? json : {};
  const tests = testsOf(file);
  const lists = allLists(file);
  const clean = (value: unknown, at: string) => withoutExtensions(value, { key: at }, faults);
  const head = readShape(packSchema, clean(isRecord(json) ? withoutLists(json, tests) : json, ''), '', faults);
  const read = new Map<string, unknown[]>();
  for (const { path, key, items } of lists) {
    read.set(path, readItems(itemSchemas[key] as v.GenericSchema, items, path, faults, clean));
  }
  if (!head || !faults.empty) return;
  const whole = (from: object, prefix: string) =>
    Object.fromEntries(Object.entries(from).map(([key, value]) => [key, read.get(prefix + key) ?? value]));
  return { ...whole(head, ''), ...(head.tests && { tests: whole(head.tests, 'tests.') }) } as Pack;
}

type Json = Readonly<Record<string, unknown>>;
type Limits = Readonly<Partial<Record<keyof typeof itemSchemas, number>>>;

const isRecord = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json);

const testsOf = (file: Json): Json => (isRecord(file.tests) ? file.tests : {});

const allLists = (file: Json) => [...listsOf(file, LISTS.pack, ''), ...listsOf(testsOf(file), LISTS.tests, 'tests.')];

const listsOf = (from: Json, limits: Limits, prefix: string) =>
  (Object.keys(limits) as (keyof typeof itemSchemas)[]).flatMap((key) => {
    const items = from[key];
    return Array.isArray(items) ? [{ path: prefix + key, key, items: items as unknown[], most: limits[key] ?? 0 }] : [];
  });

function withoutLists(file: Json, tests: Json): Json {
  const emptied = (from: Json, limits: Limits) => ({
    ...from,
    ...Object.fromEntries(listsOf(from, limits, '').map(({ key }) => [key, []])),
  });
  const short = emptied(file, LISTS.pack);
  return isRecord(file.tests) ? { ...short, tests: emptied(tests, LISTS.tests) } : short;
}

function isDeeper(json: unknown, most: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const inner: readonly unknown[] = Array.isArray(json) ? json : Object.values(json);
  return most === 0 ? inner.length > 0 : inner.some((value) => isDeeper(value, most - 1));
}

interface Place {
  readonly key: string | number;
  readonly up?: Place;
}

/** Drops the keys that begin with `x-`: authors' own, without meaning here. Keys that no object can carry are faults. */
function withoutExtensions(json: unknown, at: Place, faults: FaultList): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map((value, key) => withoutExtensions(value, { key, up: at }, faults));
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(json)) {
    if (FORBIDDEN.has(key)) faults.add(pathOf({ key, up: at }), 'is a word that cannot be a key');
    else if (!key.startsWith('x-')) kept.push([key, withoutExtensions(value, { key, up: at }, faults)]);
  }
  return Object.fromEntries(kept);
}

const pathOf = ({ key, up }: Place): string => (up ? pathOf(up) + pathStep(key) : String(key)).replace(/^\./, '');
