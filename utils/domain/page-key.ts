const TRACKING =
  /^(utm_.*|at_.*|(fb|g|d|tw|tt|y|msc)cl(?:s?id|kid)|msclkid|gbraid|wbraid|igsh(id)?|mc_[ce]id|mkt_tok|_ga|_gl|_hs(enc|mi)|ref_src|ref_url|cmp(id)?|ncid|ocid|smid|smtyp|s_cid|s_kwcid|wt_z?mc|xtor|guc(counter|e_.*)|li_fat_id|vero_(id|conv)|spm|ftag|unlocked_article_code|sr_share|__twitter_impression|outputtype|amp|usqp|amp_js_v)$/i;

const MOBILE = /^(www|m|mobile|amp)\.(?=[^.]+\.)/;
const AMP_CACHE = /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org\/[a-z]\/s|(?:www\.)?google\.[a-z.]+\/amp\/s)\/(.+)$/i;

/**
 * The name under which notes of a page are kept, the same for every address of one article: without fragment, tracking
 * parameters, default port, `www.`, mobile and AMP variants and final slash, always `https:`, parameters in order.
 * An address that is not of the web is its own key, without fragment.
 */
export function pageKey(address: string): string {
  const cached = AMP_CACHE.exec(address);
  const url = URL.parse(cached ? `https://${cached[1]}` : address);
  if (!url) return address;
  url.hash = '';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return url.href;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `https://${plainHost(url.hostname)}${port}${plainPath(url.pathname)}${plainQuery(url.search)}`;
}

/** The host of a page without what differs between addresses of one site (`www.`, mobile, AMP); empty when the address has none. */
export const siteOf = (address: string): string => URL.parse(pageKey(address))?.hostname ?? '';

function plainHost(host: string): string {
  let plain = host.replace(/\.$/, '');
  while (MOBILE.test(plain)) plain = plain.replace(MOBILE, '');
  // A language's own mobile host, such as en.m.wikipedia.org.
  return plain.replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.');
}

function plainPath(path: string): string {
  let plain = path.replace(/^(\/amp)+(?=\/)/, '');
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/(\/amp|\/index\.html?|\.amp|\/+)$/, '').replace(/\.amp(?=\.html?$)/, '');
  }
  return plain;
}

function plainQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .sort();
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
