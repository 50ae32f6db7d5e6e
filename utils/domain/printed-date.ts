import { isDate } from './date';

/** A day that a line prints: the readings that it leaves open, and what its words say about it. */
export interface PrintedDate {
  /** `YYYY-MM-DD`; two when the order of day and month is open. */
  readonly days: readonly string[];
  /** It stands by itself or behind a word such as "Published", and not in other text. */
  readonly strong: boolean;
  /** A word such as "Updated" stands before it. */
  readonly updated: boolean;
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january enero ene janvier janv januar jänner يناير جانفي',
    'feb february febrero février fevrier févr fév februar فبراير شباط فيفري',
    'mar march marzo mars märz marz mär مارس آذار',
    'apr april abril abr avril avr أبريل ابريل إبريل نيسان أفريل',
    'may mayo mai مايو أيار ماي',
    'jun june junio juin juni يونيو يونيه حزيران جوان',
    'jul july julio juillet juil juli يوليو يوليه تموز جويلية',
    'aug august agosto ago août aout أغسطس آب أوت غشت',
    'sep sept september septiembre septembre سبتمبر أيلول شتنبر',
    'oct october octubre octobre oktober okt أكتوبر اكتوبر',
    'nov november noviembre novembre نوفمبر نونبر',
    'dec december diciembre dic décembre decembre déc dezember dez ديسمبر دجنبر',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
);
/** Months of the Levant that have two words. */
const TWO_WORDS = [
  [/كانون الثاني/g, 'يناير'],
  [/تشرين الأول/g, 'أكتوبر'],
  [/تشرين الثاني/g, 'نوفمبر'],
  [/كانون الأول/g, 'ديسمبر'],
] as const;

const EAST = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})(?!\d)/g;
const YEAR_FIRST = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.º])?\s+(?:de\s+|of\s+)?(\p{L}{3,})(?:\/\p{L}+)?\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;

const LABEL =
  /publish\p{L}*|posted|updated?|modified|created|date|publi\p{L}*|mis[e]? à jour|modifi\p{L}*|actualiz\p{L}*|veröffentlicht|erstellt|aktualisiert|stand|发布|發布|发表|發表|更新|时间|時間|日期|نُ?شر\p{L}*|تاريخ|(?:ال)?تحديث/giu;
const UPDATE = /^(?:updat|modif|mis|actualiz|aktual|stand|更新|(?:ال)?تحديث)/iu;
/** Words that stand beside a date without saying anything but when. */
const BESIDE =
  /(?<!\p{L})(?:on|at|the|of|le|el|am|um|à|a las|vom|في|يوم|last|first|on:|uhr|hrs?|h|[ap]\.?m\.?|[A-Z]{2,4}|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:ال)?(?:أحد|إثنين|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|于|於|星期[一二三四五六日天])(?!\p{L})/giu;
const MOST_BESIDE = 40;

/** The days that a short line of a page prints, in any of the interface's languages or in figures; `language` is a BCP 47 tag or empty. */
export function printedDates(line: string, language: string): readonly PrintedDate[] {
  const text = plain(line);
  const found: { at: number; end: number; days: readonly string[] }[] = [];
  const take = (pattern: RegExp, read: (parts: readonly string[]) => readonly string[]) => {
    for (const match of text.matchAll(pattern)) {
      const days = read(match.slice(1));
      const [at, end] = [match.index, match.index + match[0].length];
      if (days.length > 0 && !found.some((one) => one.at < end && at < one.end)) found.push({ at, end, days });
    }
  };
  take(EAST, ([year, month, day]) => asDay(year, month, day));
  take(YEAR_FIRST, ([year, , month, day]) => asDay(year, month, day));
  take(DAY_FIRST, ([day, month, year]) => asDay(year, monthOf(month), day));
  take(MONTH_FIRST, ([month, day, year]) => asDay(year, monthOf(month), day));
  take(NUMERIC, ([one, sign, other, year]) => {
    const [dayFirst, monthFirst] = [asDay(year, other, one), asDay(year, one, other)];
    const order = sign === '.' ? 'day' : orderOf(language);
    if (order === 'day') return dayFirst;
    if (order === 'month') return monthFirst;
    return [...new Set([...dayFirst, ...monthFirst])];
  });
  found.sort((a, b) => a.at - b.at);
  return found.map(({ at, end, days }, index) => {
    const before = text.slice(found[index - 1]?.end ?? 0, at);
    const label = [...before.matchAll(LABEL)].at(-1);
    const since = label ? before.slice(label.index + label[0].length) : before;
    const rest = found[index + 1] ? '' : text.slice(end).replace(BESIDE, '');
    const alone = !/\p{L}/u.test(since.replace(BESIDE, '')) && rest.length <= MOST_BESIDE && !/[.!?。]$/.test(rest);
    return { days, strong: alone, updated: label !== undefined && UPDATE.test(label[0]) };
  });
}

/** Western figures, months in one word, no marks of direction. */
function plain(line: string): string {
  let text = line
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String((figure.codePointAt(0) ?? 0) & 15));
  for (const [two, one] of TWO_WORDS) text = text.replace(two, one);
  return text;
}

const monthOf = (word = ''): string => String(MONTHS[word.toLowerCase()] ?? 0);

function asDay(year = '', month = '', day = ''): readonly string[] {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(written) ? [written] : [];
}

/** Which of day and month comes first where a page of this language writes both in figures; unknown for English of no region. */
function orderOf(language: string): 'day' | 'month' | undefined {
  const [base = '', ...subtags] = language.toLowerCase().split('-');
  if (base === '') return undefined;
  if (base !== 'en') return 'day';
  if (subtags.includes('us')) return 'month';
  return subtags.some((tag) => /^(?:gb|ie|au|nz|in|za)$/.test(tag)) ? 'day' : undefined;
}
