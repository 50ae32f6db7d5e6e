import type { Note } from './note';
import { newestFirst } from './note-search';

const COLUMNS = ['id', 'changed', 'created', 'title', 'address', 'quote', 'note', 'tags', 'record'] as const;

/** Notes as a table for a spreadsheet: RFC 4180 with a byte order mark; no cell can begin a formula. Tags and keys of the record are joined by spaces. */
export function notesToCsv(notes: readonly Note[]): string {
  const rows = newestFirst(notes).map((note) => [
    note.id,
    note.changed,
    note.created,
    note.page.title,
    note.page.url,
    note.passage?.exact ?? '',
    note.text,
    note.tags.join(' '),
    note.targets.map((target) => target.key).join(' '),
  ]);
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
