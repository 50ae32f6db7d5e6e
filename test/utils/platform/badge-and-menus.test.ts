import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showCount } from '@/utils/platform/badge';
import { offerMenus, onSaveNote, type SelectingTab } from '@/utils/platform/menus';

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

test('the menu of a selection offers a note once, and tells in which tab and on which words it was taken up', async () => {
  let listener: (info: object, tab?: object) => void = () => undefined;
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
  const tabs: SelectingTab[] = [];
  onSaveNote((tab) => tabs.push(tab));
  const tab = { id: 7, title: 'A', incognito: true };
  const words = { selectionText: 'the dam', pageUrl: 'https://a.example/' };
  listener({ menuItemId: 'other', ...words }, tab);
  listener({ menuItemId: 'save-note', ...words });
  listener({ menuItemId: 'save-note', ...words }, tab);
  listener({ menuItemId: 'save-note' }, { id: 8, url: 'https://b.example/', incognito: false });
  expect(tabs).toEqual([
    { id: 7, url: 'https://a.example/', title: 'A', text: 'the dam', isPrivate: true },
    { id: 8, url: 'https://b.example/', title: '', text: '', isPrivate: false },
  ]);
});
