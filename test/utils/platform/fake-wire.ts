import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RawSender } from '@/utils/platform/wire';

const own = fakeBrowser.runtime.getURL('/');
export const LIBRARY: RawSender = { id: fakeBrowser.runtime.id, url: `${own}library.html`, tab: { id: 9, incognito: false } };
export const POPUP: RawSender = { id: fakeBrowser.runtime.id, url: `${own}popup.html` };
export const CONTENT: RawSender = {
  id: fakeBrowser.runtime.id,
  url: 'https://news.example/a',
  tab: { id: 7, incognito: true },
};

/** Carries messages as a browser does: as JSON, to listeners that may answer with a promise. Gives the spy that sends. */
export function wireUp(from: RawSender) {
  const send = vi.fn(async (sent: unknown) => {
    const answers = await fakeBrowser.runtime.onMessage.trigger(JSON.parse(JSON.stringify(sent)), from as never, () => undefined);
    if (!fakeBrowser.runtime.onMessage.hasListeners()) {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }
    const answer = answers.find((one) => one !== undefined);
    return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
  });
  fakeBrowser.runtime.sendMessage = send as never;
  fakeBrowser.tabs.sendMessage = ((_tab: number, sent: unknown) => send(sent)) as never;
  return send;
}
