import { useEffect, useRef } from 'preact/hooks';
import { Library } from '@/components/Library';
import { PrivacyPage } from '@/components/PrivacyPage';
import { NotesRoute } from './NotesRoute';
import { PacksRoute } from './PacksRoute';
import { SearchRoute } from './SearchRoute';
import { SettingsRoute } from './SettingsRoute';
import { TopicsRoute } from './TopicsRoute';
import { type Route, useRoute } from './use-route';

/** The library: the extension's own page. */
export function App() {
  const route = useRoute();
  const { part } = route;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [part]);
  return (
    <Library part={part}>
      <Part {...route} />
    </Library>
  );
}

function Part({ part, at }: Route) {
  switch (part) {
    case 'search':
      return <SearchRoute at={at} />;
    case 'notes':
      return <NotesRoute at={at} />;
    case 'topics':
      return <TopicsRoute at={at} />;
    case 'packs':
      return <PacksRoute />;
    case 'settings':
      return <SettingsRoute at={at} />;
    case 'privacy':
      return <PrivacyPage sidePanel={!import.meta.env.FIREFOX} />;
  }
}
