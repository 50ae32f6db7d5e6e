import { markdownLine, markdownText } from './markdown-line';
import type { Note, NoteTarget } from './note';
import { newestFirst } from './note-search';
import { pageKey } from './page-key';
import { safeLink } from './safe-link';

/** The words of a notes file, in the reader's language, and what a claim, position or topic is called there. */
export interface NotesFileWords {
  readonly title: string;
  readonly noteOn: string;
  readonly changed: string;
  readonly tags: string;
  /** Nothing when its pack is no longer there. */
  readonly nameOf: (target: NoteTarget) => string | undefined;
}

/** Notes as a Markdown file: by page, the page changed last first; nothing that a page or note says can become a link, markup or HTML. */
export function notesToMarkdown(notes: readonly Note[], words: NotesFileWords): string {
  const pages = Map.groupBy(newestFirst(notes), (note) => pageKey(note.page.url));
  const parts = [...pages.values()].map((ofPage) => pageToMarkdown(ofPage, words));
  return `${[`# ${markdownLine(words.title)}`, ...parts].join('\n\n')}\n`;
}

function pageToMarkdown(notes: readonly Note[], words: NotesFileWords): string {
  const page = notes[0]?.page ?? { title: '', url: '' };
  const link = safeLink(page.url);
  const head = [`## ${markdownLine(page.title || page.url)}`, link ? `<${link}>` : markdownLine(page.url)];
  return [...head, ...notes.map((note) => noteToMarkdown(note, words))].join('\n\n');
}

function noteToMarkdown(note: Note, words: NotesFileWords): string {
  const targets = note.targets.map(
    (target) => `- ${markdownLine(words.noteOn)}: ${markdownLine(words.nameOf(target) ?? target.key)}`,
  );
  const facts = [
    ...targets,
    ...(note.tags.length > 0 ? [`- ${markdownLine(words.tags)}: ${note.tags.map(markdownLine).join(', ')}`] : []),
    `- ${markdownLine(words.changed)}: ${note.changed.slice(0, 16).replace('T', ' ')} UTC`,
  ];
  const quote = note.passage ? [lines(note.passage.exact, '> ')] : [];
  const text = note.text.trim() === '' ? [] : [lines(note.text, '')];
  return [...quote, ...text, facts.join('\n')].join('\n\n');
}

const lines = (text: string, before: string): string =>
  text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `${before}${markdownText(line)}`.trimEnd())
    .join('\n');
