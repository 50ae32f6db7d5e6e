import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTerms } from '@/utils/domain/match';
import { buildMatcher } from '@/utils/domain/matcher';
import { findSlowly } from './reference-matcher';

function find(terms: readonly string[], text: string): string[] {
  const matcher = buildMatcher(terms.map((term, owner) => ({ term, owner, part: 0, weight: 0 })));
  const hits = new Set<string>();
  for (const { entry, start, end } of findTerms(matcher, text)) {
    for (let use = matcher.first[entry] as number; use < (matcher.first[entry + 1] as number); use++) {
      hits.add(`${start}-${end}:${terms[matcher.owner[use] as number]}`);
    }
  }
  return [...hits].sort();
}

/** Pieces in which words often meet: letters, capitals, marks and separators of many scripts. */
const PIECES = [
  ...'aabBßÉıU.S.. ,-’\n'.split(''),
  ...['US', 'e\u0301', '\u00ad', '\u200b', 'цЦ', 'ς', '7', '😀', '𝒳', 'Mr.'],
  ...['中', '國', '国', '美', 'が', 'か\u3099', 'ｶﾞ', 'ー'],
  ...['ال', 'و', 'ب', 'لل', 'صين', 'ة', 'ِ', 'ש', 'ה', 'ו', 'כ', 'סין', '״'],
  ...['중국', '미', '의', '은', '는', '로', '길', '\u1112\u1161\u11ab', 'NATO는'],
  ...['เ', 'ม', 'า', 'ั', 'မ', 'ြ', '္', 'ក', '្', 'ज', '\u093c', 'ा', 'ো', 'ে\u09be'],
];
const MIXED =
  /[\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*\p{Cf}*\p{Script=Hangul}|\p{Script=Hangul}\p{M}*\p{Cf}*[\p{Script=Arabic}\p{Script=Hebrew}]|\p{Script=Arabic}\p{M}*\p{Cf}*\p{Script=Hebrew}|\p{Script=Hebrew}\p{M}*\p{Cf}*\p{Script=Arabic}/u;
const piece = fc.constantFrom(...PIECES);
const textOf = (most: number) =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 1 })), { maxLength: most })
    .map((all) => all.join(''));
const termOf = fc.tuple(textOf(4), fc.boolean()).map(([text, open]) => text + (open ? '*' : ''));

it('the matcher finds what a slow reading finds, in any text and for any terms', () => {
  fc.assert(
    fc.property(fc.uniqueArray(termOf, { minLength: 1, maxLength: 16 }), textOf(24), (terms, text) => {
      // A word that begins in one script with written-on particles and ends in another has no reading that people agree on.
      fc.pre(!MIXED.test(text) && !terms.some((term) => MIXED.test(term)));
      expect(find(terms, text)).toEqual(findSlowly(terms, text));
    }),
    { numRuns: 3_000 },
  );
});

it('the matcher finds what a slow reading finds where words share their beginnings', () => {
  const word = fc.stringMatching(/^[abц]{1,4}$/);
  const term = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([words, open]) => words.join(' ') + (open ? '*' : ''));
  fc.assert(
    fc.property(fc.uniqueArray(term, { minLength: 1, maxLength: 12 }), fc.array(word, { maxLength: 30 }), (terms, words) => {
      expect(find(terms, words.join(' '))).toEqual(findSlowly(terms, words.join(' ')));
    }),
    { numRuns: 300 },
  );
});

it('the matcher never throws and keeps its offsets inside any text', () => {
  const matcher = buildMatcher(
    ['us', 'U.S.', 'é*', '干涉', 'الصين', 'a b'].map((term, owner) => ({ term, owner, part: 0, weight: 0 })),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { start, end } of findTerms(matcher, text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

it('the matcher finds the same wherever in a long text the words stand', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(termOf, { minLength: 1, maxLength: 8 }),
      textOf(24),
      fc.integer({ min: 960, max: 1_030 }),
      (terms, text, before) => {
        fc.pre(!MIXED.test(text) && !terms.some((term) => MIXED.test(term)));
        const shifted = findSlowly(terms, text).map((hit) =>
          hit.replace(/\d+/g, (place, at: number) => (at < hit.indexOf(':') ? `${Number(place) + before}` : place)),
        );
        expect(find(terms, '-'.repeat(before) + text)).toEqual(shifted.sort());
      },
    ),
    { numRuns: 1_000 },
  );
});
