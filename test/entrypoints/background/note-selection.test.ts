import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteSelection } from '@/entrypoints/background/note-selection';
import { allNotes } from '@/utils/store/notes';
import { notesDatabase } from '@/utils/store/notes-database';

const TAB = { id: 7, url: 'https://news.example/a', title: 'A', text: '', isPrivate: false };
const ANSWER = {
  page: { url: 'https://news.example/canonical', title: 'The dam' },
  passage: { exact: 'the Alder dam', prefix: 'of ', suffix: '.', start: 10, end: 23 },
};
const create = vi.fn(async (_: { readonly url: string }) => ({}));
const scripting = { insertCSS: vi.fn(), executeScript: vi.fn() };
let runs: boolean;

/** The tab's hints script, which answers once it runs. */
const hints = (answer: typeof ANSWER | undefined) => {
  fakeBrowser.tabs.sendMessage = (async () => {
    if (!runs) throw new Error('Receiving end does not exist.');
    return { ok: true, value: answer };
  }) as never;
};
const opened = () => create.mock.calls.map(([{ url }]) => url.replace(/^.*\//, ''));

beforeEach(async () => {
  runs = true;
  await notesDatabase.delete();
  create.mockClear();
  fakeBrowser.windows = { create } as never;
  fakeBrowser.scripting = scripting as never;
  scripting.insertCSS.mockReset().mockResolvedValue(undefined);
  scripting.executeScript.mockReset().mockImplementation(async () => {
    runs = true;
  });
  hints(ANSWER);
});

test('the selected passage becomes a note, and its window opens', async () => {
  await noteSelection(TAB);
  const [note] = await allNotes();
  expect(note).toMatchObject({ text: '', tags: [], targets: [], ...ANSWER });
  expect(opened()).toEqual([`note.html?id=${note?.id}`]);
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('the hints script is started where it does not run', async () => {
  runs = false;
  await noteSelection(TAB);
  expect(await allNotes()).toMatchObject([ANSWER]);
});

test('where no script may run the words of the menu become a note', async () => {
  runs = false;
  scripting.insertCSS.mockRejectedValue(new Error('Cannot access contents of the page'));
  await noteSelection({ ...TAB, text: ' the\n dam ' });
  const passage = { exact: 'the dam', prefix: '', suffix: '', start: 0, end: 0 };
  expect(await allNotes()).toMatchObject([{ page: { url: TAB.url, title: TAB.title }, passage }]);
});

test('where nothing is selected nothing is done', async () => {
  hints(undefined);
  await noteSelection(TAB);
  expect([await allNotes(), opened()]).toEqual([[], []]);
});

test('in a private window nothing is kept, and that is said', async () => {
  await noteSelection({ ...TAB, isPrivate: true });
  expect([await allNotes(), opened()]).toEqual([[], ['note.html?unmade=private']]);
});

test('a note that could not be kept is said to be so', async () => {
  vi.spyOn(notesDatabase, 'transaction').mockRejectedValue(new Error('QuotaExceededError') as never);
  await noteSelection(TAB);
  expect(opened()).toEqual(['note.html?unmade=full']);
});
