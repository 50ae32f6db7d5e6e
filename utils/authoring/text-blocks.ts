import type { Block } from '@/utils/domain/article';

/** Plain text as an article: one block a line. Line feeds are kept in place, so offsets into the text stay true. */
export const textBlocks = (text: string): Block[] => text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
