import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTerms } from '@/utils/domain/match';
import { buildMatcher } from '@/utils/domain/matcher';

/** A separate, slow reading of the same promise for lower-case words parted by single spaces. */
function naive(terms: readonly string[], words: readonly string[]): string[] {
  const hits: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const term of terms) {
      const parts = term.split(' ');
      const open = term.endsWith('*');
      const fits = parts.every((part, i) => {
        const word = words[from + i];
        return word !== undefined && (open && i === parts.length - 1 ? word.startsWith(part.slice(0, -1)) : word === part);
      });
      if (fits) hits.push(`${from}:${term}`);
    }
  }
  return hits.sort();
}

it('the matcher finds what a naive reading finds', () => {
  const word = fc.stringMatching(/^[abц]{1,4}$/);
  const term = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([words, open]) => words.join(' ') + (open ? '*' : ''));
  fc.assert(
    fc.property(fc.uniqueArray(term, { minLength: 1, maxLength: 12 }), fc.array(word, { maxLength: 30 }), (terms, words) => {
      const matcher = buildMatcher(terms.map((term, owner) => ({ term, owner, part: 0, weight: 0 })));
      const starts = words.map((_, i) => words.slice(0, i).reduce((sum, word) => sum + word.length + 1, 0));
      const hits = findTerms(matcher, words.join(' ')).flatMap(({ entry, start }) => {
        const uses: string[] = [];
        for (let use = matcher.first[entry] as number; use < (matcher.first[entry + 1] as number); use++) {
          uses.push(`${starts.indexOf(start)}:${terms[matcher.owner[use] as number]}`);
        }
        return uses;
      });
      expect(hits.sort()).toEqual(naive(terms, words));
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
