import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openNote, openUnmade } from '@/utils/platform/open-note';

const address = (what: string) => `${fakeBrowser.runtime.getURL('/')}note.html?${what}`;
const windows = { create: vi.fn(async () => ({})), update: vi.fn(async () => ({})) };

beforeEach(() => {
  fakeBrowser.windows = windows as never;
  windows.create.mockClear();
  windows.update.mockClear();
});

test('a note is written in a small window of its own', async () => {
  await openNote('n1');
  await openUnmade('private');
  const window = { type: 'popup', width: 460, height: 480 };
  expect(windows.create.mock.calls).toEqual([
    [{ url: address('id=n1'), ...window }],
    [{ url: address('unmade=private'), ...window }],
  ]);
});

test('a note that is open comes to the front: it is never open twice', async () => {
  const { id, windowId } = await fakeBrowser.tabs.create({ url: address('id=n1') });
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  await openNote('n1');
  expect(update).toHaveBeenCalledWith(id, { active: true });
  expect(windows.update).toHaveBeenCalledWith(windowId, { focused: true });
  expect(windows.create).not.toHaveBeenCalled();
});

test('where the browser has no windows it is written in a tab', async () => {
  fakeBrowser.windows = undefined as never;
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openNote('a&b');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: address('id=a%26b') });
});
