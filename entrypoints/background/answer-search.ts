import { kindNames } from '@/components/kind-names';
import { fold } from '@/utils/domain/normalise';
import { search } from '@/utils/domain/search';
import { indexForSearch, type SearchIndex } from '@/utils/domain/search-index';
import { isWithin, readQuery, type SearchQuery } from '@/utils/domain/search-query';
import { type SearchResults, viewHits, viewNoteHits } from '@/utils/domain/search-results';
import type { Shelf } from '@/utils/domain/shelf';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import { findNotes } from '@/utils/store/notes';
import { languages } from './answer-page';
import { holdings } from './holdings';

const MOST = 6;
/** One index for each set of packs, made when something is first searched there. */
const indexes = new WeakMap<Shelf, SearchIndex>();

/** Answers what pages ask of the search. */
export const answerSearch: Pick<BackgroundHandlers, 'search'> = {
  search: ({ query, most }) => find(query, most),
};

/** Searches the packs that are switched on, and the notes. */
export async function find(text: string, most = MOST): Promise<SearchResults> {
  const { shelf } = await holdings();
  const index = indexOf(shelf);
  const query = readQuery(text);
  const kinds = new Map([...kindNames()].map(([kind, name]) => [fold(name), kind]));
  const found = search(index, query, kinds);
  const groups = viewHits(index, found, { words: query.words, languages: languages(), most });
  // The packs can be searched even where the notes cannot be read.
  const notes = await notesFor(query, kinds).catch(() => []);
  return { groups: [...groups, ...viewNoteHits(notes, query.words, most)], unread: query.unread };
}

/** Notes are asked for by words, by the day of their last change and as a kind of their own. */
async function notesFor(query: SearchQuery, kinds: ReadonlyMap<string, string>) {
  const { words, actor, topic, pack, kind, date, unread } = query;
  const isAsked = kind.every((name) => (kinds.get(fold(name)) ?? fold(name)) === 'note');
  if (!isAsked || actor.length + topic.length + pack.length + unread.length > 0) return [];
  if (fold(words) === '' && kind.length + date.length === 0) return [];
  const notes = await findNotes(words);
  return date.length === 0 ? notes : notes.filter(({ changed }) => date.some((span) => isWithin(changed.slice(0, 10), span)));
}

function indexOf(shelf: Shelf): SearchIndex {
  const known = indexes.get(shelf);
  if (known) return known;
  const made = indexForSearch(shelf);
  indexes.set(shelf, made);
  return made;
}
