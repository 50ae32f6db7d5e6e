import { briefHtml } from './brief-html';
import { briefLinked } from './brief-linked';
import { briefMarkdown } from './brief-markdown';
import { type CitationWords, citationsOf } from './citation';
import { toBibtex, toCsl, toRis } from './citation-files';
import type { TopicRecord } from './record';
import { statementsOf } from './record-filter';

/** In what form a brief is taken along. */
export const BRIEF_FORMS = ['markdown', 'html', 'jsonld', 'ris', 'bibtex', 'csl'] as const;
export type BriefForm = (typeof BRIEF_FORMS)[number];

/** The record of a page's topics on one sheet. Dates are days in the pack's form. */
export interface Brief {
  readonly page: { readonly url: string; readonly title: string; readonly date?: string };
  readonly made: string;
  readonly topics: readonly TopicRecord[];
}

/** The words of a brief, in the reader's language; `language` is its BCP 47 tag. */
export interface BriefWords extends CitationWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly made: string;
  readonly published?: string;
  readonly answers: string;
  readonly standing: string;
  readonly sources: string;
  readonly archived: string;
  readonly day: (date: string) => string;
  readonly cite: (key: string) => string;
  /** From which pack, of which revision and age. */
  readonly pack: (topic: TopicRecord) => string;
}

const FILES: Readonly<
  Record<BriefForm, readonly [ending: string, type: string, write: (brief: Brief, words: BriefWords) => string]>
> = {
  markdown: ['md', 'text/markdown', briefMarkdown],
  html: ['html', 'text/html', briefHtml],
  jsonld: ['jsonld', 'application/ld+json', briefLinked],
  ris: ['ris', 'application/x-research-info-systems', (brief, words) => toRis(citationsIn(brief, words))],
  bibtex: ['bib', 'application/x-bibtex', (brief, words) => toBibtex(citationsIn(brief, words))],
  csl: ['json', 'application/vnd.citationstyles.csl+json', (brief, words) => toCsl(citationsIn(brief, words))],
};

/** A brief as a file: its name from the day and the page's title, its media type and its text. */
export function writeBrief(brief: Brief, form: BriefForm, words: BriefWords) {
  const [ending, type, write] = FILES[form];
  return { name: `${brief.made}-${fileTitle(brief.page.title)}.${ending}`, type, text: write(brief, words) };
}

/** Letters and digits of any script joined by hyphens, at most 60 of them. */
function fileTitle(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [name = ''] = /^.{0,60}(?=-|$)|^.{0,60}/su.exec(words.join('-')) ?? [];
  return name || 'brief';
}

const citationsIn = ({ topics }: Brief, words: BriefWords) =>
  topics.flatMap(statementsOf).flatMap((said) => citationsOf(said, words));
