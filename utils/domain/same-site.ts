/** Whether two addresses are of one site: their hosts are equal or one is under the other, but for `www.`, `m.`, `mobile.` and `amp.`. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  if (a === undefined || b === undefined) return false;
  return a === b || isUnder(a, b) || isUnder(b, a);
}

const hostOf = (address: string) => URL.parse(address)?.hostname.replace(/^(?:www|m|mobile|amp)\./, '');

const isUnder = (host: string, site: string) => site.includes('.') && host.endsWith(`.${site}`);
