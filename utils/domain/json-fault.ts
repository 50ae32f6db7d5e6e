const SPACE = /[ \t\n\r]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What may stand in a string as it is: from the space on, but for the quotation mark and the backslash. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Says of a text that is not JSON whether it is cut off or from which character on it cannot be read; reads on after a file's name. */
export function notJson(text: string): string {
  const at = jsonFaultAt(text) ?? text.length;
  // Without an opening bracket it never was a file of ours that lost its end.
  if (at >= text.length && /^\s*[[{]/.test(text)) return `is cut off after ${text.length} characters: the file is not whole`;
  return `is not JSON (unreadable from character ${at + 1})`;
}

/**
 * Where a text stops being JSON (RFC 8259): the index of the first character that cannot stand where it stands, the length of the text when
 * it only ends too early, nothing when it is JSON. In UTF-16 units. Engines word this differently, and some leave the place out.
 */
export function jsonFaultAt(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let want: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' = 'value';
  for (;;) {
    at = after(SPACE, text, at) ?? at;
    const inside = open.at(-1);
    if (want === 'comma or end' && inside === undefined) return at < text.length ? at : undefined;
    const sign = text[at];
    if (sign === undefined) return text.length;
    const ends = sign === (inside === '[' ? ']' : '}') && want.endsWith('or end');
    if (ends) {
      open.pop();
      want = 'comma or end';
      at++;
    } else if (want === 'comma or end' || want === 'colon') {
      if (sign !== (want === 'colon' ? ':' : ',')) return at;
      want = want === 'comma or end' && inside === '{' ? 'key' : 'value';
      at++;
    } else if (sign === '"') {
      const end = afterString(text, at + 1);
      if (end.fault !== undefined) return end.fault;
      want = want.startsWith('key') ? 'colon' : 'comma or end';
      at = end.at;
    } else if (want.startsWith('key')) return at;
    else if (sign === '[' || sign === '{') {
      open.push(sign);
      want = sign === '[' ? 'value or end' : 'key or end';
      at++;
    } else {
      const end = after(SCALAR, text, at);
      if (end === undefined) return at;
      want = 'comma or end';
      at = end;
    }
  }
}

function afterString(text: string, from: number): { readonly at: number; readonly fault?: number } {
  let at = from;
  for (;;) {
    at = after(PLAIN, text, at) ?? at;
    if (text[at] === '"') return { at: at + 1 };
    const next = after(ESCAPE, text, at);
    if (next === undefined) return { at, fault: at };
    at = next;
  }
}

/** The end of what the sticky pattern finds at `at`; nothing when it finds nothing there. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
