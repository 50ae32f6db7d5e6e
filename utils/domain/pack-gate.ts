import * as v from 'valibot';
import { checkDetection } from './pack-detection';
import type { Fault } from './pack-fault';
import { LIMITS, type Pack, packSchema } from './pack-format';
import { checkReferences } from './pack-references';
import { runPackTests } from './pack-tests';

/** A pack, or everything that is wrong with it. */
export type Parsed =
  | { readonly pack: Pack; readonly faults?: undefined }
  | { readonly pack?: undefined; readonly faults: readonly Fault[] };

/** How many faults are told of one file; a file with more is wrong in kind, and the rest says nothing new. */
const MOST_FAULTS = 200;
const DEEPEST = 12;

/**
 * The gate for content packs of format 1: a pack, or the list of its faults by path. Shape first, then what refers to what and the terms,
 * then the pack's own tests; each step only when the one before it found nothing. Never throws.
 */
export function parsePack(json: unknown): Parsed {
  if (depthOf(json) > DEEPEST) return { faults: [{ path: '', message: 'is nested too deeply for a pack' }] };
  const shape = v.safeParse(packSchema, withoutExtensions(json));
  if (!shape.success) return { faults: shape.issues.flatMap(faultsOf).slice(0, MOST_FAULTS) };
  const pack = shape.output;
  const faults = [...checkReferences(pack), ...checkDetection(pack)];
  if (faults.length === 0) faults.push(...runPackTests(pack));
  if (faults.length > 0) return { faults: faults.slice(0, MOST_FAULTS) };
  return { pack };
}

/** Reads a pack from the text of a file. */
export function readPack(text: string): Parsed {
  if (text.length > LIMITS.bytes) return { faults: [{ path: '', message: `is larger than ${LIMITS.bytes / 1_000_000} MB` }] };
  const clean = text.replace(/^\ufeff/, '').trim();
  if (clean === '') return { faults: [{ path: '', message: 'is empty' }] };
  if (clean.startsWith('<')) return { faults: [{ path: '', message: 'is a web page or XML, not a pack in JSON' }] };
  let json: unknown;
  try {
    json = JSON.parse(clean);
  } catch (error) {
    return { faults: [{ path: '', message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }] };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { faults: [{ path: '', message: 'must be one JSON object' }] };
  }
  if ('factContextBackup' in json)
    return { faults: [{ path: '', message: 'is a backup of Fact Context, not a pack: restore it under Notes' }] };
  if (!('format' in json)) return { faults: [{ path: 'format', message: 'is missing: this is JSON, but not a content pack' }] };
  return parsePack(json);
}

function faultsOf(issue: v.BaseIssue<unknown>): Fault[] {
  const path = (issue.path ?? []).reduce((at, { key }) => at + step(key), '').replace(/^\./, '');
  const missing = issue.received === 'undefined' && issue.kind === 'schema';
  return [{ path, message: missing ? 'is missing' : issue.message }];
}

const step = (key: unknown) => {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\w-]+$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`;
};

function depthOf(json: unknown): number {
  let level: unknown[] = [json];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    if (level.length === 0) return depth;
  }
  return DEEPEST + 1;
}

/** Drops the keys that begin with `x-`: authors' own, without meaning here. */
function withoutExtensions(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutExtensions);
  if (typeof json !== 'object' || json === null) return json;
  const kept = Object.entries(json).filter(([key]) => !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExtensions(value)]));
}
