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
const HIDDEN =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
