import type { Block } from './article';
import type { Claim, Position } from './pack-format';
import type { PageSides } from './page-sides';
import { pickText } from './pick-text';
import type { Said } from './record';
import { actorsOfStatement, type TopicShelf } from './shelf';

/** A stretch of a quotation; `differs`: the other one has not these words there. */
export interface QuotePart {
  readonly text: string;
  readonly differs: boolean;
}

/** A quotation of the page beside the one on record that it is near to. `same`: they differ in no word where both have words. */
export interface QuotePair {
  readonly key: string;
  readonly who: Said;
  readonly date: string;
  readonly page: readonly QuotePart[];
  readonly record: readonly QuotePart[];
  readonly lang: string;
  readonly same: boolean;
  /** The words stand in the title of the statement's source, and not in its own quotation. */
  readonly titled?: boolean;
}

/** How a page stands to the record of a topic. */
export interface PageAgainst extends PageSides {
  readonly quotes: readonly QuotePair[];
}

const MARKED = [
  /“([^“”\n]{8,1200})”/g,
  /„([^„“”\n]{8,1200})[“”]/g,
  /«\s*([^«»\n]{8,1200}?)\s*»/g,
  /[「『]([^「」『』\n]{8,1200})[」』]/g,
  /"([^"\n]{8,1200})"/g,
] as const;
const WORD = /\p{Script=Han}|[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu;
const HAN = /\p{Script=Han}/u;
const LEAST = { words: 4, han: 8 } as const;
/** The share of the shorter one's words that both must have in the same order. */
const NEAR = 0.6;
const MOST_WORDS = 200;
/** Words shown beyond those in common where both texts go on. */
const BEYOND = 3;
/** So many words are enough where they stand on record one by one. */
const SHORT = 2;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Puts the quotations of an article beside those on a topic's record that they are near to, each with the nearest, in the order of the page. */
export function compareQuotes(topic: TopicShelf, blocks: readonly Block[], languages: readonly string[]): readonly QuotePair[] {
  const known = [...topic.claims, ...topic.positions].flatMap((said) =>
    said.quote === undefined ? [] : [{ said, quote: said.quote, words: wordsOf(said.quote) }],
  );
  const rows = new Map<string, string>();
  return quotations(blocks).flatMap((text) => {
    const words = wordsOf(text);
    if (!isLong(words)) return words.length < SHORT || HAN.test(text) ? [] : shortPair(topic, text, languages, rows);
    let best:
      | { readonly said: Claim | Position; readonly quote: string; readonly words: readonly Word[]; readonly common: Common }
      | undefined;
    for (const one of known) {
      const common = commonWords(words, one.words);
      const enough =
        isLong(common.map(([at]) => words[at] as Word)) && common.length >= NEAR * Math.min(words.length, one.words.length);
      if (enough && common.length > (best?.common.length ?? 0)) best = { ...one, common };
    }
    return best ? [pairOf(topic, text, words, best, languages)] : [];
  });
}

function pairOf(
  topic: TopicShelf,
  text: string,
  words: readonly Word[],
  { said, quote, words: others, common }: { said: Claim | Position; quote: string; words: readonly Word[]; common: Common },
  languages: readonly string[],
): QuotePair {
  const kept = withoutStrays(common);
  const [[first, firstThere] = [0, 0], [last, lastThere] = [0, 0]] = [kept[0], kept.at(-1)];
  // Where both go on beyond the words in common they differ there too; where one alone does it only says more.
  const ahead = Math.min(first, firstThere, BEYOND);
  const behind = Math.min(words.length - 1 - last, others.length - 1 - lastThere, BEYOND);
  const page = partsOf(
    text,
    words,
    kept.map(([at]) => at),
    [first - ahead, last + behind],
  );
  const record = partsOf(
    quote,
    others,
    kept.map(([, at]) => at),
    [firstThere - ahead, lastThere + behind],
  );
  const same = ![...page, ...record].some(({ differs }) => differs);
  return { ...naming(topic, said, languages), page, record, lang: said.quoteLanguage ?? '', same };
}

/** A statement by its key, who spoke and when. */
function naming({ pack }: TopicShelf, said: Claim | Position, languages: readonly string[]) {
  const who = pickText(actorsOfStatement(pack, said).at(-1)?.name ?? '', languages, pack.pack.languages[0] ?? '');
  return { key: `${pack.pack.id}/${said.id}`, who, date: said.date };
}

/**
 * A quotation of a few words: the statement whose own quotation, or the title of whose source, has just these. `rows` keeps the words of what
 * was looked through for the next one.
 */
function shortPair(
  topic: TopicShelf,
  text: string,
  languages: readonly string[],
  rows: Map<string, string>,
): readonly QuotePair[] {
  const { pack } = topic;
  const asked = keysOf(text);
  const original = pack.pack.languages[0] ?? '';
  const rowOf = (other: string): string => {
    const row = rows.get(other) ?? ` ${keysOf(other)} `;
    rows.set(other, row);
    return row;
  };
  const has = (other: string | undefined) => other !== undefined && rowOf(other).includes(` ${asked} `);
  const all = [...topic.claims, ...topic.positions];
  const quoting = all.find(({ quote }) => has(quote));
  const isTitled = ({ sources }: Claim | Position) =>
    sources.some((id) => has(pickText(pack.sources.get(id)?.title ?? '', languages, original).text));
  const said = quoting ?? all.find(isTitled);
  if (!said) return [];
  const parts = [{ text, differs: false }];
  return [{ ...naming(topic, said, languages), page: parts, record: parts, lang: '', same: true, titled: !quoting }];
}

const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key.replace(/^'+|'+$/g, ''))
    .join(' ');

