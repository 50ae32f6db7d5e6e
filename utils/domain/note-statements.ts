import type { Note } from './note';

type Targets = Pick<Note, 'targets'>;

/** Keys of the claims and positions that notes hang on, each once. */
export const statementKeys = (notes: readonly Targets[]): string[] => [...new Set(notes.flatMap(keysOf))];

/** The names, by key, of the claims and positions that a note hangs on, as far as they are known. */
export const statementNames = (note: Targets, names: ReadonlyMap<string, string> = new Map()): readonly string[] =>
  keysOf(note).flatMap((key) => names.get(key) ?? []);

/** Notes by the claim or position that they hang on, in the order given; one that hangs on several stands with each. */
export function notesByStatement(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const by = new Map<string, Note[]>();
  for (const note of notes) for (const key of statementKeys([note])) by.set(key, [...(by.get(key) ?? []), note]);
  return by;
}

const keysOf = ({ targets }: Targets) => targets.flatMap(({ list, key }) => (list === 'topic' ? [] : [key]));
