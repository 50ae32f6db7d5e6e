import { describe, expect, it } from 'vitest';
import { isDate } from '@/utils/domain/date';
import { fold } from '@/utils/domain/normalise';
import { pickText } from '@/utils/domain/pick-text';
import { safeLink } from '@/utils/domain/safe-link';

describe('a date of the pack format', () => {
  it.each<[string, boolean]>([
    ['2024-04-26', true],
    ['2024-04', true],
    ['2024', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13', false],
    ['2024-4-2', false],
    ['0000', false],
    ['24 April 2024', false],
    ['2024-04-26T00:00:00Z', false],
    ['', false],
  ])('%s: %s', (text, valid) => {
    expect(isDate(text)).toBe(valid);
  });
});

describe('a link is offered only when it is safe', () => {
  it.each<[string, string | undefined]>([
    ['https://a.example/x?y#z', 'https://a.example/x?y#z'],
    ['HTTP://A.example', 'http://a.example/'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
    ['javascript:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['blob:https://a.example/1', undefined],
    ['file:///etc/passwd', undefined],
    ['ftp://a.example', undefined],
    ['//a.example', undefined],
    ['/path', undefined],
    ['https:a.example', undefined],
    ['https:///a.example', undefined],
    ['https://user@a.example', undefined],
    ['https://user:pw@a.example', undefined],
    ['https://exa\u200bmple.example/', undefined],
    ['https://a.example/\u202e', undefined],
    [' https://a.example', undefined],
    [`https://a.example/${'a'.repeat(2_000)}`, undefined],
  ])('%s', (text, link) => {
    expect(safeLink(text)).toBe(link);
  });
});

describe('a text is given in the reader’s language', () => {
  const text = { en: 'a', 'zh-Hans': 'b', 'zh-Hant': 'c', fr: 'd' };
  it.each<[languages: string[], lang: string]>([
    [['fr-CA'], 'fr'],
    [['zh-CN'], 'zh-Hans'],
    [['zh_TW'], 'zh-Hant'],
    [['zh'], 'zh-Hans'],
    [['pt', 'fr'], 'fr'],
    [['pt'], 'en'],
    [[], 'en'],
  ])('%s', (languages, lang) => {
    expect(pickText(text, languages, 'en').lang).toBe(lang);
  });
  it('in its first language when it has neither his nor English', () => {
    expect(pickText({ ru: 'x', de: 'y' }, ['fr'], 'en')).toEqual({ text: 'x', lang: 'ru' });
  });
});

describe('texts are folded alike for search', () => {
  it.each<[string, string]>([
    ['  São-Paulo’s  “Ökonomie” ', 'sao paulo s okonomie'],
    ['Straße', 'strasse'],
    ['中国　外交部', '中国 外交部'],
    ['ＡＢＣ', 'abc'],
    ['إلى', 'الي'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
