import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followPermissions,
  lastingPatterns,
  runOnce,
  siteState,
  syncRegistered,
  turnOffLasting,
  turnOnLasting,
} from '@/utils/platform/sites';
import { fakePermissions } from './fake-permissions';

const NAMED = ['*://*.cnn.com/*', '*://*.bbc.co.uk/*'];

describe('whether hints can show', () => {
  test.each([
    ['https://edition.cnn.com/2024/04/26/a', 'named'],
    ['http://bbc.co.uk/', 'named'],
    ['https://blog.example/post', 'possible'],
    ['https://addons.mozilla.org/firefox/', 'impossible'],
    ['https://chromewebstore.google.com/detail/x', 'impossible'],
    ['chrome://extensions/', 'impossible'],
    ['about:blank', 'impossible'],
    ['file:///home/a.html', 'impossible'],
    ['moz-extension://x/library.html', 'impossible'],
    ['view-source:https://cnn.com/', 'impossible'],
    ['', 'impossible'],
  ])('at %j: %s', async (address, expected) => {
    fakePermissions(NAMED);
    expect(await siteState(address)).toBe(expected);
  });

  test('for good on a site that the reader agreed to, until it is taken back', async () => {
    fakePermissions(NAMED);
    expect(await turnOnLasting('https://blog.example/post')).toBe(true);
    expect(await siteState('https://blog.example/other')).toBe('granted');
    expect(await lastingPatterns()).toEqual(['*://blog.example/*']);
    await turnOffLasting('*://blog.example/*');
    expect(await siteState('https://blog.example/other')).toBe('possible');
  });

  test('no longer on a site that was allowed in the browser itself, under the very pattern that it has there', async () => {
    fakePermissions([...NAMED]);
    await fakeBrowser.permissions.request({ origins: ['https://blog.example/*'] });
    const [pattern = ''] = await lastingPatterns();
    await turnOffLasting(pattern);
    expect([pattern, await siteState('https://blog.example/')]).toEqual(['https://blog.example/*', 'possible']);
  });

  test('still where the browser does not take it back, and that is said', async () => {
    fakePermissions(NAMED);
    fakeBrowser.permissions.remove = async () => false;
    await expect(turnOffLasting('*://blog.example/*')).rejects.toThrow('keeps');
  });

  test('no longer by themselves on a named site that the reader took away in the browser', async () => {
    const { take } = fakePermissions(NAMED);
    take(['*://*.cnn.com/*']);
    expect(await siteState('https://edition.cnn.com/')).toBe('possible');
  });

  test('not where the reader says no, and nothing is asked for a page of the browser', async () => {
    fakePermissions(NAMED, false);
    expect(await turnOnLasting('https://blog.example/')).toBe(false);
    expect(await turnOnLasting('about:blank')).toBe(false);
  });
});

describe('the registered script', () => {
  test('follows every permission given or taken, and leaves out the named sites', async () => {
    const { registered, take } = fakePermissions(NAMED);
    const changed = vi.fn();
    const stop = new AbortController();
    followPermissions(changed, stop.signal);
    await turnOnLasting('https://a.example/');
    await turnOnLasting('https://b.example/');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    expect(registered()).toEqual(['*://a.example/*', '*://b.example/*']);
    take(['*://a.example/*', '*://b.example/*']);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3));
    expect(registered()).toEqual([]);
    stop.abort();
    await turnOnLasting('https://c.example/');
    await vi.waitFor(() => expect(registered()).toEqual([]));
  });

  test('starts in the open tabs of a site that was just allowed', async () => {
    const { scripting } = fakePermissions(NAMED);
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 9 }] as never);
    const changed = vi.fn();
    const stop = new AbortController();
    followPermissions(changed, stop.signal);
    await turnOnLasting('https://a.example/');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(query).toHaveBeenCalledWith({ url: ['*://a.example/*'] });
    expect(scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 9 }, files: ['/hints.js'] });
    stop.abort();
  });

  test('is made to fit when the background starts, also twice at once', async () => {
    const { registered } = fakePermissions(NAMED);
    await turnOnLasting('https://a.example/');
    await Promise.all([syncRegistered(), syncRegistered()]);
    expect(registered()).toEqual(['*://a.example/*']);
  });

  test('runs once in a tab with its style first', async () => {
    const { scripting } = fakePermissions(NAMED);
    await runOnce(7);
    expect(scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/assets/marks.css'] });
    expect(scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/hints.js'] });
    expect(scripting.insertCSS.mock.invocationCallOrder[0]).toBeLessThan(
      scripting.executeScript.mock.invocationCallOrder[0] ?? 0,
    );
  });
});
