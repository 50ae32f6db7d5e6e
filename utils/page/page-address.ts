import { pageKey } from '@/utils/domain/page-key';
import { articleUrl } from './page-facts';

/** Longer addresses than this are cut to where they lead, without the query. */
const LONGEST = 4_000;

/**
 * Gives the address that a page's notes are kept under, at any time: the canonical one where the page names it. A canonical link that stays
 * the same while the page goes elsewhere without loading is of the page before, and not believed.
 */
export function createPageAddress(document: Document): () => string {
  const stated = () => document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  let believed = { address: document.location.href, canonical: stated() };
  return () => {
    const address = document.location.href;
    const canonical = stated();
    const moved = pageKey(address) !== pageKey(believed.address);
    if (moved && canonical === believed.canonical) return cut(withoutFragment(address));
    if (moved) believed = { address, canonical };
    return cut(articleUrl(document, address));
  };
}

const withoutFragment = (address: string) => address.split('#', 1)[0] ?? address;

function cut(address: string): string {
  if (address.length <= LONGEST) return address;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.slice(0, LONGEST);
}
