import { foldedWords } from './normalise';

const EMPTY = new Set(
  `a an and are as at be been but by for from had has have he her his in is it its of on or she that the their them they this to was were which who with would
  el la los las de del que y en un una por con se al su les des du le et dans une pour sur der die das und den dem ein eine zu mit von im auf
  и в на что с по не от к о の に は を が と で`
    .split(/\s+/)
    .filter(Boolean),
);
const ENDINGS = [
  'ingly',
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'edly',
  'ions',
  'ion',
  'ies',
  'ers',
  'er',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
];
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The words of a text as retrieval compares them: folded, without empty words, English endings cut; Chinese and Japanese as pairs of characters.
 */
export function retrievalWords(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const word of foldedWords(text)) {
    if (HAN.test(word)) {
      if (before) found.push(before + word);
      before = word;
      continue;
    }
    before = '';
    if (!EMPTY.has(word)) found.push(stem(word));
  }
  return found;
}

function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}
