import { expect, test } from 'vitest';
import type { Note, NoteTarget } from '@/utils/domain/note';
import { notesByStatement, statementKeys, statementNames } from '@/utils/domain/note-statements';

const on = (...targets: NoteTarget[]) => ({ targets });
const CLAIM = { list: 'claim', key: 'dam/cracks' } as const;
const POSITION = { list: 'position', key: 'dam/safe' } as const;
const TOPIC = { list: 'topic', key: 'dam/safety' } as const;

test('notes name each claim and position that they hang on once, and no topic', () => {
  expect(statementKeys([on(TOPIC, CLAIM), on(), on(POSITION, CLAIM)])).toEqual(['dam/cracks', 'dam/safe']);
});

test('a note shows the names that are known of what it hangs on', () => {
  const names = new Map([
    ['dam/safe', 'Ministry · It is safe.'],
    ['dam/safety', 'Safety'],
  ]);
  expect(statementNames(on(TOPIC, CLAIM, POSITION), names)).toEqual(['Ministry · It is safe.']);
  expect(statementNames(on(CLAIM))).toEqual([]);
});

test('notes are found by each claim and position that they hang on', () => {
  const notes = [on(CLAIM), on(TOPIC), on(POSITION, CLAIM)] as unknown as Note[];
  expect([...notesByStatement(notes)]).toEqual([
    ['dam/cracks', [notes[0], notes[2]]],
    ['dam/safe', [notes[2]]],
  ]);
});
