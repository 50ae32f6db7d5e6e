import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, passageOf } from '@/utils/domain/anchor';

const TEXT =
  'Cracks in the Alder dam\nInspectors said on Monday that the spillway of the dam has cracks that need repair within twelve months. ' +
  'The ministry of water answered that the dam is perfectly safe.\nThe dam is perfectly safe, the minister said again on Friday, and always was.';
const QUOTE = 'the spillway of the dam has cracks that need repair';
const passage = passageOf(TEXT, TEXT.indexOf(QUOTE), TEXT.indexOf(QUOTE) + QUOTE.length);

describe('a passage', () => {
  it('keeps its words and what stands before and after', () => {
    expect(passage).toEqual({
      exact: QUOTE,
      prefix: '\nInspectors said on Monday that ',
      suffix: ' within twelve months. The minis',
      start: TEXT.indexOf(QUOTE),
      end: TEXT.indexOf(QUOTE) + QUOTE.length,
    });
  });

  it('does not cut a character in two', () => {
    const made = passageOf('a𝒜b𝒜c', 2, 5);
    expect(made.exact).toBe('𝒜b');
  });

  it.each([
    ['unchanged', TEXT, QUOTE],
    ['moved by a new first paragraph', `Updated at noon with the answer of the ministry.\n${TEXT}`, QUOTE],
    ['with another text around it', `The report is short: ${QUOTE}. That is all.`, QUOTE],
    ['with a word corrected', TEXT.replace('spillway', 'spill-way'), 'the spill-way of the dam has cracks that need repair'],
    [
      'with a word more',
      TEXT.replace('has cracks', 'has deep cracks'),
      'the spillway of the dam has deep cracks that need repair',
    ],
    ['with a word less', TEXT.replace(' of the dam has', ' has'), 'the spillway has cracks that need repair'],
    [
      'in other quotation marks and spaces',
      TEXT.replace('the spillway', 'the “spillway”').replace('that need', 'that\u00a0need'),
      'the “spillway” of the dam has cracks that\u00a0need repair',
    ],
    ['gone', 'The festival opens on Sunday. There will be music and boats on the lake, as there was last year.', undefined],
    ['rewritten', TEXT.replace(QUOTE, 'nothing was found that anyone would call dangerous'), undefined],
    ['of an empty text', '', undefined],
  ])('is looked for in its text, %s', (_, text, expected) => {
    const found = findPassage(text, passage);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
    if (found) expect(found.quality).toBeGreaterThan(0.5);
  });

  it('is of full quality only where nothing has changed', () => {
    expect(findPassage(TEXT, passage)?.quality).toBe(1);
    expect(findPassage(`New. ${TEXT}`, passage)?.quality).toBeLessThan(1);
  });

  it.each([0, 1])('that occurs twice is found by what stands around it (%i)', (which) => {
    const words = 'dam is perfectly safe';
    const at = which === 0 ? TEXT.indexOf(words) : TEXT.lastIndexOf(words);
    const made = passageOf(TEXT, at, at + words.length);
    const later = `Something new stands here, and moves all of it.\n${TEXT}`;
    expect(findPassage(later, made)?.start).toBe(later.length - TEXT.length + at);
  });

  it('of one word is not found among other words', () => {
    const made = passageOf(TEXT, TEXT.indexOf('water'), TEXT.indexOf('water') + 5);
    expect(findPassage('He drank a glass of water.', made)).toBeUndefined();
    expect(findPassage('The old ministry of water answered that the dam holds.', made)).toBeDefined();
  });

  it('is always found in the text that it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const made = passageOf(text, start, start + 1 + (b % text.length));
        if (made.exact === '') return;
        expect(findPassage(text, made)).toEqual({ start: made.start, end: made.end, quality: 1 });
      }),
    );
  });
});

describe('a long passage', () => {
  const WORDS =
    'river clerk stone letter after morning paid never bridge the of inquiry said nurse harbour question north seven'.split(' ');
  let seed = 1;
  const word = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return WORDS[seed % WORDS.length];
  };
  const sentence = (i: number) => `Witness ${i} ${Array.from({ length: 11 }, word).join(' ')}. `;
  const text = Array.from({ length: 80 }, (_, i) => sentence(i)).join('');
  const start = text.indexOf('Witness 20 ');
  const end = text.indexOf('Witness 30 ') - 1;

  it('is found again by its two ends when its middle was edited', () => {
    const edited = text.replace('Witness 25 ', 'Witness 25, a nurse, ');
    const found = findPassage(edited, passageOf(text, start, end));
    expect(found && edited.slice(found.start, found.start + 11)).toBe('Witness 20 ');
    expect(found && edited.slice(found.end - 20, found.end)).toBe(text.slice(end - 20, end));
  });

  it('is not found when it is gone', () => {
    expect(findPassage(text.slice(0, start) + text.slice(end), passageOf(text, start, end))).toBeUndefined();
  });

  it('of one letter in a text of one letter does not take for ever', () => {
    const quote = `b${'a'.repeat(3_999)}`;
    expect(findPassage('a'.repeat(200_000), passageOf(quote, 0, quote.length))).toBeUndefined();
  });
});
