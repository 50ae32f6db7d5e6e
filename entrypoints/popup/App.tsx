import { browser } from 'wxt/browser';
import { briefWords } from '@/components/citation-words';
import { PageView } from '@/components/PageView';
import { pageViewProps } from '@/components/page-view-props';
import { openHit } from '@/utils/platform/open-hit';
import { openPanel } from '@/utils/platform/open-panel';
import { takeBrief } from '@/utils/platform/take-brief';
import { useFrontPage } from '@/utils/platform/use-front-page';
import { useSearch } from '@/utils/platform/use-search';

/** The popup: the page in front, seen from the toolbar. It closes when it sends the reader elsewhere. */
export function App() {
  const page = useFrontPage();
  const search = useSearch();
  return (
    <PageView
      key={page.tab?.key}
      {...pageViewProps(page)}
      brief={takeBrief(page.state, briefWords)}
      search={{ ...search, onOpen: openHit(page, search) }}
      onGoTo={(mention) => void page.goTo(mention).then(() => window.close(), page.again)}
      onPanel={() => {
        if (!page.tab) return;
        void openPanel(page.tab.id).then(() => window.close(), page.again);
      }}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }).then(() => window.close())}
    />
  );
}
