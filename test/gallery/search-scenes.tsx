import { Library } from '@/components/Library';
import { SearchBox, type SearchProps } from '@/components/SearchBox';
import { SearchResults } from '@/components/SearchResults';
import type { Scene } from './scenes';
import { found } from './search-sample';

const nothing = () => undefined;
const props: SearchProps = { query: 'dam', state: 'ready', value: found, onQuery: nothing, onOpen: nothing, again: nothing };

const page = (over: Partial<SearchProps>) => (
  <Library part="search">
    <SearchBox {...props} {...over} helps />
    {over.query !== '' && <SearchResults {...props} {...over} />}
  </Library>
);
const sheet = () => import('@/components/library.css');

export const searchScenes = {
  'search-library': { sheet, size: [1180, 820], View: () => page({}) },
  'search-help': { sheet, size: [1180, 500], View: () => page({ query: '' }) },
  'search-kinds': { sheet, size: [400, 600], View: () => page({ query: 'dam kind:', value: { groups: [], unread: [] } }) },
} satisfies Record<string, Scene>;
