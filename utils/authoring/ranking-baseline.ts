import type { Pack } from '@/utils/domain/pack-format';
import { rarity } from '@/utils/domain/rank-index';

/** Parameters as most libraries have them. */
const K1 = 1.2;
const B = 0.75;
const BEST = 1_000;

/** Words in small letters, nothing else done to them. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs of neighbouring Chinese characters, and words of other scripts. */
export const signPairs = (text: string): string[] =>
  (text.match(/\p{Script=Han}+|[a-z0-9]+/giu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? [...run].slice(1).map((sign, i) => [...run][i] + sign) : [run.toLowerCase()],
  );

/** Okapi BM25 over a pack's statements and the titles of their sources, as a ranker of keys: what the extension's ranking is held against. */
export function plainBm25(pack: Pack, read: (text: string) => string[]): (sentence: string) => string[] {
  const titles = new Map(pack.sources.map(({ id, title }) => [id, typeof title === 'string' ? title : '']));
  const statements = [...pack.claims, ...pack.positions];
  const postings = new Map<string, number[]>();
  const lengths = statements.map(({ id, text, sources }, at) => {
    const title = titles.get(sources[0] ?? '') ?? '';
    const words = read(`${String(text)} ${title === id ? '' : title}`);
    for (const [word, count] of counted(words)) {
      const list = postings.get(word);
      if (list) list.push(at, count);
      else postings.set(word, [at, count]);
    }
    return words.length;
  });
  const average = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  return (sentence) => {
    const scores = new Map<number, number>();
    for (const [word, said] of counted(read(sentence))) {
      const list = postings.get(word) ?? [];
      const weight = said * rarity(statements.length, list.length / 2) * (K1 + 1);
      for (let i = 0; i < list.length; i += 2) {
        const at = list[i] as number;
        const count = list[i + 1] as number;
        const long = K1 * (1 - B + (B * (lengths[at] as number)) / average);
        scores.set(at, (scores.get(at) ?? 0) + (weight * count) / (count + long));
      }
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]).slice(0, BEST);
    return ranked.map(([at]) => `${pack.id}/${statements[at]?.id}`);
  };
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
