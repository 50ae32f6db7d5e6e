import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/domain/article';
import { chooseHints, type Density } from '@/utils/domain/choose-hints';
import type { Mention } from '@/utils/domain/mention';

const BLOCKS: readonly Block[] = [
  { kind: 'headline', text: 'dam' },
  { kind: 'paragraph', text: 'dam vote dam' },
  { kind: 'heading', text: 'The vote' },
  { kind: 'paragraph', text: 'vote dam vote' },
];
const TEXT = BLOCKS.map((block) => block.text).join('\n');
const MENTIONS: readonly Mention[] = [...TEXT.matchAll(/dam|vote/g)].map(({ 0: text, index }) => ({
  topic: `pack/${text}`,
  text,
  start: index,
  end: index + text.length,
  sentence: { start: index, end: index + text.length },
  why: { rule: 'phrase', language: 'en', words: [] },
}));

describe('the hints of a page', () => {
  it.each<[Density, string]>([
    ['all', 'dam dam vote dam vote vote dam vote'],
    ['section', 'dam vote vote dam'],
    ['page', 'dam vote'],
    ['none', ''],
  ])('at density %s are %j', (density, expected) => {
    expect(
      chooseHints(BLOCKS, MENTIONS, density)
        .map((index) => MENTIONS[index]?.text)
        .join(' '),
    ).toBe(expected);
  });

  it('are chosen in the order of the text', () => {
    const reversed = [...MENTIONS].reverse();
    expect(chooseHints(BLOCKS, reversed, 'page').map((index) => reversed[index]?.start)).toEqual([0, 8]);
  });

  it('in a heading belong to the section that it opens', () => {
    expect(chooseHints(BLOCKS, MENTIONS, 'section').map((index) => MENTIONS[index]?.start)[2]).toBe(TEXT.indexOf('The vote') + 4);
  });
});
