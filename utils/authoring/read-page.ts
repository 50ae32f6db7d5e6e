import { parseHTML } from 'linkedom';
import type { Article } from '@/utils/domain/article';
import { readArticleNow } from '@/utils/page/read-article';
import { textBlocks } from './text-blocks';

/** A page as text or as HTML with the address it came from. */
export type PageSource = { readonly text: string } | { readonly html: string; readonly url?: string };

const NOWHERE = 'https://page.invalid/';

/** Reads a page as the extension would: the article of an HTML page, or the whole of a plain text; undefined when there is no article. */
export function readPage(source: PageSource): Article | undefined {
  if ('text' in source) return { url: '', title: '', language: '', blocks: textBlocks(source.text) };
  const { document } = parseHTML(source.html);
  return readArticleNow(document, source.url || NOWHERE)?.article;
}

/** Tells HTML from plain text by its beginning. */
export const looksLikeHtml = (content: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|article|main|div|p|h1)\b/i.test(content);
