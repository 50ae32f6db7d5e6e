import type { TopicKey } from './mention';
import { pageKey, siteOf } from './page-key';

/** How far a refusal reaches: these words on one page, these words on every page, or the topic on one site. */
export const SCOPES = ['page', 'everywhere', 'site'] as const;
export type Scope = (typeof SCOPES)[number];

interface About {
  readonly topic: string;
  /** When it was refused, ISO 8601 in UTC. */
  readonly when: string;
}
/** The reader's word that a wording is not about a topic, on every page or on one (`page` is its address); or that a topic is not wanted on a site. */
export type Refusal =
  | (About & { readonly text: string })
  | (About & { readonly text: string; readonly page: string; readonly title: string })
  | (About & { readonly site: string });

/** More are not kept: the oldest makes way. */
export const MOST_REFUSALS = 5_000;
const LONGEST_TITLE = 300;

export const scopeOf = (one: Refusal): Scope => ('site' in one ? 'site' : 'page' in one ? 'page' : 'everywhere');

/** What a reader refuses on a page, as it is kept. */
export function makeRefusal(
  scope: Scope,
  { topic, text }: { readonly topic: TopicKey; readonly text: string },
  page: { readonly url: string; readonly title: string },
  now: Date = new Date(),
): Refusal {
  const when = now.toISOString();
  if (scope === 'site') return { topic, site: siteOf(page.url), when };
  if (scope === 'page') return { topic, text, page: page.url, title: page.title.slice(0, LONGEST_TITLE), when };
  return { topic, text, when };
}

/** One name for all refusals that reach equally far, whenever they were made. */
export const refusalKey = (one: Refusal): string =>
  JSON.stringify('site' in one ? [one.topic, one.site] : [one.topic, one.text, 'page' in one ? pageKey(one.page) : '']);

/** Two lists as one, oldest first; of two alike the one of `more` holds. */
export function joinRefusals<R extends Refusal>(now: readonly R[], more: readonly R[]): R[] {
  const all = new Map([...now, ...more].map((one) => [refusalKey(one), one]));
  return [...all.values()].sort((a, b) => (a.when < b.when ? -1 : Number(a.when > b.when))).slice(-MOST_REFUSALS);
}

/** A list without those that reach as far as one of `back`. */
export function takeBack<R extends Refusal>(now: readonly R[], back: readonly Refusal[]): R[] {
  const keys = new Set(back.map(refusalKey));
  return now.filter((one) => !keys.has(refusalKey(one)));
}

/** The refusals that hold on the page at an address. */
export function refusalsReaching<R extends Refusal>(refused: readonly R[], address: string): readonly R[] {
  const [site, page] = [siteOf(address), pageKey(address)];
  return refused.filter((one) => ('site' in one ? one.site === site : !('page' in one) || pageKey(one.page) === page));
}
