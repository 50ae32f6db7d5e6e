import * as v from 'valibot';
import type { Note } from './note';
import { noteSchema } from './note-format';
import type { Fault } from './pack-fault';
import type { Pack } from './pack-format';
import { parsePack } from './pack-gate';
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
const MOST_FAULTS = 200;

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
  } catch (error) {
    return wrong(notJson(clean, error));
  }
  const other = otherKind(json);
  if (other) return wrong(other);
  const read = v.safeParse(shape, json);
  if (!read.success) return { faults: read.issues.map(faultOf).slice(0, MOST_FAULTS) };
  const { packs: files, ...rest } = read.output;
  const faults = doubles(rest.notes);
  if (faults.length > 0) return { faults };
  const packs: Pack[] = [];
  const packFaults: Fault[] = [];
  for (const [i, file] of files.entries()) {
    const parsed = parsePack(file);
    if (parsed.pack) packs.push(parsed.pack);
    else
      packFaults.push(
        ...parsed.faults.map((fault) => ({ ...fault, path: [`packs[${i}]`, fault.path].filter(Boolean).join('.') })),
      );
  }
  return { backup: { ...rest, packs }, packFaults: packFaults.slice(0, MOST_FAULTS) };
}

const wrong = (message: string): ReadBackup => ({ faults: [{ path: '', message }] });

function notJson(text: string, error: unknown): string {
  if (!/^[[{]/.test(text)) return 'is not a backup: it is not JSON';
  const said = error instanceof Error ? error.message : String(error);
  const cut = /unterminated|unexpected end|end of data|after (array|property)/i.test(said) && !/[\]}]$/.test(text);
  if (cut) return `is cut off after ${text.length} characters: the file is not whole`;
  return `is not JSON: ${said}`;
}

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

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).reduce((at, { key }) => `${at}${typeof key === 'number' ? `[${key}]` : `.${String(key)}`}`, '');
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  const missing = issue.received === 'undefined';
  return {
    path: path.replace(/^\./, ''),
    message: unknown ? 'is not a key of a backup' : missing ? 'is missing' : issue.message,
  };
}

function doubles(notes: readonly Note[]): Fault[] {
  const first = new Map<string, number>();
  return notes.flatMap(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    return before === undefined ? [] : [{ path: `notes[${i}].id`, message: `"${id}" is already the id of notes[${before}]` }];
  });
}
