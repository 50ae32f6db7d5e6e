import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showCount } from '@/utils/platform/badge';
import { offerMenus, onSaveNote } from '@/utils/platform/menus';

test.each([
  [3, '3'],
  [0, ''],
])('the button of a page with %i topics shows %j', async (topics, text) => {
  await showCount(7, topics);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(text);
});

test('a tab that is closed meanwhile is no fault', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7') as never);
  await expect(showCount(7, 3)).resolves.toBeUndefined();
});

test('the menu of a selection offers a note once, and tells in which tab it was taken up', async () => {
  let listener: (info: { menuItemId: string }, tab?: { id: number }) => void = () => undefined;
  const menus = {
    removeAll: vi.fn(async () => undefined),
    create: vi.fn(),
    onClicked: {
      addListener: (one: typeof listener) => {
        listener = one;
      },
    },
  };
  fakeBrowser.contextMenus = menus as never;
  await offerMenus('Save note');
  expect(menus.create).toHaveBeenCalledExactlyOnceWith({ id: 'save-note', title: 'Save note', contexts: ['selection'] });
  const tabs: number[] = [];
  onSaveNote((tabId) => tabs.push(tabId));
  listener({ menuItemId: 'other' }, { id: 5 });
  listener({ menuItemId: 'save-note' });
  listener({ menuItemId: 'save-note' }, { id: 7 });
  expect(tabs).toEqual([7]);
});
