import { Readability } from '@mozilla/readability';
import { readArticleNow } from '@/utils/page/read-article';

/** Reads the page that this is put into, as we do and as Readability does (on a copy, since it takes the document apart). */
export function readBoth(): { readonly blocks: readonly object[]; readonly readability: string } {
  return {
    blocks: readArticleNow(document)?.article.blocks ?? [],
    readability: new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '',
  };
}
