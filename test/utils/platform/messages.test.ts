import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  answerBackground,
  answerTab,
  askBackground,
  askTab,
  type BackgroundHandlers,
  onChanged,
  type TabHandlers,
  tell,
} from '@/utils/platform/messages';
import { NoAnswer, RequestError } from '@/utils/platform/request-error';
import type { RawSender } from '@/utils/platform/wire';
import { CONTENT, LIBRARY, POPUP, wireUp } from './fake-wire';

const background = (some: Partial<BackgroundHandlers>) => answerBackground(some as BackgroundHandlers);
const START = { on: true, density: 'section', notes: [] } as const;
const DRAFT = { text: 'a', tags: [], page: { url: 'https://news.example/a', title: 'A' }, targets: [] };

const { id } = fakeBrowser.runtime;
beforeEach(() => {
  fakeBrowser.runtime.id = id;
});

describe('a request to the background', () => {
  test('gets the answer of its handler, which knows who asks', async () => {
    wireUp(CONTENT);
    const start = vi.fn(() => START);
    background({ start });
    expect(await askBackground('start', { host: 'news.example' })).toEqual(START);
    expect(start).toHaveBeenCalledWith(
      { host: 'news.example' },
      { kind: 'content', url: CONTENT.url, tabId: 7, isPrivate: true, ask: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
  });

  test('without an answer of its own is answered nevertheless', async () => {
    wireUp(POPUP);
    background({ setSite: () => undefined });
    expect(await askBackground('setSite', { host: 'news.example', on: false })).toBeUndefined();
  });

  test.each<[string, RawSender, string]>([
    ['another extension', { ...POPUP, id: 'other' }, 'refused'],
    ['a page that only resembles ours', { ...POPUP, url: 'chrome-extension://test-extension-idx/popup.html' }, 'refused'],
    ['a content script, for what only pages may ask', CONTENT, 'refused'],
    ['a sender without an address', { id: fakeBrowser.runtime.id }, 'refused'],
  ])('from %s is refused with an answer', async (_, from, code) => {
    wireUp(from);
    const packs = vi.fn(() => []);
    background({ packs });
    await expect(askBackground('packs', {})).rejects.toMatchObject({ name: 'RequestError', code });
    expect(packs).not.toHaveBeenCalled();
  });

  test.each(['evil', 'constructor', 'toString', '__proto__'])(
    'with the name %j, which is not in the table, is refused',
    async (name) => {
      wireUp(POPUP);
      background({});
      await expect(askBackground(name as 'packs', {})).rejects.toMatchObject({ code: 'refused' });
    },
  );

  test('with an input that breaks the protocol is answered by where it breaks', async () => {
    wireUp(CONTENT);
    background({ addNote: () => expect.unreachable() });
    const broken = { ...DRAFT, targets: [{ list: 'topic', key: '<b>' }] };
    await expect(askBackground('addNote', broken as never)).rejects.toMatchObject({
      code: 'malformed',
      message: expect.stringContaining('targets.0.key'),
    });
  });

  test('whose handler throws is answered with the code of a typed error, or "failed"', async () => {
    wireUp(POPUP);
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    background({
      packs: () => Promise.reject(Object.assign(new Error('disk full'), { code: 'quota' })),
      backup: () => {
        throw new TypeError('x is undefined');
      },
    });
    await expect(askBackground('packs', {})).rejects.toEqual(new RequestError('quota', 'disk full'));
    await expect(askBackground('backup', {})).rejects.toMatchObject({ code: 'failed', message: 'x is undefined' });
    expect(log).toHaveBeenCalledOnce();
  });

  test('to a background that is just starting is sent again as the same request', async () => {
    const send = wireUp(POPUP);
    const asks: string[] = [];
    const packs = (_: unknown, asker: { readonly ask: string }) => {
      asks.push(asker.ask);
      return [];
    };
    setTimeout(() => background({ packs }), 50);
    expect(await askBackground('packs', {})).toEqual([]);
    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.calls.map(([sent]) => (sent as { ask: string }).ask)).toEqual([asks[0], asks[0]]);
  });

  test('to a background that dies while it answers rejects after two tries', async () => {
    const send = wireUp(POPUP);
    send.mockRejectedValue(new Error('The message port closed before a response was received.'));
    await expect(askBackground('packs', {})).rejects.toMatchObject({ name: 'NoAnswer', reason: 'silent' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('that nobody answers in time rejects', async () => {
    wireUp(POPUP);
    background({ packs: () => new Promise(() => undefined) });
    await expect(askBackground('packs', {}, 20)).rejects.toEqual(new NoAnswer('late'));
  });

  test.each<[string, () => void]>([
    ['lost its id', () => Reflect.set(fakeBrowser.runtime, 'id', undefined)],
    [
      'is invalidated',
      () => {
        fakeBrowser.runtime.sendMessage = () => Promise.reject(new Error('Extension context invalidated.'));
      },
    ],
  ])('from a script whose extension %s rejects at once as gone', async (_, happens) => {
    wireUp(CONTENT);
    happens();
    await expect(askBackground('start', { host: 'news.example' })).rejects.toMatchObject({ reason: 'gone' });
  });

  test('leaves messages of others alone', async () => {
    wireUp(POPUP);
    background({});
    expect(await fakeBrowser.runtime.sendMessage({ name: 'packs' })).toBeUndefined();
    expect(await fakeBrowser.runtime.sendMessage('packs')).toBeUndefined();
  });
});

describe('a request to a tab', () => {
  const tab = (some: Partial<TabHandlers>, signal = new AbortController().signal) => answerTab(some as TabHandlers, signal);

  test.each([POPUP, LIBRARY])('from the extension itself is answered', async (from) => {
    wireUp(from);
    tab({ goTo: ({ mention }) => mention === 3 });
    expect(await askTab(7, 'goTo', { mention: 3 })).toBe(true);
  });

  test('from another tab is refused', async () => {
    wireUp(CONTENT);
    tab({ goTo: () => expect.unreachable() });
    await expect(askTab(7, 'goTo', { mention: 3 })).rejects.toMatchObject({ code: 'refused' });
  });

  test('finds nobody once the content script has stopped', async () => {
    const send = wireUp(POPUP);
    const stop = new AbortController();
    tab({ goTo: () => true }, stop.signal);
    stop.abort();
    await expect(askTab(7, 'goTo', { mention: 3 })).rejects.toMatchObject({ reason: 'silent' });
    expect(send).toHaveBeenCalledOnce();
  });
});

describe('what has changed', () => {
  test('is told to open pages until they close, and never answered', async () => {
    wireUp({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/background.js' as never) });
    const heard: string[] = [];
    const stop = new AbortController();
    onChanged((what) => heard.push(what), stop.signal);
    await tell('notes');
    await tell('packs');
    stop.abort();
    await tell('settings');
    expect(heard).toEqual(['notes', 'packs']);
  });

  test('is not believed from a content script', async () => {
    wireUp(CONTENT);
    const heard = vi.fn();
    onChanged(heard, new AbortController().signal);
    await tell('notes');
    expect(heard).not.toHaveBeenCalled();
  });

  test('may be told when no page is open', async () => {
    wireUp(POPUP);
    await expect(tell('notes')).resolves.toBeUndefined();
  });
});
