import { browser } from 'wxt/browser';
import { briefWords } from '@/components/citation-words';
import { PageView } from '@/components/PageView';
import { pageViewProps } from '@/components/page-view-props';
import { openHit } from '@/utils/platform/open-hit';
import { takeBrief } from '@/utils/platform/take-brief';
import { useFrontPage } from '@/utils/platform/use-front-page';
import { useSearch } from '@/utils/platform/use-search';

/** The side panel: the same record, beside the page, following the tab in front. */
export function App() {
  const page = useFrontPage();
  const search = useSearch();
  return (
    <PageView
      key={page.tab?.key}
      {...pageViewProps(page)}
      brief={takeBrief(page.state, briefWords)}
      search={{ ...search, onOpen: openHit(page, search) }}
      inPanel
      onGoTo={(mention) => void page.goTo(mention).catch(page.again)}
      onPanel={() => undefined}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />
  );
}
