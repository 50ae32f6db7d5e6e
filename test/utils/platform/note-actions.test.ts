import { expect, test, vi } from 'vitest';
import { answerBackground, type BackgroundHandlers } from '@/utils/platform/messages';
import { noteActions } from '@/utils/platform/note-actions';
import { POPUP, wireUp } from './fake-wire';

const ID = '0123456789abcdef0123456789abcdef';
const PAGE = { url: 'https://news.example/a', title: 'A' };

test.each([
  ['', 'first', []],
  ['with the words of an earlier try', 'second', [[{ id: ID, text: 'second' }]]],
])('a note gets the id and the words that it was given%s', async (_, text, changes) => {
  wireUp(POPUP);
  const asks: string[] = [];
  const changeNote = vi.fn();
  answerBackground({
    addNote: (draft: object, { ask }: { readonly ask: string }) => {
      asks.push(ask);
      return { ...draft, id: ask, text: 'first' };
    },
    changeNote: (input: object) => changeNote(input),
  } as unknown as BackgroundHandlers);
  await noteActions(PAGE).add(text, [], ID);
  expect(asks).toEqual([ID]);
  expect(changeNote.mock.calls).toEqual(changes);
});
