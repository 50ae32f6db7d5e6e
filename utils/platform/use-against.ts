import { useEffect, useState } from 'preact/hooks';
import type { TopicKey } from '@/utils/domain/mention';
import type { PageAgainst } from '@/utils/domain/quote-compare';
import { askBackground, askTab } from './messages';

/** How the article of a tab stands to the record of a topic: the article is handed from the tab to the background, and not kept. */
export function useAgainst(tab: number | undefined, topic: TopicKey | undefined, mentions: number): PageAgainst | undefined {
  const question = JSON.stringify([tab, topic, mentions]);
  const [known, setKnown] = useState<{ readonly question: string; readonly value?: PageAgainst }>();

  // `mentions` asks again when the page was read anew.
  useEffect(() => {
    if (tab === undefined || !topic || mentions === 0) return;
    let current = true;
    const ask = async () => {
      const article = await askTab(tab, 'article', {});
      const value = article && (await askBackground('against', { topic, article: asInput(article) }));
      if (current) setKnown({ question, value });
    };
    // A page that does not answer has nothing to be compared; the record stands without it.
    ask().catch(() => current && setKnown({ question }));
    return () => {
      current = false;
    };
  }, [question]);

  return known?.question === question ? known.value : undefined;
}

type Given = NonNullable<Awaited<ReturnType<typeof askTab<'article'>>>>;
const asInput = (article: Given) => ({ ...article, blocks: [...article.blocks], printed: [...(article.printed ?? [])] });
