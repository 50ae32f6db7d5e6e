import type { ChosenRun } from './choose-blocks';

/** Leaves out what a browser says is not shown; keeps everything where there is no layout, or where most would go (a page fading in). */
export function withoutUnseen(chosen: readonly ChosenRun[]): readonly ChosenRun[] {
  const known = new Map<Element, boolean>();
  const seen = chosen.filter(({ run: { box } }) => {
    let visible = known.get(box.element);
    if (visible === undefined) {
      visible = box.element.checkVisibility?.({ visibilityProperty: true }) ?? true;
      known.set(box.element, visible);
    }
    return visible;
  });
  return seen.length * 2 > chosen.length ? seen : chosen;
}
