/** A text on one line of Markdown; nothing in it can become a link, markup or HTML. */
export const markdownLine = (text: string): string => markdownText(text.replace(/\s+/g, ' '));

/** Escapes, in a line, what CommonMark, GitHub's extensions or Obsidian give a meaning to. */
export function markdownText(line: string): string {
  return line
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$@^]/g, '\\$&')
    .replace(/%(?=%)|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
