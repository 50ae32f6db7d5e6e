import { chooseAside } from './choose-aside';
import type { ChosenRun } from './choose-blocks';
import { sumUp } from './choose-scope';
import { SIGN } from './part-signs';
import { HEADLINE_WIDTH, isHeading, isMostlyLink, width } from './prose';
import type { Run, Survey } from './survey';

/** Fewer headlines make no index. */
const LEAST = 3;

/** How wide a run is as a headline that leads to an article; 0 for what is none. */
function headlineWidth(run: Run): number {
  const wide = width(run.text);
  return (isHeading(run.box.name) || isMostlyLink(run)) && wide >= HEADLINE_WIDTH * Math.max(1, run.links) ? wide : 0;
}

/** The headlines of a page that leads to articles, outside its menus: each stands for itself, as an entry of a list. */
export function chooseHeadlines({ boxes, runs }: Survey): readonly ChosenRun[] {
  const widths = Float64Array.from(runs, headlineWidth);
  const aside = chooseAside(boxes, sumUp(boxes, runs, widths), SIGN.aside);
  const chosen = runs.filter((run, i) => widths[i] && !aside.has(run.box));
  return chosen.length < LEAST ? [] : chosen.map((run) => ({ run, kind: 'list' }));
}
