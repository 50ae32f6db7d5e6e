import * as v from 'valibot';
import type { FaultList } from './fault-list';

/** A value that holds more than this is told only its first fault: all of them could be as many as its parts. */
const LARGE = 10_000;

/** Reads a value of a file by its schema; nothing, and faults by path, when it does not fit. `at` is the value's own path. */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  at: string,
  faults: FaultList,
): v.InferOutput<S> | undefined {
  const read = v.safeParse(schema, value, { abortEarly: isLarge(value) });
  if (read.success) return read.output;
  for (const issue of read.issues) {
    const path = (issue.path ?? []).reduce((path, { key }) => path + pathStep(key), at).replace(/^\./, '');
    faults.add(path, messageOf(issue));
  }
  return;
}

/** Reads the items of a list one after the other, until the faults are many; `prepare` changes an item before it is read. */
export function readItems<S extends v.GenericSchema>(
  schema: S,
  items: readonly unknown[],
  at: string,
  faults: FaultList,
  prepare: (item: object, at: string) => unknown = (item) => item,
): v.InferOutput<S>[] {
  const fit: v.InferOutput<S>[] = [];
  for (const [i, item] of items.entries()) {
    if (faults.full) break;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) faults.add(`${at}[${i}]`, 'must be an object');
    else {
      const read = readShape(schema, prepare(item, `${at}[${i}]`), `${at}[${i}]`, faults);
      if (read !== undefined) fit.push(read);
    }
  }
  return fit;
}

/** One step of a path: `.key`, `[3]` or `["a key"]`. */
export const pathStep = (key: unknown): string => {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\w-]+$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`;
};

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a key of a backup';
  return issue.kind === 'schema' && issue.received === 'undefined' ? 'is missing' : issue.message;
}

function isLarge(value: unknown): boolean {
  const open = [value];
  let seen = 0;
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const inner: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    seen += inner.length;
    if (seen > LARGE) return true;
    open.push(...inner);
  }
  return false;
}
