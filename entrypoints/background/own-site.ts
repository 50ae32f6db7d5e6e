import { isSameSite } from '@/utils/domain/same-site';
import { RequestError } from '@/utils/platform/request-error';
import type { Asker } from '@/utils/platform/wire';

/** A content script may ask about the site that it runs on and no other: it could be a page's, taken over. Throws `refused` otherwise. */
export function onlyOwnSite({ kind, url }: Asker, address: string): void {
  if (kind === 'content' && !isSameSite(url, address))
    throw new RequestError('refused', 'a page may ask about its own site only');
}

/** What is read in a private window leaves no trace. Throws `private` where a page of one asks. */
export function notPrivate({ kind, isPrivate }: Asker): void {
  if (kind === 'content' && isPrivate) throw new RequestError('private', 'nothing is kept from private windows');
}
