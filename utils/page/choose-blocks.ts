import type { BlockKind } from '@/utils/domain/article';
import { isInside, type Scope } from './choose-scope';
import { sameHeadline } from './headline';
import { ASKS_READER, LEADS_ELSEWHERE } from './page-words';
import { SIGN } from './part-signs';
import { hasSentence, isHeading, isMostlyLink, isWithin, width } from './prose';
import type { Box, Run } from './survey';

/** A run that belongs to the article, and what it is in it. */
export interface ChosenRun {
  readonly run: Run;
  readonly kind: BlockKind;
}

const RUNS_PER_SLICE = 500;
const LABEL_WIDTH = 25;
const LEAD_HEADING_WIDTH = 40;
const MAX_DIGITS = 0.12;
const DATE_LINE_WIDTH = 100;
/** How many blocks at the end may ask the reader for something. */
const LAST_BLOCKS = 3;
/** How many runs from the beginning of the text the one may stand that says what the page's description says. */
const LEAD_RUNS = 8;
const NOT_TEXT = SIGN.aside | SIGN.soft | SIGN.credit;

function leadsElsewhere({ text, link }: Run): boolean {
  if (!(link > text.length * 0.2 || text.length < 40 || text.endsWith(':'))) return false;
  const start = text.slice(0, 40).toLowerCase();
  return LEADS_ELSEWHERE.some((opening) => start.startsWith(opening));
}

function kindOf(box: Box, root: Box): BlockKind {
  if (isHeading(box.name)) return 'heading';
  for (let one: Box | undefined = box; one && one !== root; one = one.parent) {
    if (one.signs & SIGN.caption) return 'caption';
    if (one.name === 'blockquote') return 'quote';
    if (one.name === 'li') return 'list';
  }
  return 'paragraph';
}

const isLine = (run: Run): boolean => run.box.name === 'p' || run.box.name === 'li';

/** True for a short line that belongs to the same list or row of paragraphs as the one before. */
const continues = (one: Run, next: Run): boolean =>
  next.box === one.box || (isLine(next) && next.box.parent === one.box.parent && next.box.name === one.box.name);

/** What a run ahead of the body is: a lead or a caption below the headline, or nothing of the article. */
function kindAhead(run: Run, kind: BlockKind, weight: number, lead: boolean): BlockKind | undefined {
  if (width(run.text) <= LABEL_WIDTH) return undefined;
  const digits = run.text.match(/\d/g)?.length ?? 0;
  if (digits > run.text.length * MAX_DIGITS && width(run.text) < DATE_LINE_WIDTH) return undefined; // A line of dates and times.
  if (kind === 'caption' || lead) return kind === 'caption' ? kind : 'lead';
  return weight > 0 || (kind === 'heading' && width(run.text) > LEAD_HEADING_WIDTH) ? 'lead' : undefined;
}

/** True for a short piece of a page that says nothing: a label, a number, a name. */
function isLabel(run: Run, kind: BlockKind, before: Run | undefined): boolean {
  if (kind === 'heading' || width(run.text) >= LABEL_WIDTH) return false;
  return kind === 'caption' || !(hasSentence(run.text) || isLine(run) || before?.box === run.box);
}

const asksReader = ({ run: { text } }: ChosenRun): boolean => {
  const lower = text.toLowerCase();
  return width(text) < 350 && ASKS_READER.some((words) => lower.includes(words));
};

/** Leaves out what asks the reader for something at the end, and captions and headings with nothing below them. */
function withoutEnd(chosen: readonly ChosenRun[]): readonly ChosenRun[] {
  const text = chosen.filter((one, i) => i < Math.max(1, chosen.length - LAST_BLOCKS) || !asksReader(one));
  return text.slice(0, text.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'caption') + 1);
}

/** The runs that are the article: headline, lead, body; without labels, links to elsewhere and what trails behind; in slices. */
export function* chooseBlocks(
  runs: readonly Run[],
  scope: Scope,
  description: string | undefined,
): Generator<undefined, readonly ChosenRun[]> {
  const { root, weights, aside, headline } = scope;
  const inside = runs.map((run) => isInside(run.box, root));
  const isProse = (_: Run, i: number): boolean => inside[i] === true && (weights[i] ?? 0) > 0;
  const first = runs.findIndex(isProse);
  let last = runs.findLastIndex(isProse);
  while (last + 1 < runs.length && continues(runs[last] as Run, runs[last + 1] as Run)) last++;

  const chosen: ChosenRun[] = [];
  for (let i = headline ?? first; i >= 0 && i <= last; i++) {
    if (i % RUNS_PER_SLICE === 0) yield;
    const run = runs[i] as Run;
    if (i === headline) {
      chosen.push({ run, kind: 'headline' });
      continue;
    }
    const own = inside[i] === true;
    if (aside.has(run.box) || run.signs & NOT_TEXT || isWithin(run.box, SIGN.credit, root)) continue;
    if ((i > first && !own) || isMostlyLink(run) || leadsElsewhere(run)) continue;
    const lead =
      isWithin(run.box, SIGN.lead, own ? root : undefined) ||
      (!!description && i < first + LEAD_RUNS && sameHeadline(description, run.text));
    const kind = run.signs & SIGN.caption ? 'caption' : kindOf(run.box, root);
    if (i < first) {
      const ahead = kindAhead(run, kind, weights[i] ?? 0, lead);
      const again = headline !== undefined && sameHeadline(runs[headline]?.text ?? '', run.text);
      if (ahead && !again) chosen.push({ run, kind: ahead });
    } else if (!isLabel(run, kind, chosen.at(-1)?.run)) {
      chosen.push({ run, kind: kind === 'paragraph' && lead ? 'lead' : kind });
    }
  }
  return withoutEnd(chosen);
}
