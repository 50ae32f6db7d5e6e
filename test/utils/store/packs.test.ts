import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { deletePack, installedPacks, packsDatabase, purgePacks, putPack, putPacks, undeletePack } from '@/utils/store/packs';
import { pack, ticking } from './examples';

let now = ticking();
const held = async () => (await installedPacks()).map(({ pack }) => `${pack.id}@${pack.revision}`).join(' ');

beforeEach(async () => {
  now = ticking();
  await packsDatabase.delete();
});

test('a pack is kept whole', async () => {
  await putPack(pack('dam', 1), now);
  expect(await installedPacks()).toEqual([{ pack: pack('dam', 1), installed: '2026-05-02T10:00:01.000Z' }]);
});

test('a removed pack comes back as it was last, until it is purged', async () => {
  await putPacks([pack('dam', 1), pack('wall', 1)], now);
  await putPack(pack('dam', 2), now);
  await deletePack('dam', now);
  expect(await held()).toBe('wall@1');
  await undeletePack('dam');
  expect(await held()).toBe('dam@2 wall@1');
  await deletePack('dam', now);
  expect(await purgePacks(new Date('2026-05-01'))).toBe(0);
  expect(await purgePacks(new Date('2026-06-01'))).toBe(1);
  await expect(undeletePack('dam')).rejects.toMatchObject({ code: 'missing' });
});

test('a pack installed anew after it was removed begins anew', async () => {
  await putPack(pack('dam', 3), now);
  await deletePack('dam', now);
  await putPack(pack('dam', 1), now);
  expect(await held()).toBe('dam@1');
});

test('a row that cannot be read is left out', async () => {
  await putPack(pack('dam', 1), now);
  const row = await packsDatabase.packs.get('dam');
  for (const [id, file] of Object.entries({ cut: '{"format":', other: '[]', newer: '{"format":2}' })) {
    await packsDatabase.table('packs').put({ ...row, id, file });
  }
  expect(await held()).toBe('dam@1');
});

test('several packs are kept all or none, and a full disk is told as such', async () => {
  await putPack(pack('dam', 1), now);
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++count === 2) throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(putPacks([pack('dam', 2), pack('wall', 1)])).rejects.toMatchObject({ code: 'full' });
  vi.restoreAllMocks();
  expect(await held()).toBe('dam@1');
});
