import type { BlockKind } from '@/utils/domain/article';
import { withoutEnd } from './choose-end';
import { isInside, type Scope } from './choose-scope';
import { sameHeadline } from './headline';
import { LEADS_ELSEWHERE } from './page-words';
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
const CELL_WIDTH = 80;
const IN_TABLE = /^t[dh]$/;
const LEAD_HEADING_WIDTH = 40;
const MAX_DIGITS = 0.12;
const DATE_LINE_WIDTH = 100;
/** How many runs from the beginning of the text the one may stand that says what the page's description says. */
const LEAD_RUNS = 8;
/** How wide a line is, at most, that opens a list of links, or one with a time. */
const OPENING_WIDTH = 60;
const ENDS_OPEN = /[:：]\s*$/;
const STAMP_WIDTH = 60;
const STAMP = /^[\s\p{P}]*(?:\d{1,2}[:.h]\d{2}(?!\d)(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)/iu;
/** How near before the text the time of the first entry stands. */
const NEAR_STAMP = 3;
/** So many lines with a time, and they are a live blog's. */
const LIVE_STAMPS = 4;
const NOT_TEXT = SIGN.aside | SIGN.soft | SIGN.credit;

function leadsElsewhere({ text, link }: Run): boolean {
  if (!(link > text.length * 0.2 || text.length < 40 || ENDS_OPEN.test(text))) return false;
  return LEADS_ELSEWHERE.test(text.slice(0, 40).toLowerCase());
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

/** True for a line that gives the time of what follows, as an entry of a live blog has it, or the length of a film. */
const isStamp = ({ text }: Run): boolean =>
  width(text) < STAMP_WIDTH && STAMP.test(text) && !hasSentence(text.replace(STAMP, ''));

/** True for the words above a link or a list of them. */
const opensLinks = ({ text }: Run, next: Run | undefined): boolean =>
  next !== undefined && isMostlyLink(next) && width(text) < OPENING_WIDTH && ENDS_OPEN.test(text);

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

/** True for a short piece of a page that says nothing: a label, a number, a name, a cell of a table. */
function isLabel(run: Run, kind: BlockKind, before: Run | undefined): boolean {
  if (kind === 'heading' || width(run.text) >= (IN_TABLE.test(run.box.name) ? CELL_WIDTH : LABEL_WIDTH)) return false;
  return kind === 'caption' || !(hasSentence(run.text) || isLine(run) || before?.box === run.box);
}

/** The runs that are the article: headline, lead, body; without labels, links to elsewhere and what trails behind; in slices. */
export function* chooseBlocks(
  runs: readonly Run[],
  scope: Scope,
  description: string | undefined,
  live: boolean,
): Generator<undefined, readonly ChosenRun[]> {
  const { root, weights, aside, headline } = scope;
  const inside = runs.map((run) => isInside(run.box, root));
  const isProse = (_: Run, i: number): boolean => inside[i] === true && (weights[i] ?? 0) > 0;
  const first = runs.findIndex(isProse);
  let last = runs.findLastIndex(isProse);
  while (last + 1 < runs.length && continues(runs[last] as Run, runs[last + 1] as Run)) last++;

  const stamps = new Set(
    runs.filter((run, i) => inside[i] && i > first - NEAR_STAMP && i <= last && !isHeading(run.box.name) && isStamp(run)),
  );
  const isLive = live || stamps.size >= LIVE_STAMPS;

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
    if ((i > first && !own) || isMostlyLink(run) || leadsElsewhere(run) || opensLinks(run, runs[i + 1])) continue;
    if (stamps.has(run)) {
      // An entry that has a heading of its own needs no other.
      if (isLive && !isHeading(runs[i + 1]?.box.name ?? '')) chosen.push({ run, kind: 'heading' });
      continue;
    }
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
