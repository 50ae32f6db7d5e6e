import { describe, expect, it } from 'vitest';
import { findTerms } from '@/utils/domain/match';
import { buildMatcher } from '@/utils/domain/matcher';

const found = (terms: readonly string[], text: string) => {
  const matcher = buildMatcher(terms.map((term, owner) => ({ term, owner, part: 0, weight: 0 })));
  return findTerms(matcher, text).map(
    (hit) => `${terms[matcher.owner[matcher.first[hit.entry] as number] as number]}=${text.slice(hit.start, hit.end)}`,
  );
};

describe('a term is found where a reader sees it', () => {
  it.each<[why: string, term: string, text: string, hits: string[]]>([
    ['whatever its case', 'Alder dam', 'the ALDER Dam', ['ALDER Dam']],
    ['whatever its accents', 'Sao Paulo', 'in São Paulo', ['São Paulo']],
    ['accents in the term only', 'ingérence', 'une ingerence', ['ingerence']],
    ['with a curly apostrophe', "China's navy", 'China’s navy', ['China’s navy']],
    ['in the possessive', 'China', 'China’s navy', ['China']],
    ['behind an elided article', 'ingérence', 'l’ingérence', ['ingérence']],
    ['with any dash', 'dual-use', 'dual–use and dual use', ['dual–use', 'dual use']],
    ['over a soft hyphen', 'interference', 'inter\u00adference', ['inter\u00adference']],
    ['over a zero-width space', 'Beijing', 'Bei\u200bjing', ['Bei\u200bjing']],
    ['over a no-break space', 'Xi Jinping', 'Xi\u00a0Jinping', ['Xi\u00a0Jinping']],
    ['in full-width letters', 'NATO', 'ＮＡＴＯ', ['ＮＡＴＯ']],
    ['with the stops of an abbreviation', 'US election', 'the U.S. election', ['U.S. election']],
    ['without the stops of an abbreviation', 'U.S. election', 'the US election', ['US election']],
    ['behind a title', 'St Petersburg', 'St. Petersburg', ['St. Petersburg']],
    ['with composed or decomposed accents', 'Pékin', 'Pe\u0301kin', ['Pe\u0301kin']],
    ['by the beginning of a word', 'interfer*', 'interfering', ['interfering']],
    ['by the beginning that is the word', 'interfer*', 'interfer', ['interfer']],
    ['by the beginning of the last word', 'arms deliver*', 'arms deliveries', ['arms deliveries']],
    ['in Cyrillic', 'вмешательств*', 'о вмешательстве', ['вмешательстве']],
    ['with ё for е', 'учёт', 'учет', ['учет']],
    ['in Chinese without spaces', '干涉', '他们干涉内政', ['干涉']],
    ['in Japanese without spaces', '干渉', '中国による干渉だ', ['干渉']],
    ['in Arabic with the article', 'صين', 'الصين', ['الصين']],
    ['in Arabic when the term has the article', 'الصين', 'للصين', ['للصين']],
    ['in Arabic behind a particle', 'بكين', 'وبكين', ['وبكين']],
    ['in Arabic with vowel points', 'الصين', 'الصِّين', ['الصِّين']],
    ['twice', 'Gaza', 'Gaza, Gaza', ['Gaza', 'Gaza']],
  ])('%s', (_, term, text, hits) => {
    expect(found([term], text)).toEqual(hits.map((hit) => `${term}=${hit}`));
  });

  it.each<[why: string, term: string, text: string]>([
    ['inside a longer word', 'Ali', 'quality'],
    ['at the beginning of a longer word', 'Ali', 'alignment'],
    ['over a comma', 'Alder dam', 'in Alder, dam builders'],
    ['over the end of a sentence', 'Alder dam', 'It is Alder. Dam builders'],
    ['over a line feed', 'Alder dam', 'Alder\ndam'],
    ['in small letters when it is written in capitals', 'US', 'about us'],
    ['in small letters when it is written with stops', 'U.S.', 'with us'],
    ['as a pattern', 'a.c', 'abc'],
    ['as an open pattern', '.*', 'anything'],
  ])('not %s', (_, term, text) => {
    expect(found([term], text)).toEqual([]);
  });

  it('finds overlapping terms all', () => {
    expect(found(['Second Thomas Shoal', 'Thomas', 'Shoal water'], 'Second Thomas Shoal water')).toEqual([
      'Second Thomas Shoal=Second Thomas Shoal',
      'Thomas=Thomas',
      'Shoal water=Shoal water',
    ]);
  });

  it('keeps offsets true behind characters of two units', () => {
    expect(found(['Gaza'], '😀𝒳 Gaza')).toEqual(['Gaza=Gaza']);
  });
});
