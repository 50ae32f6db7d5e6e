import type { ChosenRun } from './choose-blocks';
import { ASKS_READER } from './page-words';
import { width } from './prose';
import type { Run } from './survey';

/** How many blocks at the end may ask the reader for something. */
const LAST_BLOCKS = 3;
/** The share of the text that one kind of box must hold for what trails in another to be told apart from it. */
const HOME_SHARE = 0.6;
/** The share of the text that may trail. */
const NOTE_SHARE = 0.12;
/** Elements that a container of text is made of. */
const IN_CONTAINER = /^(?:p|h\d|[uod]l|li|d[td]|blockquote|figure|figcaption)$/;

const asksReader = ({ run: { text } }: ChosenRun): boolean => width(text) < 350 && ASKS_READER.test(text.toLowerCase());

/** The kind of box that a run stands in with others, by name and class. */
function containerOf({ box }: Run): string {
  let one = box;
  while (one.parent && IN_CONTAINER.test(one.name)) one = one.parent;
  return `${one.name} ${one.element.className}`;
}

/** How many of the runs are left without a small box at the end that is unlike most others: a note of the publisher, a promotion. */
function lengthWithoutNote(chosen: readonly ChosenRun[]): number {
  const containers = chosen.map(({ run }) => containerOf(run));
  const lengths = new Map<string, number>();
  let all = 0;
  chosen.forEach(({ run: { text } }, i) => {
    const container = containers[i] ?? '';
    lengths.set(container, (lengths.get(container) ?? 0) + text.length);
    all += text.length;
  });
  const last = containers.findLastIndex((container) => (lengths.get(container) ?? 0) > all * HOME_SHARE);
  const trailing = chosen.slice(last + 1).reduce((sum, { run }) => sum + run.text.length, 0);
  return last < 0 || trailing > all * NOTE_SHARE ? chosen.length : last + 1;
}

/** Leaves out what trails behind an article: notes, what asks the reader for something, captions and headings with nothing below them. */
export function withoutEnd(chosen: readonly ChosenRun[]): readonly ChosenRun[] {
  const body = chosen.slice(0, lengthWithoutNote(chosen));
  const text = body.filter((one, i) => i < Math.max(1, body.length - LAST_BLOCKS) || !asksReader(one));
  return text.slice(0, text.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'caption') + 1);
}
