import { findWord, GrowingLexicon } from './lexicon';
import { scanWords } from './scan-words';
import { Flag, Words } from './words';

/** Frequent small words of the languages that rules of packs are often written in; some belong to several. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that was for with his by from has have had said are were which not who would been will they its as at an it on he she',
  es: 'el la los las de del que y en un una por con para como pero sus su este esta entre sobre fue han según también dijo más ha lo se no es al a',
  fr: 'le la les de des du une un est et en dans pour qui sur pas avec par au aux sont cette ont été selon mais il elle ses plus ce que se a',
  de: 'der die das und den dem ein eine zu mit auf für ist nicht von sich auch werden hat nach bei wird sie er aus im als am an in es um des',
};
const LANGUAGES = Object.keys(SMALL_WORDS);
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Eight Chinese characters somewhere; Japanese has kana among them. */
const CHINESE = /(?:\p{Script=Han}[^\p{Script=Han}]*){8}/u;
/** A line longer than this tells its language by its beginning. */
const ENOUGH = 20_000;

const words = new Words();
const known = new GrowingLexicon();
const numberOf = (word: number) =>
  findWord(known, words.folded, words.from[word] as number, words.from[word + 1] as number, words.hash[word] as number);

/** By small word: the languages that it belongs to, one bit each. */
const languagesOf: number[] = [0];
LANGUAGES.forEach((language, bit) => {
  scanWords(SMALL_WORDS[language] ?? '', words);
  for (let word = 0; word < words.count; word++) {
    const number = known.number(
      words.folded,
      words.from[word] as number,
      words.from[word + 1] as number,
      words.hash[word] as number,
    );
    languagesOf[number] = (languagesOf[number] ?? 0) | (1 << bit);
  }
});

/** Whether a word is so frequent in a language (of any, where the small words of the language are not known) that it says nothing. */
export function isSmallWord(word: string, language: string): boolean {
  scanWords(word, words);
  const own = LANGUAGES.indexOf(language.toLowerCase().split('-', 1)[0] ?? '');
  return words.count === 1 && ((languagesOf[numberOf(0)] ?? 0) & (own < 0 ? -1 : 1 << own)) !== 0;
}

/**
 * The language of a line: Chinese and Japanese by their signs where these are half of its words or more, those of Latin letters by their
 * small words; undefined unless one is far ahead of all others. Short lines stay undecided.
 */
export function lineLanguage(line: string): string | undefined {
  const read = line.slice(0, ENOUGH);
  scanWords(read, words);
  let letters = 0;
  for (let word = 0; word < words.count; word++) if ((words.flags[word] as number) & Flag.unspaced) letters++;
  if (letters >= words.count / 2) {
    if (KANA.test(read)) return 'ja';
    if (CHINESE.test(read)) return 'zh';
  }
  const counts = LANGUAGES.map(() => 0);
  for (let word = 0; word < words.count; word++) {
    const languages = languagesOf[numberOf(word)] ?? 0;
    for (let bit = 0; languages >> bit; bit++) if ((languages >> bit) & 1) counts[bit] = (counts[bit] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  return most >= 3 && counts.every((count, bit) => bit === first || most >= 2 * count) ? LANGUAGES[first] : undefined;
}
