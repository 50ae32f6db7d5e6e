/**
 * Gives the normalised address when it may be offered to the reader as a link: absolute, `https:` or `http:`,
 * with a host, without credentials and without invisible characters.
 */
export function safeLink(text: string): string | undefined {
  if (text.length > 2_000 || !/^https?:\/\/[^\s/\\]/i.test(text) || HIDDEN.test(text)) return;
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return;
  if (url.username || url.password || !url.hostname) return;
  return url.href;
}

// Control, zero-width, direction and tag characters: `new URL` drops some of them silently inside a host.
const HIDDEN = /[\p{C}\p{Z}]|\u034f/u;
