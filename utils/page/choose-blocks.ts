import type { BlockKind } from '@/utils/domain/article';
import { isInside, type Scope, sameHeadline } from './choose-scope';
import { LEADS_ELSEWHERE } from './page-words';
import { SIGN } from './part-signs';
import { hasSentence, isHeading, isMostlyLink, isWithin, width } from './prose';
import type { Box, Run } from './survey';

/** A run that belongs to the article, and what it is in it. */
export interface ChosenRun {
  readonly run: Run;
  readonly kind: BlockKind;
}

const LABEL_WIDTH = 25;

function leadsElsewhere({ text, link }: Run): boolean {
  const start = text.slice(0, 40).toLowerCase();
  if (!LEADS_ELSEWHERE.some((opening) => start.startsWith(opening))) return false;
  return link > text.length * 0.2 || width(text) < 40 || text.endsWith(':');
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

/** The runs that are the article: headline, lead, body; without labels, links to elsewhere and what trails behind. */
export function chooseBlocks(runs: readonly Run[], scope: Scope, description: string | undefined): readonly ChosenRun[] {
  const { root, weights, aside } = scope;
  const inside = runs.map((run) => isInside(run.box, root));
  const prose = (i: number): boolean => inside[i] === true && (weights[i] ?? 0) > 0;
  const first = runs.findIndex((_, i) => prose(i));
  let last = first;
  for (let i = first; i < runs.length; i++) if (prose(i)) last = i;
  while (last + 1 < runs.length && continues(runs[last] as Run, runs[last + 1] as Run)) last++;
  const headline = scope.headline;
  const isLead = (run: Run): boolean =>
    isWithin(run.box, SIGN.lead) || (!!description && description.length > 30 && sameHeadline(description, run.text));

  const chosen: ChosenRun[] = [];
  const begin = headline ?? first;
  for (let i = begin; i >= 0 && i <= last; i++) {
    const run = runs[i] as Run;
    if (i === headline) {
      chosen.push({ run, kind: 'headline' });
      continue;
    }
    if (aside.has(run.box) || (run.signs & (SIGN.aside | SIGN.soft | SIGN.credit)) > 0 || isWithin(run.box, SIGN.credit, root)) continue;
    if (isMostlyLink(run) || leadsElsewhere(run)) continue;
    const kind = run.signs & SIGN.caption ? 'caption' : kindOf(run.box, root);
    if (i < first || !inside[i]) {
      const digits = run.text.match(/\d/g)?.length ?? 0;
      const fits = digits < run.text.length * 0.12 && ((weights[i] ?? 0) > 0 || (isHeading(run.box.name) && width(run.text) > 40));
      if (i > first && !inside[i]) continue;
      if (kind !== 'caption' && isLead(run) && width(run.text) > LABEL_WIDTH) chosen.push({ run, kind: 'lead' });
      else if (kind === 'caption' && width(run.text) > LABEL_WIDTH) chosen.push({ run, kind });
      else if (fits && headline !== undefined && i > headline) chosen.push({ run, kind: 'lead' });
      continue;
    }
    if (kind === 'caption' && width(run.text) < LABEL_WIDTH) continue;
    if (kind !== 'heading' && (weights[i] ?? 0) === 0 && width(run.text) < LABEL_WIDTH && !hasSentence(run.text) && !isLine(run) && chosen.at(-1)?.run.box !== run.box)
      continue;
    chosen.push({ run, kind: kind === 'paragraph' && isLead(run) ? 'lead' : kind });
  }
  const end = chosen.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'caption');
  return chosen.slice(0, end + 1);
}
