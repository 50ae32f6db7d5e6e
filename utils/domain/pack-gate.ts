import { FaultList } from './fault-list';
import { notJson } from './json-fault';
import { checkDetection } from './pack-detection';
import type { Fault } from './pack-fault';
import { LIMITS, type Pack } from './pack-format';
import { checkRecords } from './pack-records';
import { checkReferences } from './pack-references';
import { checkRest } from './pack-rest';
import { isWithinBounds, readPackShape } from './pack-shape';
import { runPackTests, type TestBudget, testBudget } from './pack-tests';

/** A pack, or everything that is wrong with it. */
export type Parsed =
  | { readonly pack: Pack; readonly faults?: undefined }
  | { readonly pack?: undefined; readonly faults: readonly Fault[] };

/**
 * The gate for content packs of format 1: a pack, or its faults by path, 200 at most. Shape first, then what refers to what, the terms and
 * the size of the records, then the pack's own tests (within a budget, that of a call unless given). Where the shape has faults the rest is
 * told as far as the shape lets it be. Never throws.
 */
export function parsePack(json: unknown, budget: TestBudget = testBudget()): Parsed {
  const faults = new FaultList();
  const readable = isWithinBounds(json, faults);
  const pack = readable ? readPackShape(json, faults) : undefined;
  if (pack) {
    checkReferences(pack, faults);
    checkDetection(pack, faults);
    checkRecords(pack, faults);
    if (faults.empty) runPackTests(pack, faults, budget);
  } else if (readable && typeof json === 'object' && json !== null)
    checkRest(json as Readonly<Record<string, unknown>>, faults, budget);
  return pack && faults.empty ? { pack } : { faults: faults.list() };
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
  } catch {
    return { faults: [{ path: '', message: notJson(clean) }] };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { faults: [{ path: '', message: 'must be one JSON object' }] };
  }
  if ('factContextBackup' in json)
    return { faults: [{ path: '', message: 'is a backup of Fact Context, not a pack: restore it under Notes' }] };
  if (!('format' in json)) return { faults: [{ path: 'format', message: 'is missing: this is JSON, but not a content pack' }] };
  return parsePack(json);
}
