import { isInside, type Scope } from './choose-scope';
import type { Metas } from './page-facts';
import { HEADLINE_WIDTH, isMostlyLink, width } from './prose';
import type { Run } from './survey';

const LINKS_PER_PROSE = 0.8;
const WEIGHT_WITHOUT_HEADLINE = 400;
const WEIGHT_BESIDE_LOGIN = 800;

/** True for a page that is no article though it has sentences: a front page, a list of results, a login, an application. */
export function looksLikeIndex(
  document: Document,
  metas: Metas,
  runs: readonly Run[],
  { root, aside, weights, headline }: Scope,
): boolean {
  let links = 0;
  let prose = 0;
  let weight = 0;
  runs.forEach((run, i) => {
    if (!isInside(run.box, root) || aside.has(run.box)) return;
    const own = weights[i] ?? 0;
    weight += own;
    if (own > 0) prose++;
    else if (isMostlyLink(run) && width(run.text) > HEADLINE_WIDTH) links++;
  });
  if (links >= 3 && links >= prose * LINKS_PER_PROSE) return true;
  if (metas.get('og:type')?.toLowerCase() === 'article') return false;
  if (weight < WEIGHT_BESIDE_LOGIN && document.querySelector('input[type="password"]')) return true;
  return headline === undefined && weight < WEIGHT_WITHOUT_HEADLINE;
}
