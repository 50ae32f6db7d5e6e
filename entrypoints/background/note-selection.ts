import type { Note, Passage } from '@/utils/domain/note';
import type { SelectingTab } from '@/utils/platform/menus';
import { askTab } from '@/utils/platform/messages';
import { openNote, openUnmade } from '@/utils/platform/open-note';
import { runOnce } from '@/utils/platform/sites';
import { addNote } from '@/utils/store/notes';
import { storeFault } from '@/utils/store/store-fault';
import { notesChanged } from './answer-notes';

/** What a note may hold of them. */
const LONGEST = { exact: 4_000, url: 4_000, title: 8_000 } as const;

interface Selected {
  readonly page: Note['page'];
  readonly passage: Passage;
}

/** Makes a note of what is selected in a tab and opens it for the reader's words; does nothing where nothing is selected. */
export async function noteSelection(tab: SelectingTab): Promise<void> {
  // What is read in a private window leaves no trace.
  if (tab.isPrivate) return openUnmade('private');
  const selected = (await askSelection(tab.id)) ?? bareSelection(tab);
  if (!selected) return;
  const { passage, page } = selected;
  const draft = {
    text: '',
    tags: [],
    page: { url: page.url.slice(0, LONGEST.url), title: page.title.slice(0, LONGEST.title) },
    passage,
    targets: [],
  };
  await addNote(draft).then(
    ({ id }) => {
      notesChanged();
      return openNote(id);
    },
    (error) => openUnmade(storeFault(error).code),
  );
}

/** Asks the tab's hints script, which is started where the reader's own act allows it; nothing where it may not run. */
async function askSelection(tabId: number): Promise<Selected | undefined> {
  const ask = () => askTab(tabId, 'selection', {});
  return ask()
    .catch(() => runOnce(tabId).then(ask))
    .catch(() => undefined);
}

/** The selection as the browser itself tells it, of any frame and without what surrounds it. */
function bareSelection({ text, url, title }: SelectingTab): Selected | undefined {
  const exact = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST.exact);
  if (!exact || !url) return;
  return { page: { url, title }, passage: { exact, prefix: '', suffix: '', start: 0, end: 0 } };
}
