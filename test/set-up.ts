import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const words = generateChromeMessages(await parseMessagesFile('assets/locales/en.yml'));

/** Every test starts with an empty fake browser which speaks the English of the locales. */
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  // Documents without a browser have no closed shadow roots to show.
  fakeBrowser.dom.openOrClosedShadowRoot = () => null as unknown as ShadowRoot;
  fakeBrowser.i18n.getMessage = ((name: string, values: string | string[] = []) =>
    (words[name]?.message ?? '').replace(
      /\$(\d)/g,
      (_, at) => [values].flat()[at - 1] ?? '',
    )) as typeof fakeBrowser.i18n.getMessage;
});
