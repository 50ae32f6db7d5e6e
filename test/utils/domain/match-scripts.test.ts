import { describe, expect, it } from 'vitest';
import { findTerms } from '@/utils/domain/match';
import { buildMatcher } from '@/utils/domain/matcher';

const found = (term: string, text: string) =>
  findTerms(buildMatcher([{ term, owner: 0, part: 0, weight: 0 }]), text).map(({ start, end }) => text.slice(start, end));

describe('a term is found in its script', () => {
  it.each<[why: string, term: string, text: string, hits: string[]]>([
    ['simplified in traditional', '干涉选举', '中國干涉選舉', ['干涉選舉']],
    ['traditional in simplified', '國務院', '中国国务院', ['国务院']],
    ['two traditional forms of one', '头发', '頭髮', ['頭髮']],
    ['one character inside a longer word, which is why it is kept to groups', '美', '美丽的', ['美']],
    ['Japanese with composed or separate voice marks', 'ガザ', 'カ\u3099サ\u3099地区', ['カ\u3099サ\u3099']],
    ['Japanese in half-width letters', 'ガザ', 'ｶﾞｻﾞ地区', ['ｶﾞｻﾞ']],
    ['Hebrew behind "in"', 'סין', 'בסין', ['בסין']],
    ['Hebrew behind "and that the"', 'ממשלה', 'ושהממשלה', ['ושהממשלה']],
    ['Hebrew with gershayim or a straight mark', 'ארה״ב', 'בארה"ב', ['בארה"ב']],
    ['Korean with a topic particle', '중국', '중국은 부인했다', ['중국은']],
    ['Korean with an object particle', '선거', '선거를 방해', ['선거를']],
    ['Korean words with a particle between', '중국 정부', '중국의 정부는', ['중국의 정부는']],
    ['Korean with a particle of two syllables', '베이징', '베이징에서', ['베이징에서']],
    ['로 behind ㄹ', '서울', '서울로', ['서울로']],
    ['a Latin name with a Korean particle', 'NATO', 'NATO는', ['NATO는']],
    ['Korean in separate letters', '한국', '한국'.normalize('NFD'), ['한국'.normalize('NFD')]],
    ['Thai', 'จีน', 'รัฐบาลจีนปฏิเสธ', ['จีน']],
    ['Thai with a vowel written before', 'เลือกตั้ง', 'การเลือกตั้งสหรัฐ', ['เลือกตั้ง']],
    ['Burmese', 'တရုတ်', 'တရုတ်အစိုးရ', ['တရုတ်']],
    ['Khmer with a stacked letter', 'កម្ពុជា', 'ប្រទេសកម្ពុជា', ['កម្ពុជា']],
    ['Lao', 'ຈີນ', 'ລັດຖະບານຈີນ', ['ຈີນ']],
    ['Devanagari', 'चीन', 'चीन ने कहा', ['चीन']],
    ['Devanagari without its nukta', 'गाजा', 'ग़ाज़ा में', ['ग़ाज़ा']],
    ['Bengali vowels of one or two signs', 'গোল', 'গে\u09beল', ['গে\u09beল']],
    ['Greek with final sigma and accents', 'Κίνας', 'ΤΗΣ ΚΙΝΑΣ', ['ΚΙΝΑΣ']],
    ['Cyrillic by its beginning', 'Кита*', 'Китаем', ['Китаем']],
  ])('%s', (_, term, text, hits) => {
    expect(found(term, text)).toEqual(hits);
  });

  it.each<[why: string, term: string, text: string]>([
    ['before a vowel sign of Thai', 'กา', 'กาั'],
    ['behind a vowel of Thai that is written before', 'มา', 'เมา'],
    ['before a stacked letter of Khmer', 'ក', 'ក្ក'],
    ['before the mark of a Burmese final', 'တရ', 'တရ\u103a'],
    ['before a mark of Devanagari', 'चीन', 'चीनी'],
    ['before a voice mark', 'カサ', 'カ\u3099サ'],
    ['Hebrew of two letters behind "in"', 'גז', 'בגז'],
    ['Korean with the particle of another sound', '중국', '중국는'],
    ['Korean of one syllable with a particle', '미', '미는'],
    ['Korean inside a longer word', '중국', '중국인들'],
    ['Cyrillic in another case', 'Китай', 'Китая'],
    ['Greek in another case', 'Κίνα', 'Κίνας'],
  ])('not %s', (_, term, text) => {
    expect(found(term, text)).toEqual([]);
  });
});
