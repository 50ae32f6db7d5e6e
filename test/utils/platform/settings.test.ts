import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { density, lastBackup, packsOff, readSettings, refused, sitesOff, writeSettings } from '@/utils/platform/settings';

/** As version 0.1 kept them. */
const REFUSAL = { topic: 'dam/safety', text: 'Alder dam', when: '2026-05-02T10:00:00.000Z' };
const REFUSALS = [
  REFUSAL,
  { ...REFUSAL, page: 'https://news.example/dam', title: '' },
  { topic: REFUSAL.topic, site: 'news.example', when: REFUSAL.when },
];

describe('settings', () => {
  test('begin with their defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await lastBackup.read()).toBeNull();
  });

  test('are kept', async () => {
    const all = { density: 'none', sitesOff: ['a.example'], packsOff: ['dam'], refused: REFUSALS } as const;
    await writeSettings({ ...all, sitesOff: [...all.sitesOff], packsOff: [...all.packsOff], refused: [...all.refused] });
    expect(await readSettings()).toEqual(all);
    expect(await density.read()).toBe('none');
  });

  test.each([
    ['density', 'everywhere'],
    ['sitesOff', 'a.example'],
    ['sitesOff', [7]],
    ['packsOff', { 0: 'dam' }],
    ['refused', [{ topic: 'dam/safety' }]],
    ['refused', [{ ...REFUSAL, when: 'yesterday' }]],
    ['lastBackup', 12],
  ])('with a broken value of %s fall back to its default', async (name, broken) => {
    await fakeBrowser.storage.local.set({ [name]: broken });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await lastBackup.read()).toBeNull();
  });

  test('hold every refusal that can be read, among broken ones', async () => {
    const broken = [{ ...REFUSAL, when: 'yesterday' }, { ...REFUSAL, colour: 'red' }, null, 7, { ...REFUSALS[2], site: '' }];
    await fakeBrowser.storage.local.set({ refused: [...broken, ...REFUSALS, ...broken] });
    expect(await refused.read()).toEqual(REFUSALS);
  });

  test('are their defaults when the browser cannot read its storage', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('changed twice at the same time hold both changes', async () => {
    await Promise.all([sitesOff.change((hosts) => [...hosts, 'a.example']), sitesOff.change((hosts) => [...hosts, 'b.example'])]);
    expect(await sitesOff.read()).toEqual(['a.example', 'b.example']);
  });

  test('can still be changed after a change failed', async () => {
    const broken = packsOff.change(() => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    await expect(packsOff.change(() => ['dam'])).resolves.toEqual(['dam']);
  });

  test('are watched until the watcher goes, and a broken new value is told as the default', async () => {
    const heard: unknown[] = [];
    const stop = new AbortController();
    refused.watch((value) => heard.push(value), stop.signal);
    await refused.write([REFUSAL]);
    await fakeBrowser.storage.local.set({ refused: 'x' });
    stop.abort();
    await refused.write([]);
    expect(heard).toEqual([[REFUSAL], []]);
  });
});
