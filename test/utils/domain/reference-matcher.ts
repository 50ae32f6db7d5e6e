import { simplify } from '@/utils/domain/traditional';

/** A word as the slow reading sees it: all that it may stand for, in folded letters. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
  readonly apart: boolean;
  readonly caps: boolean;
  readonly unspaced: boolean;
  readonly bare: string;
}

const IGNORED =
  /^(?:\p{Cf}|[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|\u093c|[\ufe00-\ufe0f])$/u;
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}々〇ー\uff70\u3099\u309a\uff9e\uff9f]$/u;
const FOLLOWS =
  /^[\u3099\u309a\uff9e\uff9f\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]$|^(?=[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])\p{M}$/u;
const LEADS = /^[\u0e40-\u0e44\u0ec0-\u0ec4\u17d2\u1039]$/u;
const SOFT = /^[\p{Zs}\p{Pd}\p{Pi}\p{Pf}'"’‘`´.·・_/&\t\u05f3\u05f4]$/u;
const TITLES = /^(?:mr|mrs|ms|dr|st|gen|sen|gov|rep|lt|col|jr|sr|prof|no|vs|mt|ft|hr|mme)$/i;
const isUnspaced = (char: string) => !IGNORED.test(char) && UNSPACED.test(char);
const isLetter = (char: string) => !IGNORED.test(char) && !UNSPACED.test(char) && /^[\p{L}\p{N}\p{M}]$/u.test(char);
const isCapital = (char: string | undefined) => char !== undefined && isLetter(char) && /^[\p{Lu}\p{Lt}]$/u.test(char);
const AFFIXED = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Hangul}]/u;
const ALIKE: Record<string, string> = {
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

function foldLetter(char: string): string {
  const plain = char.normalize('NFKC').toLowerCase();
  if (/\p{sc=Han}/u.test(plain)) return simplify(plain);
  if (/[\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(plain)) return plain;
  const apart = plain.normalize('NFKD');
  const marked = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}]/u.test(plain);
  const bare = marked ? apart.replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u093c]/gu, '') : apart;
  return [...bare].map((letter) => ALIKE[letter] ?? letter).join('');
}

function fold(chars: readonly string[]): string {
  let folded = '';
  for (const char of chars) {
    const next = foldLetter(char);
    const melts = /^(?:[\u3099\u309a\uff9e\uff9f\u1161-\u1175\u11a8-\u11c2])$/u.test(char);
    const melted = (folded.slice(-1) + next).normalize('NFC');
    folded = melts && folded && melted.length === 1 ? folded.slice(0, -1) + melted : folded + next;
  }
  return folded;
}

function readings(word: string, bare: string): string[] {
  const found = new Set([word, bare]);
  if (/[가-힣]$/u.test(word)) for (const stem of hangulStems(word)) found.add(stem);
  else if (/^[א-ת]/u.test(word)) {
    for (const prefix of word.match(/^ו/u) ? ['ו'] : []) found.add(word.slice(prefix.length));
    for (const length of [1, 2, 3, 4]) {
      if (/^ו?(?:[הבכלמש]|ש[הבכלמ]|כשה?|מה)$/u.test(word.slice(0, length))) found.add(word.slice(length));
    }
    for (const stem of found) if (stem !== word && stem.length < 3) found.delete(stem);
  } else if (bare === word && /^[وفبكل].{3}/su.test(word)) found.add(word.slice(1));
  return [...found];
}

const ANY =
  '의 에 에서 에게 에는 에도 에서는 에서도 에서의 에게는 도 만 들 들이 들은 들을 들의 부터 까지 까지의 처럼 보다 한테 께 께서 조차 마저';
const FINAL = '은 이 을 과 과의 과는 으로 으로는 으로의 이나 이며 이고 이라고 이라는';
const VOWEL = '는 가 를 와 와의 와는 로 로는 로의 나 며 고 라고 라는';
function hangulStems(word: string): string[] {
  const cut = (list: string, fits: (last: string) => boolean) =>
    list
      .split(' ')
      .filter((particle) => word.endsWith(particle) && word.length - particle.length >= 2)
      .filter(
        (particle) =>
          fits(word.slice(0, -particle.length).slice(-1)) ||
          (/^로/u.test(particle) && list === VOWEL && /[\u11af]$/u.test(word.slice(0, -particle.length).normalize('NFD'))),
      )
      .map((particle) => word.slice(0, -particle.length));
  const hangul = (last: string) => /[가-힣]/u.test(last);
  const closed = (last: string) => last.normalize('NFD').length === 3;
  return [
    ...cut(ANY, () => true),
    ...cut(FINAL, (last) => !hangul(last) || closed(last)),
    ...cut(VOWEL, (last) => !hangul(last) || !closed(last)),
  ];
}

const withoutArticle = (word: string) => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/su, '');

function tokens(text: string): Token[] {
  const chars = [...text];
  const found: Token[] = [];
  let apart = true;
  let place = 0;
  for (let i = 0; i < chars.length; ) {
    const char = chars[i] as string;
    const start = place;
    const take: string[] = [];
    let end = place;
    const eat = (keep: boolean) => {
      const eaten = chars[i++] as string;
      place += eaten.length;
      if (!keep) return;
      take.push(eaten);
      end = place;
    };
    if (isUnspaced(char)) {
      do eat(true);
      while (
        i < chars.length &&
        (FOLLOWS.test(chars[i] as string) || (LEADS.test(chars[i - 1] as string) && isUnspaced(chars[i] as string)))
      );
      const word = fold(take);
      found.push({ start, end, readings: [word], apart, caps: false, unspaced: true, bare: word });
      apart = false;
    } else if (isLetter(char)) {
      let piece: string[] = [];
      let joined = false;
      for (; i < chars.length; ) {
        const now = chars[i] as string;
        if (isLetter(now)) {
          piece.push(now);
          eat(true);
        } else if (IGNORED.test(now)) eat(false);
        else if (now === '.' && joins(chars, i, piece, take)) {
          eat(false);
          joined = true;
          piece = [];
        } else break;
      }
      const word = fold(take);
      const affixed = take.some((letter) => AFFIXED.test(letter));
      const bare = affixed ? withoutArticle(word) : word;
      found.push({
        start,
        end,
        readings: affixed ? readings(word, bare) : [word],
        apart,
        caps: allCapitals(take),
        unspaced: false,
        bare,
      });
      apart = chars[i] === '.' && !joined && !TITLES.test(text.slice(start, end));
    } else {
      if (!IGNORED.test(char) && !SOFT.test(char)) apart = true;
      eat(false);
    }
  }
  return found;
}

const allCapitals = (letters: readonly string[]) =>
  letters.every((letter) => isCapital(letter) || /^[0-9]$|\p{sc=Hangul}/u.test(letter));

function joins(chars: readonly string[], stop: number, piece: readonly string[], word: readonly string[]): boolean {
  const capitals = allCapitals(word);
  const [next, after, then] = [chars[stop + 1], chars[stop + 2], chars[stop + 3]];
  const parts = (char: string | undefined) => char === undefined || (!isLetter(char) && !isUnspaced(char));
  if (piece.length === 0 || piece.length > (capitals ? 2 : 1)) return false;
  if (next === undefined || !isLetter(next) || (!isCapital(next) && (capitals || AFFIXED.test(next)))) return false;
  return parts(after) || (capitals && isCapital(after) && parts(then));
}

/** A separate, slow reading of the matcher's promise: `start-end:term` of every term in every place. */
export function findSlowly(terms: readonly string[], text: string): string[] {
  const read = tokens(text);
  const hits = new Set<string>();
  for (const term of terms) {
    const open = term.endsWith('*');
    const literal = open ? term.slice(0, -1) : term;
    const words = tokens(literal);
    const capitals = words.length > 0 && words.every(({ caps }) => caps) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(literal);
    for (let from = 0; words.length > 0 && from + words.length <= read.length; from++) {
      const here = read.slice(from, from + words.length);
      const fits = here.every(({ readings, apart, caps }, i) => {
        const { bare, unspaced } = words[i] as Token;
        const any = open && i === words.length - 1 && !unspaced && bare.length <= 63;
        return (
          (i === 0 || !apart) && (!capitals || caps) && readings.some((word) => (any ? word.startsWith(bare) : word === bare))
        );
      });
      if (fits) hits.add(`${here[0]?.start}-${here.at(-1)?.end}:${term}`);
    }
  }
  return [...hits].sort();
}
