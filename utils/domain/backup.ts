import * as v from 'valibot';
import { FaultList } from './fault-list';
import { notJson } from './json-fault';
import type { Note } from './note';
import { noteSchema } from './note-format';
import type { Fault } from './pack-fault';
import type { Pack } from './pack-format';
import { parsePack } from './pack-gate';
import { testBudget } from './pack-tests';
import { readItems, readShape } from './read-shape';
import { type Settings, settingSchemas, timeSchema } from './settings';

/** Everything that the reader has, in one file: notes (with the trash), settings, and the packs that were installed, whole. */
export interface Backup {
  readonly factContextBackup: 1;
  readonly made: string;
  /** The version of the extension that made it. */
  readonly app: string;
  readonly notes: readonly Note[];
  readonly settings: Settings;
  readonly packs: readonly Pack[];
}
/** A backup, or everything that is wrong with the file. A pack that does not pass its gate is left out and named: it must not hold back notes. */
export type ReadBackup =
  | { readonly backup: Backup; readonly packFaults: readonly Fault[]; readonly faults?: undefined }
  | { readonly backup?: undefined; readonly faults: readonly Fault[] };

const MOST_CHARACTERS = 50_000_000;
const MOST_NOTES = 200_000;
const MOST_PACKS = 200;

const shape = v.strictObject({
  factContextBackup: v.literal(1, 'must be 1'),
  made: timeSchema,
  app: v.pipe(v.string(), v.maxLength(40)),
  notes: v.array(noteSchema),
  settings: v.strictObject(settingSchemas),
  packs: v.array(v.unknown()),
});

/** Writes a backup as the text of a file. */
export const writeBackup = (backup: Omit<Backup, 'factContextBackup'>): string =>
  `${JSON.stringify({ factContextBackup: 1, ...backup }, null, 1)}\n`;

/** Reads a backup from the text of a file, every field checked, its packs through the gate for packs. Never throws. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MOST_CHARACTERS) return wrong('is larger than 50 MB');
  const clean = text.replace(/^\ufeff/, '').trim();
  if (clean === '') return wrong('is empty');
  if (clean.startsWith('<')) return wrong('is a web page or XML, not a backup in JSON');
  let json: unknown;
  try {
    json = JSON.parse(clean);
  } catch {
    return wrong(/^[[{]/.test(clean) ? notJson(clean) : 'is not a backup: it is not JSON');
  }
  const other = otherKind(json);
  if (other) return wrong(other);
  return readParts(json as Readonly<Record<string, unknown>>);
}

function readParts(file: Readonly<Record<string, unknown>>): ReadBackup {
  const faults = new FaultList();
  const notes: readonly unknown[] = Array.isArray(file.notes) ? file.notes : [];
  const files: readonly unknown[] = Array.isArray(file.packs) ? file.packs : [];
  if (notes.length > MOST_NOTES) faults.add('notes', `has more than ${MOST_NOTES} notes`);
  if (files.length > MOST_PACKS) faults.add('packs', `has more than ${MOST_PACKS} packs`);
  if (!faults.empty) return { faults: faults.list() };
  const short = { ...file, ...(Array.isArray(file.notes) && { notes: [] }), ...(Array.isArray(file.packs) && { packs: [] }) };
  const head = readShape(shape, short, '', faults);
  const read = readItems(noteSchema, notes, 'notes', faults);
  if (faults.empty) findDoubles(read, faults);
  if (!head || !faults.empty) return { faults: faults.list() };
  return { ...readPacks({ ...head, notes: read }, files), faults: undefined };
}

/** Reads the packs of a backup through their gate, all within one budget. */
function readPacks(rest: Omit<Backup, 'packs'>, files: readonly unknown[]) {
  const packs: Pack[] = [];
  const packFaults = new FaultList();
  const budget = testBudget();
  for (const [i, file] of files.entries()) {
    const parsed = parsePack(file, budget);
    if (parsed.pack) packs.push(parsed.pack);
    for (const { path, message } of parsed.faults ?? []) packFaults.add([`packs[${i}]`, path].filter(Boolean).join('.'), message);
  }
  return { backup: { ...rest, packs }, packFaults: packFaults.list() };
}

const wrong = (message: string): ReadBackup => ({ faults: [{ path: '', message }] });

function otherKind(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 'is JSON, but not a backup of Fact Context';
  if ('factContextBackup' in json) {
    const version = json.factContextBackup;
    return typeof version === 'number' && version > 1
      ? 'was made by a newer version of Fact Context: update it first'
      : undefined;
  }
  if ('format' in json && 'topics' in json) return 'is a content pack, not a backup: install it under Packs';
  return 'is JSON, but not a backup of Fact Context';
}

function findDoubles(notes: readonly Note[], faults: FaultList): void {
  const first = new Map<string, number>();
  for (const [i, { id }] of notes.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else faults.add(`notes[${i}].id`, `"${id}" is already the id of notes[${before}]`);
  }
}
