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
  speech: 'other',
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

it('a lone word that lives on its neighbours is marked only where every mention is', () => {
  const why = (...starts: number[]) => ({
    rule: 'groups' as const,
    language: 'en',
    words: starts.map((start) => ({ start, end: start + 2, text: 'ab' })),
  });
  const mention = (start: number, ...words: number[]) => ({
    topic: 'p/t' as const,
    start,
    end: start + 2,
    text: 'ab',
    sentence: { start, end: start + 10 },
    why: why(...words),
    speech: 'other' as const,
  });
  const mentions = [mention(0, 0, 24), mention(20, 20, 24), mention(40, 40)];
  const blocks = [{ kind: 'paragraph' as const, text: 'x'.repeat(60) }];
  expect(chooseHints(blocks, mentions, 'page')).toEqual([1]);
  expect(chooseHints(blocks, mentions, 'all')).toEqual([0, 1, 2]);
});
