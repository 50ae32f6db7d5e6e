import type { Pack } from '@/utils/domain/pack-format';

const WORDS =
  `ministry water repairs dam spillway inspectors cracks said spokesman government vote election influence evidence denied claim report year
   million support troops border agreement talks office official statement rejected accused court law right city river bridge road school`.split(
    /\s+/,
  );
const CHINESE = ['水利部表示今年维修大坝', '外交部发言人否认有关指控', '政府承诺不干涉选举', '检查人员发现裂缝'];
const ARABIC = ['قالت وزارة المياه إن السد آمن', 'نفى المتحدث هذه الاتهامات', 'تعهدت الحكومة بالإصلاح'];

/** A pack of invented statements in three languages, as long as real ones and with as many distinct words; the same at each call. */
export function manyStatements(claims: number, positions: number): Pack {
  const next = numbers(7);
  const pick = <T>(from: readonly T[]): T => from[next() % from.length] as T;
  // Few words are common and many are rare.
  const word = () =>
    next() % 3 ? pick(WORDS) : `${pick(WORDS).slice(0, 3)}${(next() % 4_000).toString(36)}${pick(WORDS).slice(-2)}`;
  const text = () => ({
    en: `${Array.from({ length: 22 + (next() % 12) }, word).join(' ')}.`,
    zh: `${pick(CHINESE)}，${pick(CHINESE)}${next() % 1_000}`,
    ar: `${pick(ARABIC)} ${next() % 1_000}`,
  });
  const said = (number: number, prefix: string) => ({
    id: `${prefix}-${number}`,
    topic: `topic-${next() % 1_000}`,
    date: `${2015 + (next() % 10)}-${String(1 + (next() % 12)).padStart(2, '0')}-11`,
    text: text(),
    quote: Array.from({ length: 9 }, word).join(' '),
    attribution: 'on-the-record' as const,
    sources: ['source'],
  });
  return {
    format: 1,
    id: 'many',
    revision: 1,
    title: 'Many',
    description: 'Invented.',
    publisher: { name: 'Invented' },
    licence: 'CC0-1.0',
    languages: ['en'],
    asOf: '2026-05-02',
    sources: [{ id: 'source', title: 'A source', publisher: 'A publisher', kind: 'news' }],
    actors: Array.from({ length: 500 }, (_, number) => ({
      id: `actor-${number}`,
      name: `Actor ${number} ${word()}`,
      kind: 'person' as const,
      names: { en: [`Actor ${number}`, `${word()} ${word()}`], zh: [`演员${number}`] },
    })),
    topics: Array.from({ length: 1_000 }, (_, number) => ({
      id: `topic-${number}`,
      title: `${word()} ${word()} ${word()}`,
      summary: text(),
    })),
    claims: Array.from({ length: claims }, (_, number) => ({ ...said(number, 'claim'), claimant: `actor-${next() % 500}` })),
    positions: Array.from({ length: positions }, (_, number) => ({
      ...said(number, 'position'),
      holder: `actor-${next() % 500}`,
      kind: number % 2 ? ('denial' as const) : ('pledge' as const),
    })),
  };
}

/** Whole numbers that look like chance; a linear congruence modulo 2^31. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >>> 8;
  };
}
