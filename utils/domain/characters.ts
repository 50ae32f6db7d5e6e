import { simplify } from './traditional';

/** What is told of a character, above the 16 bits of its folded unit. */
export const Bit = {
  /** Part of a word of a script that parts words. */
  letter: 1 << 16,
  /** A letter that is no capital; digits and scripts without case that are written beside capitals (Hangul) are neither. */
  small: 1 << 17,
  capital: 1 << 18,
  /** A letter of a script in which particles are written onto words: Arabic, Hebrew, Hangul. */
  affixed: 1 << 19,
  /** A letter of a script written without spaces: each, with its marks, is a word of its own. */
  unspaced: 1 << 20,
  /** A mark or dependent vowel that belongs to the unspaced letter before it. */
  follows: 1 << 21,
  /** A vowel that is written before its unspaced letter, or a sign that stacks the next letter below. */
  leads: 1 << 22,
  /** Belongs to the word around it and weighs nothing: soft hyphen, zero-width marks, accents, vowel points. */
  none: 1 << 23,
  /** Parts words and phrases: comma, semicolon, bracket, line feed … */
  hard: 1 << 24,
  /** Its fold is not just its 16 bits: ask `foldAt`; and it may melt with the unit before it (voice marks of kana, vowels and finals of Hangul). */
  odd: 1 << 25,
  /** A letter that parts words and is not odd. */
  plain: 1 << 26,
  /** It takes two units. */
  pair: 1 << 27,
  /** Parts words but not phrases: space, hyphen, apostrophe, quotation mark, full stop. */
  soft: 1 << 28,
  /** The full stop, which is soft too. */
  stop: 1 << 29,
} as const;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇ー\uff70]/u;
const VOICE_MARKS = /[\u3099\u309a\uff9e\uff9f]/u;
/** The vowels of Thai and Lao that never stand alone though Unicode calls them letters. */
const DEPENDENT = /[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]/u;
/** The vowels of Thai and Lao written before their consonant; the stacking signs of Khmer and Burmese. */
const LEADING = /[\u0e40-\u0e44\u0ec0-\u0ec4]/u;
const STACKING = /[\u17d2\u1039]/u;
const JAMO = /[\u1161-\u1175\u11a8-\u11c2]/u;
const IGNORED =
  /\p{Cf}|\u0640|[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|\u093c|[\ufe00-\ufe0f]/u;
const SOFT = /[\p{Zs}\p{Pd}\p{Pi}\p{Pf}'"’‘`´.·・_/&\t\u05f3\u05f4]/u;
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
const MARKS = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0670|\u093c/gu;
/** Scripts whose letters are kept composed. */
const COMPOSED = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters that Unicode does not decompose though readers take them for the same. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ى: 'ي',
  ة: 'ه',
  ς: 'σ',
};

function bitsOf(char: string): number {
  if (IGNORED.test(char)) return Bit.none;
  if (VOICE_MARKS.test(char)) return Bit.unspaced | Bit.follows | Bit.odd;
  if (UNSPACED.test(char)) {
    if (STACKING.test(char)) return Bit.unspaced | Bit.follows | Bit.leads;
    if (LEADING.test(char)) return Bit.unspaced | Bit.leads;
    return Bit.unspaced | (/\p{M}/u.test(char) || DEPENDENT.test(char) ? Bit.follows : 0);
  }
  if (char === '.') return Bit.soft | Bit.stop;
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return SOFT.test(char) ? Bit.soft : Bit.hard;
  if (/\p{Script=Hangul}/u.test(char)) return Bit.letter | Bit.affixed | (JAMO.test(char) ? Bit.odd : 0);
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(char)) return Bit.letter | Bit.small | Bit.affixed;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return Bit.letter | Bit.capital;
  return /[0-9]/.test(char) ? Bit.letter : Bit.letter | Bit.small;
}

function foldOf(char: string): string {
  const compatible = char.normalize('NFKC').toLowerCase();
  if (/\p{Script=Han}/u.test(compatible)) return simplify(compatible);
  if (COMPOSED.test(compatible)) return compatible;
  const decomposed = compatible.normalize('NFKD');
  const plain = ACCENTED.test(compatible) ? decomposed.replace(MARKS, '') : decomposed;
  return [...plain].map((letter) => ALIKE[letter] ?? letter).join('');
}

/** By UTF-16 unit: its bits and its fold; 0 where it is not yet known, and always for halves of pairs. */
export const ENTRIES = /* @__PURE__ */ new Int32Array(0x10000);
/** By code point: what is not in `ENTRIES`, and folds that are not one unit. */
const pairs = /* @__PURE__ */ new Map<number, number>();
const folds = /* @__PURE__ */ new Map<number, string>();

/** The bits of the character at a place of a text, and its folded unit where it is one. */
export function entryAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  const known = point > 0xffff ? pairs.get(point) : ENTRIES[point];
  if (known) return known;
  const char = String.fromCodePoint(point);
  let bits = bitsOf(char);
  const fold = bits & (Bit.letter | Bit.unspaced) ? foldOf(char) : '';
  if (point > 0xffff) bits |= Bit.pair | Bit.odd;
  if (fold.length !== 1) bits |= Bit.odd;
  if (bits & Bit.odd) folds.set(point, fold);
  else if (bits & Bit.letter) bits |= Bit.plain;
  const entry = bits | (bits & Bit.odd ? 0 : fold.charCodeAt(0));
  if (point > 0xffff) pairs.set(point, entry);
  else if ((point & 0xf800) !== 0xd800) ENTRIES[point] = entry;
  return entry;
}

/** A letter without case, accents and compatibility forms, Chinese in its simplified form; it may grow ("ß" gives "ss"). */
export function foldAt(text: string, at: number): string {
  const entry = entryAt(text, at);
  return entry & Bit.odd ? (folds.get(text.codePointAt(at) ?? 0) ?? '') : String.fromCharCode(entry & 0xffff);
}

/** How many units the character takes whose entry this is. */
export const widthOf = (entry: number): 1 | 2 => (entry & Bit.pair ? 2 : 1);

/** The one unit that two folded units melt into, or 0. */
export function melt(before: number, unit: number): number {
  const melted = String.fromCharCode(before, unit).normalize('NFC');
  return melted.length === 1 ? melted.charCodeAt(0) : 0;
}
