import { type CitationWords, citationsOf, speakersOf, wordsOf } from './citation';
import { toBibtex, toCsl, toRis } from './citation-files';
import { markdownLine } from './markdown-line';
import { plainLine } from './plain-line';
import type { StatementView } from './record';

/** In what form a statement is copied. */
export const CITATION_FORMS = ['plain', 'markdown', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** One statement as a citation, with all its sources. */
export function citeStatement(said: StatementView, form: CitationForm, words: CitationWords): string {
  const citations = citationsOf(said, words);
  switch (form) {
    case 'bibtex':
      return toBibtex(citations);
    case 'ris':
      return toRis(citations);
    case 'csl':
      return toCsl(citations);
    case 'plain': {
      const [first = '', ...rest] = [
        wordsOf(said, words),
        `${speakersOf(said)}, ${said.date}`,
        plainLine(words.attribution(said)),
        ...citations.flatMap(({ title, publisher, published, url }) => [
          [title, publisher, published].filter(Boolean).join(', '),
          ...(url ? [url] : []),
        ]),
        `[${said.key}]`,
      ];
      // A cell of a table into which it is pasted takes such a beginning for a formula.
      return [/^[=+\-@]/.test(first) ? `'${first}` : first, ...rest.map((line) => line.replace(/^[=+\-@]+/, ''))].join('\n');
    }
    case 'markdown':
      return statementMarkdown(said, words);
  }
}

/** A statement as Markdown: what was said, then who, when and how we know, and its sources as links. */
export function statementMarkdown(said: StatementView, words: CitationWords): string {
  const head = [words.kind(said), speakersOf(said), said.date, words.attribution(said)].map(markdownLine).join(' · ');
  const sources = citationsOf(said, words).map(({ title, publisher, published, url, archived }) =>
    [
      `- ${[title, publisher, published]
        .filter((part): part is string => !!part)
        .map(markdownLine)
        .join(', ')}`,
      ...(url ? [`<${url}>`] : []),
      ...(archived ? [`<${archived}>`] : []),
    ].join(' '),
  );
  const text = said.quote
    ? [`> ${markdownLine(said.text.text)}`, '>', `> ${markdownLine(wordsOf(said, words))}`]
    : [`> ${markdownLine(said.text.text)}`];
  return `${head}\n\n${text.join('\n')}\n\n${sources.join('\n')}\n\n\`${said.key}\`\n`;
}
