import type { ChosenRun } from './choose-blocks';

const PER_SLICE = 200;

/**
 * Leaves out what a browser says is not shown, in slices; keeps everything where there is no layout, or where most would go
 * (a page that fades in).
 */
export function* withoutUnseen(chosen: readonly ChosenRun[]): Generator<undefined, readonly ChosenRun[]> {
  const known = new Map<Element, boolean>();
  const seen: ChosenRun[] = [];
  for (const one of chosen) {
    const { element } = one.run.box;
    let visible = known.get(element);
    if (visible === undefined) {
      // Where a form's fields have taken the name, it is taken as shown.
      const asks = typeof element.checkVisibility === 'function';
      visible = !asks || element.checkVisibility({ visibilityProperty: true });
      known.set(element, visible);
      if (known.size % PER_SLICE === 0) yield;
    }
    if (visible) seen.push(one);
  }
  return seen.length * 2 > chosen.length ? seen : chosen;
}
