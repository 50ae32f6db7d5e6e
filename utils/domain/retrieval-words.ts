import { foldedWords } from './normalise';
import { conceptsBy } from './retrieval-concepts';
import { CHINESE_EMPTY, CHINESE_SHORT, CHINESE_STATE, EMPTY, LIGHT } from './retrieval-lexicon';
import { simplify } from './traditional';

const ENDINGS = `ingly ations ation ments ment ings ing edly ions ion ies ers er ed es ly s e y`.split(' ');
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const LINK = /https?:\/\/\S+|pic\.twitter\.com\/\S+/g;
const CHINESE_DATE = /\d{1,4}(?=[年月日号])/g;
const TAG = /[#@](\w+)/g;
const COUNTS = new Map(
  `ten 10 eleven 11 twelve 12 dozen 12 fifteen 15 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? ''] as const] : [])),
);

/** Marks by which a word is told: an ordinary one, one that stands for several of like meaning, a state, a single sign or beginning. */
export const MARK = { light: '~', concept: '=', state: '%', piece: '^' } as const;

/**
 * The words of a text as retrieval compares them: folded, without empty words, English endings cut, numbers whole, tags of social media parted
 * into words. Words of like meaning share one more, beginning with `=`. Chinese and Japanese come as pairs of signs, without expressions of
 * reporting and with states under one name. Beginnings of long words and single signs follow, beginning with `^`.
 */
export function retrievalWords(text: string): string[] {
  const whole = text
    .replace(LINK, ' ')
    .replace(TAG, (_, tag: string) => ` ${partTag(tag)} `)
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1point');
  const found: string[] = [];
  readSigns(whole, found);
  readLetters(whole.replace(CHINESE_DATE, ' ').replace(HAN, ' '), found);
  return found;
}

const partTag = (tag: string) =>
  tag
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll('_', ' ');

function readLetters(text: string, found: string[]): void {
  const words = stems(text);
  const { words: single, phrases } = conceptsBy(stems);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const three = phrases.get(`${word} ${words[i + 1]} ${words[i + 2]}`);
    const two = phrases.get(`${word} ${words[i + 1]}`);
    const concept = three ?? two ?? single.get(word);
    if (concept !== undefined) found.push(`${MARK.concept}${concept}`);
    found.push(LIGHT.has(word) ? MARK.light + word : word);
    if (word.length > 4) found.push(MARK.piece + word.slice(0, 5));
  }
}

const stems = (text: string): string[] =>
  foldedWords(text).flatMap((word) => {
    if (EMPTY.has(word)) return [];
    return [COUNTS.get(word) ?? (LIGHT.has(word) ? word : stem(word))];
  });

function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

/** Who speaks, in front of what is said: "华春莹：", "新华社记者：". */
const LABEL = /^(?:[^：:\n]{0,14}记者|[^：:\n]{2,4})[：:]/;

/** A character where it can stand for a country: before "side", "president", "China", or after "China", "towards", "visit". */
const STANDS_FOR_STATE =
  /\p{Script=Han}(?=方|中|政府|国务|总统|总理|外长|国会|民众|人民|关系|双边|国)|(?<=中|对|涉|驻|访|华)\p{Script=Han}/gu;

/** The longest expressions that are cut out of a text, in characters. */
const LONGEST = 8;

/** A text with a blank in place of each known expression, the longest first. */
function cut(text: string, known: { has(expression: string): boolean }, seen?: (expression: string) => void): string {
  let kept = '';
  for (let at = 0; at < text.length; ) {
    let length = LONGEST;
    while (length > 0 && !known.has(text.slice(at, at + length))) length--;
    if (length > 0) seen?.(text.slice(at, at + length));
    kept += length > 0 ? ' ' : text[at];
    at += Math.max(1, length);
  }
  return kept;
}

function readSigns(text: string, found: string[]): void {
  if (text.search(HAN) < 0) return;
  const simple = [...text].map(simplify).join('');
  for (const [sign] of simple.matchAll(STANDS_FOR_STATE)) if (CHINESE_SHORT.has(sign)) found.push(MARK.state + sign);
  for (const [, month, day] of simple.matchAll(/(\d{1,2})月(\d{1,2})日/g)) found.push(`${month}月${day}日`);
  const named = cut(simple.replace(LABEL, ' '), CHINESE_STATE, (name) => found.push(MARK.state + CHINESE_STATE.get(name)));
  const bare = cut(named, CHINESE_EMPTY);
  for (const [run] of bare.matchAll(HAN)) {
    for (let i = 0; i + 1 < run.length; i++) found.push(run.slice(i, i + 2));
    for (const sign of run) found.push(MARK.piece + sign);
  }
}
