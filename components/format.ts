import { i18n } from '#i18n';

/** The language of the interface's words as a BCP 47 tag: that of the locale in use, which may be another than the browser's. */
export const language = (): string => i18n.t('language.tag');

/** The direction in which the interface's words run. */
export const direction = (): 'ltr' | 'rtl' => (i18n.t('language.direction') === 'rtl' ? 'rtl' : 'ltr');

/** What is counted in the interface; each has one wording per plural category of its language under `count` in the locales. */
export type Counted =
  | 'mentions'
  | 'claims'
  | 'positions'
  | 'topics'
  | 'languages'
  | 'packs'
  | 'notes'
  | 'faults'
  | 'said'
  | 'after'
  | 'hidden'
  | 'statements'
  | 'repeated'
  | 'more'
  | 'added'
  | 'changed'
  | 'same';

/** A number with its noun in the plural form that the language asks for; `more` fills `$2` and on. */
export function count(what: Counted, amount: number, ...more: readonly string[]): string {
  const category = new Intl.PluralRules(language()).select(amount);
  // The locales hold exactly the categories of their own language, which English, the one that gives the types, cannot tell.
  return i18n.t(`count.${what}.${category}` as 'count.topics.other', [number(amount), ...more] as [string]);
}

/** A number in the digits of the language. */
export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** A size in bytes as whole megabytes. */
export const megabytes = (bytes: number): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 }).format(bytes / 1_000_000);

/** Words in a row, joined as the language joins them. */
export const list = (words: readonly string[]): string => new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);

/** A date of the pack format (day, month or year) in words. */
export function day(date: string): string {
  const name = `${language()} ${date.length}`;
  const format = dateFormats.get(name) ?? dateFormat(date.length);
  dateFormats.set(name, format);
  return format.format(new Date(date));
}

/** From the year of one day to that of another, such as "2018 – 2024"; a year alone where it is the same. */
export const yearSpan = (from: string, to: string): string =>
  dateFormat(4).formatRange(new Date(from.slice(0, 4)), new Date(to.slice(0, 4)));

/** Kept by language and length: to make one takes longer than to use it a hundred times. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(length: number): Intl.DateTimeFormat {
  const form: Intl.DateTimeFormatOptions =
    length > 7 ? { dateStyle: 'long' } : length > 4 ? { year: 'numeric', month: 'long' } : { year: 'numeric' };
  return new Intl.DateTimeFormat(language(), { ...form, timeZone: 'UTC' });
}

/** The day of a moment (ISO 8601) where the reader is. */
export const dayOf = (time: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(time));

/** A moment (ISO 8601) as day and time where the reader is. */
export const moment = (time: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

const UNITS = [
  ['year', 365.25],
  ['month', 30.44],
  ['week', 7],
  ['day', 1],
] as const;

/** How long ago a day was, such as "3 weeks ago"; "today" for today and for days to come. */
export function age(date: string, now: Date = new Date()): string {
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / 86_400_000));
  const [unit, length] = UNITS.find(([, long]) => days >= 2 * long || long === 1) ?? UNITS[3];
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-Math.floor(days / length), unit);
}

/** Whether an as-of date is more than a year back. */
export function isOld(date: string, now: Date = new Date()): boolean {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - 1);
  return Date.parse(date) < limit.getTime();
}

/** The name of a language in the interface's language. */
export const languageName = (tag: string): string => new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag;

/** Whether two tags name one language, whatever the region or script. */
export const sameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

/** The host of an address, as shown beside a link; empty when it is no address. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
