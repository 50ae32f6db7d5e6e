import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import type { Mention, TopicKey } from '@/utils/domain/mention';
import { pageSides } from '@/utils/domain/page-sides';
import { indexForRanking } from '@/utils/domain/rank-index';
import { makeShelf, type TopicShelf } from '@/utils/domain/shelf';

const TOPIC: TopicKey = 'river-dam/dam-safety';
const shelf = makeShelf([riverDam()]);
const ranking = indexForRanking(shelf);
const topic = shelf.topics.get(TOPIC) as TopicShelf;
const FILLING = 'One more sentence. And another one. A third one. And a fourth.';

/** The article has a mention on "the dam" of its first paragraph. */
const sidesOf = (paragraphs: readonly string[], day?: string) => {
  const start = paragraphs[0]?.indexOf('the dam') ?? 0;
  const sentence = { start: 0, end: 0 };
  const mention: Mention = {
    topic: TOPIC,
    text: 'the dam',
    start,
    end: start + 7,
    sentence,
    why: { rule: 'phrase', language: 'en', words: [] },
    speech: 'statement',
  };
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const { sides } = pageSides(topic, ranking, { blocks, mentions: [mention], day }, ['en']);
  return Object.fromEntries(sides.map(({ key, named }) => [key.slice('river-dam/'.length), named]));
};

describe('the sides of a topic on a page', () => {
  it.each<[string, readonly string[], string | undefined, object]>([
    [
      'near the topic by a name of their own',
      ['The water ministry spoke of the dam.'],
      undefined,
      { ministry: 'near', 'safety-office': 'nowhere' },
    ],
    ['by the name of one who belongs to them', ['Rowe spoke of the dam.'], undefined, { ministry: 'near' }],
    ['by a name in another language', ['Le ministère de l’Eau parle: the dam.'], undefined, { ministry: 'near' }],
    ['far from the topic', ['Rain fell on the dam.', FILLING, 'Ada Rowe left.'], undefined, { ministry: 'elsewhere' }],
    [
      'nowhere, where the name is inside another’s',
      ['Rain fell on the dam, the Rowe Foundation said.'],
      undefined,
      { ministry: 'nowhere' },
    ],
    ['nowhere', ['Rain fell on the dam.'], undefined, { ministry: 'nowhere', 'safety-office': 'nowhere' }],
    [
      'nowhere, and all they said is later',
      ['Rain fell on the dam.'],
      '1995-01-01',
      { ministry: 'later', 'safety-office': 'later' },
    ],
  ])('are found %s', (_, paragraphs, day, expected) => {
    expect(sidesOf(paragraphs, day)).toMatchObject(expected);
  });

  it('tell how many statements they have on record by the day of the article, and the last of them', () => {
    const article = { blocks: [{ kind: 'paragraph' as const, text: 'Rain.' }], mentions: [] };
    const { sides, paragraphs } = pageSides(topic, ranking, article, ['en']);
    expect(paragraphs).toBe(1);
    for (const side of sides) expect(side).toMatchObject({ statements: 2, last: expect.stringMatching(/^\d{4}/) });
  });
});
