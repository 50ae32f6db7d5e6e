import type { Text } from './pack-format';
import type { Said } from './record';

/**
 * Gives a pack's text in the first of the reader's languages that it has, else in English, else in its first language.
 * `original` is the language of a text without tags: the first of its pack.
 */
export function pickText(text: Text, languages: readonly string[], original: string): Said {
  if (typeof text === 'string') return { text, lang: original };
  const tags = Object.keys(text);
  for (const language of [...languages, 'en']) {
    const tag = tags.find((tag) => sameLanguage(tag, language)) ?? tags.find((tag) => primary(tag) === primary(language));
    if (tag !== undefined) return { text: text[tag] ?? '', lang: tag };
  }
  const first = tags[0] ?? '';
  return { text: text[first] ?? '', lang: first };
}

/** A text in all its languages. */
export const textsOf = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

function sameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b) && script(a) === script(b);
}

/** The script where it tells languages apart: Chinese is traditional in Taiwan, Hong Kong and Macau, else simplified. */
function script(tag: string): string {
  if (primary(tag) !== 'zh') return '';
  return /hant|tw|hk|mo/i.test(tag) ? 'Hant' : 'Hans';
}
