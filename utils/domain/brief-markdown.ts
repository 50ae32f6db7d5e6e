import type { Brief, BriefWords } from './brief';
import { statementMarkdown } from './cite-statement';
import { markdownLine } from './markdown-line';
import { safeLink } from './safe-link';

/** A brief as a Markdown file; nothing that a page or pack says can become a link, markup or HTML. */
export function briefMarkdown({ page, topics }: Brief, words: BriefWords): string {
  const link = safeLink(page.url);
  const dates = [words.published, words.made].filter((part): part is string => part !== undefined);
  const head = [
    `# ${markdownLine(words.title)}`,
    link ? `<${link}>` : markdownLine(page.url),
    dates.map(markdownLine).join(' · '),
  ];
  const parts = topics.flatMap((topic) => [
    `## ${markdownLine(topic.title.text)}`,
    markdownLine(topic.summary.text),
    markdownLine(words.pack(topic)),
    ...topic.ledger.flatMap(({ claim, answers }) => [
      `### ${statementMarkdown(claim, words)}`,
      ...(answers.length > 0 ? [`#### ${markdownLine(words.answers)}`] : []),
      ...answers.map((answer) => `**·** ${statementMarkdown(answer, words)}`),
    ]),
    ...(topic.standing.length > 0 ? [`### ${markdownLine(words.standing)}`] : []),
    ...topic.standing.map((said) => `**·** ${statementMarkdown(said, words)}`),
  ]);
  return `${[...head, ...parts].map((part) => part.trimEnd()).join('\n\n')}\n`;
}