function quotations(blocks: readonly Block[]): readonly string[] {
  const found = blocks.flatMap(({ text }) =>
    MARKED.flatMap((marks) => [...text.matchAll(marks)].map((match) => ({ at: match.index, said: match[1] ?? '' }))).sort(
      (a, b) => a.at - b.at,
    ),
  );
  return [...new Set(found.map(({ said }) => said))];
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].slice(0, MOST_WORDS).map((match) => ({
    key: match[0].toLowerCase().normalize('NFKC').replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));

const isLong = (words: readonly Word[]): boolean => {
  const han = words.filter(({ key }) => HAN.test(key)).length;
  return han >= LEAST.han || words.length - han >= LEAST.words;
};

type Common = readonly (readonly [number, number])[];

/** The longest row of words that two texts have in the same order, as pairs of places. */
function commonWords(one: readonly Word[], other: readonly Word[]): Common {
  const keys = new Set(other.map(({ key }) => key));
  if (one.filter(({ key }) => keys.has(key)).length < LEAST.words) return [];
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] = one[i]?.key === other[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i]?.key === other[j]?.key) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Without single words at the ends that are farther from the rest than they are long. */
function withoutStrays(common: Common): Common {
  const strayed = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
    Math.max(Math.abs(c - a), Math.abs(d - b)) > 2;
  let kept = common;
  for (let [one, next] = kept; one && next && strayed(one, next); [one, next] = kept) kept = kept.slice(1);
  for (let [next, one] = kept.slice(-2); one && next && strayed(one, next); [next, one] = kept.slice(-2))
    kept = kept.slice(0, -1);
  return kept;
}

/** The text from one word to another, in stretches that are in common or not. */
function partsOf(
  text: string,
  words: readonly Word[],
  common: readonly number[],
  [first, last]: readonly [number, number],
): readonly QuotePart[] {
  const shared = new Set(common);
  const parts: { from: number; to: number; differs: boolean }[] = [];
  for (let i = first; i <= last; i++) {
    const { start, end } = words[i] as Word;
    const differs = !shared.has(i);
    const before = parts.at(-1);
    if (before?.differs === differs) before.to = end;
    else {
      if (before && !before.differs) before.to = start;
      parts.push({ from: before ? before.to : start, to: end, differs });
    }
  }
  return parts.map(({ from, to, differs }) => ({ text: text.slice(from, to), differs }));
}
