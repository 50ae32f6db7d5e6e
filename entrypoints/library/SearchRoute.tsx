import { SearchBox } from '@/components/SearchBox';
import { SearchResults } from '@/components/SearchResults';
import { useSearch } from '@/utils/platform/use-search';

/** The library's search; what the address bar was asked stands in it. */
export function SearchRoute({ at }: { readonly at: string }) {
  const search = useSearch(at);
  const props = {
    ...search,
    onQuery: (query: string) => {
      // The way back from what was found leads to the question.
      history.replaceState(null, '', `#/search/${encodeURIComponent(query)}`);
      search.onQuery(query);
    },
    onOpen: ({ list, key, topic }: { readonly list: string; readonly key: string; readonly topic?: string }) => {
      location.hash = list === 'note' ? `#/notes/${key}` : `#/topics/${topic}`;
    },
  };
  return (
    <>
      <SearchBox {...props} helps />
      {search.query && <SearchResults {...props} />}
    </>
  );
}
