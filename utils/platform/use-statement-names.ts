import { useRef } from 'preact/hooks';
import type { Note } from '@/utils/domain/note';
import { statementKeys } from '@/utils/domain/note-statements';
import { useAnswer } from './use-answer';

/** Short names, by key, of the claims and positions that notes hang on; those once known stay while others are asked for. */
export function useStatementNames(notes: readonly Note[] = []): ReadonlyMap<string, string> {
  const kept = useRef<ReadonlyMap<string, string>>(new Map());
  const keys = statementKeys(notes);
  const { value = [] } = useAnswer('statements', keys.length > 0 ? { keys } : undefined, ['packs']);
  kept.current = new Map([...kept.current, ...value.map(({ key, text }) => [key, text] as const)]);
  return kept.current;
}
