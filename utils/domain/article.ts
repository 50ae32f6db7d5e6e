/** What a stretch of an article is; a `heading` opens a section. */
export type BlockKind = 'headline' | 'heading' | 'lead' | 'paragraph' | 'quote' | 'list' | 'caption';

/** One block of an article's text as the reader sees it: white space collapsed, no line feed inside. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * An article as read from a page. `language` is a BCP 47 tag or empty; `date` is the day that the page's data say, in the pack format's form;
 * `printed` are short lines near the headline that may print a day.
 */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly date?: string;
  readonly printed?: readonly string[];
  readonly blocks: readonly Block[];
}

/** The article's text: its blocks joined by line feeds. Every offset into an article counts UTF-16 units of this text. */
export const articleText = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join('\n');
