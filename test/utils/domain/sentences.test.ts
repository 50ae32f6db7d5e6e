import { describe, expect, it } from 'vitest';
import { sentences } from '@/utils/domain/sentences';

describe('a text falls into its sentences', () => {
  it.each<[why: string, text: string, parts: string[]]>([
    ['at full stops', 'One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['not behind titles', 'Mr. Xi met Dr. Who. They talked.', ['Mr. Xi met Dr. Who.', 'They talked.']],
    ['not inside abbreviations', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['not in numbers', 'It fell 2.5 per cent.', ['It fell 2.5 per cent.']],
    ['behind the closing quotation mark', '“We deny it.” He left.', ['“We deny it.”', 'He left.']],
    ['not before a small letter', 'Why? asked nobody.', ['Why? asked nobody.']],
    ['at Chinese stops', '他说。她走了！好', ['他说。', '她走了！', '好']],
    ['at Arabic question marks', 'لماذا؟ نعم', ['لماذا؟', 'نعم']],
    ['at line feeds', 'Headline\nText.', ['Headline', 'Text.']],
    ['never into empty ones', ' . \n\n', ['.']],
  ])('%s', (_, text, parts) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });
});
