const NEEDS_COLLAPSE = /[\t\n\f\r]| {2}/;
const SPACES = /[\t\n\f\r ]+/g;

/** White space as CSS collapses it; a no-break space is not among it. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** A text node's data as a reader sees it; with `afterSpace` a space at its beginning is swallowed by the one before it. */
export function collapse(data: string, afterSpace: boolean): string {
  const text = NEEDS_COLLAPSE.test(data) ? data.replace(SPACES, ' ') : data;
  return afterSpace && text.charCodeAt(0) === 32 ? text.slice(1) : text;
}

/** Where each unit of `collapse(data, afterSpace)` stands in `data`, and at the end where the last one ends. */
export function collapsedOffsets(data: string, afterSpace: boolean, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let inSpace = afterSpace;
  let at = 0;
  let end = 0;
  for (let raw = 0; raw < data.length && at < length; raw++) {
    const space = isSpace(data.charCodeAt(raw));
    if (!(space && inSpace)) {
      offsets[at++] = raw;
      end = raw + 1;
    }
    inSpace = space;
  }
  while (at <= length) offsets[at++] = end;
  return offsets;
}
