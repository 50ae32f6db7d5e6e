import { plainLine } from './plain-line';
import type { SourceView, StatementView } from './record';
import { safeLink } from './safe-link';

/** The words in which a statement is cited, in the reader's language. */
export interface CitationWords {
  /** "Claim", or the kind of a position. */
  readonly kind: (said: StatementView) => string;
  /** How we know of it, such as "On the record". */
  readonly attribution: (said: StatementView) => string;
  readonly quoted: (text: string) => string;
}

/** One source of a statement, ready for any form of citation; no text has a line break. */
export interface Citation {
  /** Stays the same for this source of this statement: the statement's key and, from the second source on, its number. */
  readonly id: string;
  readonly kind: SourceView['kind'];
  readonly title: string;
  readonly publisher: string;
  readonly published?: string;
  readonly url?: string;
  readonly archived?: string;
  readonly language?: string;
  /** Who said what when, and how we know. */
  readonly note: string;
}

/** The citations of a statement, one for each of its sources. */
export function citationsOf(said: StatementView, words: CitationWords): Citation[] {
  const note = noteOf(said, words);
  return said.sources.map(({ title, publisher, kind, published, url, archived }, at) => ({
    id: at === 0 ? said.key : `${said.key}-${at + 1}`,
    kind,
    title: plainLine(title.text),
    publisher: plainLine(publisher),
    published,
    url: url && safeLink(url),
    archived: archived && safeLink(archived),
    language: title.lang || undefined,
    note,
  }));
}

/** Who said it: the claimant or holder, who spoke, and in what capacity. */
export const speakersOf = ({ who, speaker, capacity }: StatementView): string =>
  [who, speaker, capacity].flatMap((said) => (said ? plainLine(said.text) : [])).join(', ');

/** What was said: the quotation in quotation marks where there is one, else the text. */
export const wordsOf = ({ quote, text }: StatementView, words: Pick<CitationWords, 'quoted'>): string =>
  quote ? words.quoted(plainLine(quote.text)) : plainLine(text.text);

const noteOf = (said: StatementView, words: CitationWords): string =>
  `${speakersOf(said)}, ${said.date}: ${wordsOf(said, words)} (${words.kind(said)}; ${words.attribution(said)})`;
