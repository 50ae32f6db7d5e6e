import { isSameSite } from '@/utils/domain/same-site';
import type { LinkedArticle } from './linked-data';

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
/** Longest title and description that are taken from a page, in UTF-16 units. */
export const MAX_TITLE = 1_000;
const LONGEST_TAG = 35;

/** A language tag in the form of BCP 47, or an empty string when it is none. */
export function languageTag(value: string | null | undefined): string {
  const tag =
    (value ?? '')
      .trim()
      .split(/[.@,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (tag.length > LONGEST_TAG || !TAG.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

/** The day of a date and time as written there, in its own offset, as `YYYY-MM-DD`; undefined when it is none. */
export function dayOf(value: string | null | undefined): string | undefined {
  const found = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(value ?? '');
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) || year < '1800') return undefined;
  return `${year}-${month}-${day}`;
}

/** What a page's `meta` elements say, by name in lower case. */
export type Metas = ReadonlyMap<string, string>;

/** Reads a page's `meta` elements; of several with one name the first counts. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name && content && !metas.has(name)) metas.set(name, content);
      }
    }
  }
  return metas;
}

const DATE_METAS = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

/** The day on which an article was published, as its page says, or else its address. */
export function articleDate(linked: LinkedArticle | undefined, metas: Metas, root: Element, address: string): string | undefined {
  const own = dayOf(linked?.published);
  if (own) return own;
  for (const name of DATE_METAS) {
    const day = dayOf(metas.get(name));
    if (day) return day;
  }
  // A form's fields may have taken the name.
  const find = (selector: string) => (typeof root.querySelector === 'function' ? root.querySelector(selector) : null);
  const item = find('[itemprop~="datePublished"]');
  return (
    dayOf(item?.getAttribute('datetime') ?? item?.getAttribute('content')) ??
    dayOf(find('time[datetime]')?.getAttribute('datetime')) ??
    dayOf(/\/((?:19|20)\d\d[/-]\d\d[/-]\d\d)(?=\/|-)/.exec(address)?.[1])
  );
}

const languageOf = (element: Element | null): string =>
  languageTag(element?.getAttribute('lang') ?? element?.getAttribute('xml:lang'));

/** The language of an article: of the nearest element around it that names one (`around`, from within), else what the page's data say. */
export function articleLanguage(linked: LinkedArticle | undefined, metas: Metas, around: readonly Element[]): string {
  for (const element of around) {
    const tag = languageOf(element);
    if (tag) return tag;
  }
  return languageTag(linked?.language) || languageTag(metas.get('og:locale')) || languageTag(metas.get('content-language'));
}

/** The language that a script stands for, where there is but one: Japanese by its kana, Korean by its letters, else Chinese. */
export function languageOfScript(text: string): string {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\uac00-\ud7af]/.test(text)) return 'ko';
  return /[\u4e00-\u9fff]/.test(text) ? 'zh' : '';
}

/** The headlines that a page states outside its text, the most trusted first. */
export const statedTitles = (document: Document, linked: LinkedArticle | undefined, metas: Metas): readonly string[] =>
  [linked?.headline, metas.get('og:title'), metas.get('twitter:title'), document.querySelector('title')?.textContent]
    .map((title) => title?.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE))
    .filter((title): title is string => !!title);

/** What a page says that its article is about, in a sentence. */
export const statedDescription = (metas: Metas): string | undefined =>
  (metas.get('og:description') ?? metas.get('description'))?.slice(0, MAX_TITLE);

/** A page's address without its fragment; the one that it names as canonical if that is of the same site. */
export function articleUrl(document: Document, address: string): string {
  let here: URL;
  try {
    here = new URL(address);
  } catch {
    return address;
  }
  here.hash = '';
  const stated = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (!stated) return here.href;
  try {
    const canonical = new URL(stated, here);
    canonical.hash = '';
    const same = /^https?:$/.test(canonical.protocol) && isSameSite(canonical.href, here.href);
    const front = canonical.pathname === '/' && here.pathname !== '/';
    return same && !front && !canonical.username ? canonical.href : here.href;
  } catch {
    return here.href;
  }
}
