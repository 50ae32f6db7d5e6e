import type { Span } from './mention';
import type { RuleHit } from './prove';

/** Longest stretch that is marked as one, in UTF-16 units. */
const LONGEST_MARK = 90;

/** The tightest run of hits that holds `parts` different parts, one hit a part. */
export function cover(hits: readonly RuleHit[], parts: number): RuleHit[] {
  let best: RuleHit[] = [];
  for (let from = 0; from < hits.length; from++) {
    const chosen = new Map<number, RuleHit>();
    for (let at = from; at < hits.length && chosen.size < parts; at++) {
      const hit = hits[at] as RuleHit;
      if (!chosen.has(hit.part)) chosen.set(hit.part, hit);
    }
    // What comes later holds no more parts.
    if (chosen.size < parts) break;
    const run = [...chosen.values()];
    if (best.length === 0 || length(run) < length(best)) best = run;
  }
  return best;
}

const spanOf = (hits: readonly Span[]): Span => ({
  start: Math.min(...hits.map((hit) => hit.start)),
  end: Math.max(...hits.map((hit) => hit.end)),
});
const length = (hits: readonly Span[]) => spanOf(hits).end - spanOf(hits).start;

/** What is marked: the run from the first word to the last; where that is long, the run of most words that is not, else the word of the last group: the first ones say who, the last ones what. */
export function markOf(hits: readonly RuleHit[]): Span {
  const ordered = [...hits].sort((a, b) => a.start - b.start);
  let best: { readonly words: number; readonly span: Span } | undefined;
  ordered.forEach(({ start }, from) => {
    let end = 0;
    for (let to = from; to < ordered.length; to++) {
      end = Math.max(end, (ordered[to] as RuleHit).end);
      if (end - start > LONGEST_MARK) break;
      const words = to - from + 1;
      const longer = best && words === best.words && end - start > best.span.end - best.span.start;
      if (!best || words > best.words || longer) best = { words, span: { start, end } };
    }
  });
  // The first groups of a rule say who, the last ones what.
  return best && best.words > 1 ? best.span : hits.reduce((a, b) => (b.part > a.part ? b : a));
}
