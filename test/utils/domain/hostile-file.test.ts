import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import { NOTE, pack } from '@/test/utils/store/examples';
import { readBackup, writeBackup } from '@/utils/domain/backup';
import type { Pack } from '@/utils/domain/pack-format';
import { readPack } from '@/utils/domain/pack-gate';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { makeShelf, type TopicShelf } from '@/utils/domain/shelf';
import { viewRecord } from '@/utils/domain/view-record';

const many = <T>(count: number, item: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => item(i));
const told = (change: Partial<Pack> | Record<string, unknown>) =>
  readPack(JSON.stringify({ ...riverDam(), tests: undefined, ...change })).faults?.map(
    ({ path, message }) => `${path}: ${message}`,
  );
const words = (count: number, of = 'name') => many(count, (i) => `${of}${i.toString(36)}`);
const actor = (names: readonly string[]) => ({ id: 'many', name: 'Many', kind: 'person' as const, names: { en: [...names] } });
const topic = (i: number, rule: object) => ({ id: `t${i}`, title: 't', summary: 's', detect: { en: rule } });
const none = { claims: [], positions: [], reviews: [] };
const more = ': has more faults than these 200';

describe('a pack made to exhaust the gate is refused in time, with a reason', () => {
  it('a list longer than any pack needs is not even read', () => {
    expect(told({ claims: Array(9_000_000).fill(1) })).toEqual(['claims: has more than 100000 items']);
    expect(told({ tests: { match: Array(20_001).fill({}) } })).toEqual(['tests.match: has more than 20000 items']);
  });

  it('of wrong items the first two hundred are named, and that there are more', () => {
    const faults = told({ claims: Array(100_000).fill(1) });
    expect(faults).toHaveLength(201);
    expect(faults?.[0]).toBe('claims[0]: must be an object');
    expect(faults?.[199]).toBe('claims[199]: must be an object');
    expect(faults?.[200]).toBe(more);
  });

  it.each<[what: string, change: Record<string, unknown>, faults: string[]]>([
    ['unknown keys', Object.fromEntries(words(500_000, 'k').map((key) => [key, 1])), [': has more than 1000 keys']],
    [
      'wrong items deep in one topic',
      { topics: [...riverDam().topics, topic(1, { phrases: Array(2_000_000).fill(1) })] },
      ['topics[1].detect.en.phrases[0]: must be text'],
    ],
    [
      'sources that are not there',
      { claims: [{ ...riverDam().claims[0], sources: Array(1_000_000).fill('none') }] },
      ['claims[0].sources[0]: "none" is not in sources'],
    ],
  ])('a million %s', (_, change, faults) => {
    expect(told(change)?.slice(0, 1)).toEqual(faults);
  });

  it('a name that stands for all others in every rule is counted as all of them', () => {
    const all = topic(0, { phrases: ['@many'] });
    const [fault] =
      told({ ...none, actors: [actor(words(20_000))], topics: many(20_000, (i) => ({ ...all, id: `t${i}` })) }) ?? [];
    expect(fault).toMatch(/^: has 400020000 names and terms, .+; the limit is 500000$/);
  });

  it('a name that stands many times in one list counts once', () => {
    const rule = { phrases: Array(400_000).fill('@many'), groups: [Array(400_000).fill('@many')] };
    expect(told({ ...none, actors: [actor(words(20_000))], topics: [topic(0, rule)] })).toBeUndefined();
  });

  it('terms that stand so often in its tests that these would not end', () => {
    const topics = many(20_000, (i) => topic(i, { phrases: ['old dam'] }));
    const match = many(20_000, () => ({ text: 'An old dam. '.repeat(30), topic: 't0' }));
    expect(told({ ...none, topics, tests: { match } })).toEqual([
      'tests: take too long: the terms of the rules stand too often in the texts',
    ]);
  });

  it('a topic whose record could not be told to a page', () => {
    const [claim, position] = [riverDam().claims[0], riverDam().positions[0]];
    const claims = many(200, (i) => ({ ...claim, id: `c${i}` }));
    const answers = claims.map(({ id }) => id);
    const positions = many(500, (i) => ({ ...position, id: `p${i}`, text: 'y'.repeat(1_500), answers }));
    expect(told({ claims, positions, reviews: [] })).toEqual(['topics[0]: has a record of more than 50 MB']);
    expect(told({ claims, positions: positions.slice(0, 50), reviews: [] })).toBeUndefined();
  });
});

describe('a backup made to exhaust its reader is refused in time, with a reason', () => {
  const BACKUP = {
    made: '2026-05-03T00:00:00.000Z',
    app: '0.1.0',
    notes: [NOTE],
    settings: DEFAULT_SETTINGS,
    packs: [pack('dam', 1)],
  };
  const faults = (change: object) => {
    const { backup, faults = [], ...rest } = readBackup(writeBackup({ ...BACKUP, ...change }));
    return (backup && 'packFaults' in rest ? rest.packFaults : faults).map(({ path, message }) => `${path}: ${message}`);
  };

  it.each<[what: string, change: object, first: string, count: number]>([
    ['notes that are none', { notes: Array(200_000).fill(1) }, 'notes[0]: must be an object', 201],
    ['more notes than anybody writes', { notes: Array(5_000_000).fill(1) }, 'notes: has more than 200000 notes', 1],
    ['more packs than anybody has', { packs: Array(1_000_000).fill({}) }, 'packs: has more than 200 packs', 1],
    ['packs that are none', { packs: Array(200).fill({ a: 1, b: 2 }) }, 'packs[0].format: is missing', 201],
  ])('%s', (_, change, first, count) => {
    const told = faults(change);
    expect(told[0]).toBe(first);
    expect(told).toHaveLength(count);
  });

  it('brackets without end', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    for (const part of ['"notes"', '"packs"']) {
      const { backup, faults } = readBackup(
        writeBackup({ ...BACKUP, notes: [], packs: [] }).replace(`${part}: []`, `${part}: [${deep}]`),
      );
      expect(backup ? backup.packs : faults).toEqual(backup ? [] : [{ path: 'notes[0]', message: 'must be an object' }]);
    }
  });
});

it('a record of very many claims and answers is put together at once', () => {
  const [claim, position] = [riverDam().claims[0], riverDam().positions[0]];
  const claims = many(50_000, (i) => ({ ...claim, id: `c${i}` }));
  const positions = many(100_000, (i) => ({ ...position, id: `p${i}`, answers: [`c${i % 50_000}`] }));
  const shelf = makeShelf([{ ...riverDam(), claims, positions } as Pack]);
  const { ledger } = viewRecord(shelf.topics.get('river-dam/dam-safety') as TopicShelf, ['en']);
  expect(ledger.every(({ answers }) => answers.length === 2)).toBe(true);
  expect(ledger).toHaveLength(50_000);
});
