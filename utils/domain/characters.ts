/** What a UTF-16 unit is to the matcher. */
export const Kind = {
  /** Parts words and phrases: comma, semicolon, bracket, line feed … */
  hard: 0,
  /** Parts words but not phrases: space, hyphen, apostrophe, quotation mark, full stop. */
  soft: 1,
  /** Belongs to the word around it and weighs nothing: soft hyphen, zero-width marks, accents, vowel points. */
  none: 2,
  word: 3,
  upper: 4,
  /** A letter of a script written without spaces: each is a word of its own. */
  unspaced: 5,
  arabic: 6,
} as const;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇]/u;
const IGNORED =
  /\p{Cf}|\u0640|[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\ufe00-\ufe0f]/u;
const SOFT = /[\p{Zs}\p{Pd}\p{Pi}\p{Pf}'"’‘`´.·・_/&\t]/u;
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const MARKS = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0670/gu;
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

function kindOf(char: string): number {
  if (IGNORED.test(char)) return Kind.none;
  if (UNSPACED.test(char)) return Kind.unspaced;
  if (/[\p{L}\p{N}\p{M}]/u.test(char)) {
    if (/\p{Script=Arabic}/u.test(char)) return Kind.arabic;
    return /[\p{Lu}\p{Lt}]/u.test(char) ? Kind.upper : Kind.word;
  }
  return SOFT.test(char) ? Kind.soft : Kind.hard;
}

function foldOf(char: string): string {
  const compatible = char.normalize('NFKC').toLowerCase();
  const plain = ACCENTED.test(compatible) ? compatible.normalize('NFKD').replace(MARKS, '') : compatible;
  return [...plain].map((letter) => ALIKE[letter] ?? letter).join('');
}

const LIMIT = 0x10000;
const kinds = new Uint8Array(LIMIT).fill(255);
const folds = new Array<string | undefined>(LIMIT);

/** The kind of the character at a place of a text, and with it how many units it takes. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known !== undefined && known !== 255) return known;
  if (unit >= 0xd800 && unit < 0xe000) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0xfffd));
  const kind = kindOf(text[at] ?? '');
  kinds[unit] = kind;
  return kind;
}

/** How many units the character at a place takes. */
export const widthAt = (text: string, at: number): 1 | 2 => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length ? 2 : 1;
};

/** A character (of `width` units) without case, accents and compatibility forms; it may grow ("ß" gives "ss"). */
export function foldAt(text: string, at: number, width: 1 | 2): string {
  if (width === 2) return foldOf(text.slice(at, at + 2));
  const unit = text.charCodeAt(at);
  let fold = folds[unit];
  if (fold === undefined) {
    fold = foldOf(text[at] ?? '');
    folds[unit] = fold;
  }
  return fold;
}
