import { beforeEach, describe, expect, test } from 'vitest';
import { answerRefusals } from '@/entrypoints/background/answer-refusals';
import { MOST_REFUSALS, type Refusal } from '@/utils/domain/refusals';
import { refused } from '@/utils/platform/settings';
import type { Asker } from '@/utils/platform/wire';

const asker = (kind: Asker['kind'], url: string): Asker => ({ kind, url, isPrivate: false, ask: '0'.repeat(32) });
const PAGE = asker('content', 'https://www.news.example/dam');
const LIBRARY = asker('page', 'chrome-extension://us/library.html');
const DAM = 'river/dam' as const;
const hint = { topic: DAM, text: 'Alder dam', page: { url: 'https://news.example/dam', title: 'The dam' } };
const old = (n: number): Refusal => ({ topic: DAM, text: `dam ${n}`, when: '2026-05-02T10:00:00.000Z' });

beforeEach(() => refused.write([]));

describe('a refusal', () => {
  test.each(['page', 'everywhere', 'site'] as const)(
    'with the reach %s is kept once, and taken back by the card',
    async (scope) => {
      for (let times = 0; times < 2; times++)
        expect(await answerRefusals.refuse({ ...hint, scope, undo: false }, PAGE)).toEqual({ full: false });
      expect(await refused.read()).toHaveLength(1);
      await answerRefusals.refuse({ ...hint, scope, undo: true }, PAGE);
      expect(await refused.read()).toEqual([]);
    },
  );

  test('takes back no more than itself', async () => {
    for (const scope of ['page', 'everywhere', 'site'] as const) await answerRefusals.refuse({ ...hint, scope }, PAGE);
    await answerRefusals.refuse({ ...hint, scope: 'everywhere', undo: true }, PAGE);
    expect(await refused.read()).toMatchObject([{ page: hint.page.url }, { site: 'news.example' }]);
  });

  test('more than are kept takes the place of the oldest, and that is told', async () => {
    await refused.write(Array.from({ length: MOST_REFUSALS }, (_, n) => old(n)));
    expect(await answerRefusals.refuse({ ...hint, scope: 'everywhere' }, PAGE)).toEqual({ full: true });
    const kept = await refused.read();
    expect([kept.length, kept[0]]).toEqual([MOST_REFUSALS, old(1)]);
    expect(await answerRefusals.refuse({ ...hint, scope: 'everywhere' }, PAGE)).toEqual({ full: false });
  });
});

test('the library takes refusals back and puts them back in their place', async () => {
  const all = [old(1), { ...old(2), when: '2026-05-03T10:00:00.000Z' }, { ...old(3), when: '2026-05-04T10:00:00.000Z' }];
  await refused.write(all);
  const refusals = [old(1), old(2)];
  await answerRefusals.takeBack({ refusals }, LIBRARY);
  expect(await refused.read()).toEqual([all[2]]);
  await answerRefusals.takeBack({ refusals: all.slice(0, 2), undo: true }, LIBRARY);
  expect(await refused.read()).toEqual(all);
});
