const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** Tells whether a match pattern for whole hosts (`*://*.host/*`, `https://host/*`, `*://*\/*`, `<all_urls>`) covers an `http:` or `https:` address. */
export function covers(pattern: string, url: URL): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (pattern === '<all_urls>') return true;
  const [, scheme, host] = PATTERN.exec(pattern) ?? [];
  if (!scheme || !host || (scheme !== '*' && `${scheme}:` !== url.protocol)) return false;
  if (host === '*' || host === url.hostname) return true;
  return host.startsWith('*.') && (url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)));
}

/** The match pattern of an address's host alone, on every port. */
export const patternOf = (url: URL): string => `*://${url.hostname}/*`;
