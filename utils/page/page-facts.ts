import type { LinkedArticle } from './linked-data';

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
const MAX_TITLE = 1_000;

/** A language tag in the form of BCP 47, or an empty string when it is none. */
export function languageTag(value: string | null | undefined): string {
  const tag =
    (value ?? '')
      .trim()
      .split(/[.@,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!TAG.test(tag)) return '';
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

const content = (document: Document, selector: string): string | undefined =>
  document.querySelector(selector)?.getAttribute('content')?.trim() || undefined;

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'datePublished',
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

/** The day on which an article was published, as its page says. */
export function articleDate(document: Document, linked: LinkedArticle | undefined, scope: ParentNode): string | undefined {
  const own = dayOf(linked?.published);
  if (own) return own;
  for (const name of DATE_METAS) {
    const day = dayOf(content(document, `meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`));
    if (day) return day;
  }
  const item = document.querySelector('[itemprop~="datePublished"]');
  return (
    dayOf(item?.getAttribute('datetime') ?? item?.getAttribute('content')) ??
    dayOf(scope.querySelector('time[datetime]')?.getAttribute('datetime')) ??
    dayOf(document.querySelector('time[datetime][pubdate]')?.getAttribute('datetime'))
  );
}

/** The language of an article: of the element nearest to it that names one, else what the page's data say. */
export function articleLanguage(document: Document, linked: LinkedArticle | undefined, scope: Element): string {
  for (let element: Element | null = scope; element && element !== document.documentElement; element = element.parentElement) {
    const tag = languageTag(element.getAttribute('lang') ?? element.getAttribute('xml:lang'));
    if (tag) return tag;
  }
  const root = document.documentElement;
  const said = languageTag(root.getAttribute('lang') ?? root.getAttribute('xml:lang'));
  const open = languageTag(content(document, 'meta[property="og:locale"]'));
  const data = languageTag(linked?.language);
  const header = languageTag(content(document, 'meta[http-equiv="content-language" i]'));
  return said || data || open || header;
}

/** The language that a script stands for, where there is but one: Japanese by its kana, Korean by its letters, else Chinese. */
export function languageOfScript(text: string): string {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\uac00-\ud7af]/.test(text)) return 'ko';
  return /[\u4e00-\u9fff]/.test(text) ? 'zh' : '';
}

/** The headlines that a page states outside its text, the most trusted first. */
export const statedTitles = (document: Document, linked: LinkedArticle | undefined): readonly string[] =>
  [
    linked?.headline,
    content(document, 'meta[property="og:title"]'),
    content(document, 'meta[name="twitter:title"]'),
    document.title,
  ]
    .map((title) => title?.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE))
    .filter((title): title is string => !!title);

/** What a page says that its article is about, in a sentence. */
export const statedDescription = (document: Document): string | undefined =>
  content(document, 'meta[property="og:description"]') ?? content(document, 'meta[name="description" i]');

const site = (host: string): string => host.split('.').slice(-2).join('.');

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
    const same = /^https?:$/.test(canonical.protocol) && site(canonical.hostname) === site(here.hostname);
    const front = canonical.pathname === '/' && here.pathname !== '/';
    return same && !front && !canonical.username ? canonical.href : here.href;
  } catch {
    return here.href;
  }
}
