const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M13 8H3M7 4L3 8l4 4',
  forward: 'M3 8h10M9 4l4 4-4 4',
  out: 'M6 4H3.5v8.5H12V10M9 3.5h3.5V7M12.5 3.5L7 9',
  note: 'M3 13l.8-3.2L11 2.6 13.4 5 6.2 12.2 3 13z',
  search: 'M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM10.5 10.5L14 14',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5L5 13h6l.5-8.5M7 7v3.5M9 7v3.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  library: 'M3 3v10M6 3v10M9 3v10M10.5 3.6l3 9',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z',
  find: 'M8 2v3M8 11v3M2 8h3M11 8h3M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing of one line weight on a 16-unit square, always beside words or in a control that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  const turns = name === 'back' || name === 'forward' || name === 'out' || name === 'panel' ? ' icon-turn' : '';
  return (
    <svg class={`icon${turns}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
