import { foldedWords } from './normalise';

/** Frequent small words of the languages that rules of packs are often written in; some belong to several. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that was for with his by from has have had said are were which not who would been will they its as at an it on he she',
  es: 'el la los las de del que y en un una por con para como pero sus su este esta entre sobre fue han según también dijo más ha lo se no es al a',
  fr: 'le la les de des du une un est et en dans pour qui sur pas avec par au aux sont cette ont été selon mais il elle ses plus ce que se a',
  de: 'der die das und den dem ein eine zu mit auf für ist nicht von sich auch werden hat nach bei wird sie er aus im als am an in es um des',
};
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Eight Chinese characters somewhere; Japanese has kana among them. */
const CHINESE = /(?:\p{Script=Han}[^\p{Script=Han}]*){8}/u;
const languageOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(SMALL_WORDS)) {
  for (const word of foldedWords(list)) languageOf.set(word, [...(languageOf.get(word) ?? []), language]);
}

/**
 * The language of a line: Chinese and Japanese by their signs, those of Latin letters by their small words; undefined unless one is far
 * ahead of all others. Short lines stay undecided.
 */
export function lineLanguage(line: string): string | undefined {
  if (KANA.test(line)) return 'ja';
  if (CHINESE.test(line)) return 'zh';
  const counts = new Map<string, number>();
  for (const word of foldedWords(line)) {
    for (const language of languageOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
