import { passageOf } from '@/utils/domain/anchor';
import type { Passage } from '@/utils/domain/note';
import type { TextMap } from './text-map';

const MAX_QUOTE = 4_000;
const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

const isEditable = (node: Node): boolean => {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest(EDITABLE) != null;
};

/**
 * What the reader has selected, as a passage of the article's text; outside of the article a bare quotation, at 0.
 * Undefined when nothing is selected, or something in a field that the reader writes in.
 */
export function selectedPassage(
  article: { readonly text: string; readonly map: TextMap } | undefined,
  document: Document = globalThis.document,
): Passage | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (isEditable(range.startContainer) || isEditable(range.endContainer)) return undefined;
  if (article) {
    const { text, map } = article;
    let start = map.nearestOffset(range.startContainer, range.startOffset, 'next');
    let end = map.nearestOffset(range.endContainer, range.endOffset, 'previous');
    if (start !== undefined && end !== undefined) {
      while (start < end && /\s/.test(text.charAt(start))) start++;
      while (end > start && /\s/.test(text.charAt(end - 1))) end--;
      if (start < end) return passageOf(text, start, end);
    }
  }
  const exact = selection.toString().replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTE);
  return exact ? { exact, prefix: '', suffix: '', start: 0, end: 0 } : undefined;
}
