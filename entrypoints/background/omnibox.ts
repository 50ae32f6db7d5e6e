import { browser } from 'wxt/browser';
import { day } from '@/components/format';
import type { Hit } from '@/utils/domain/search-results';
import { find } from './answer-search';

const MOST = 2;
/** The address in the library of what a suggestion opens; what is typed is a question unless it is one of these. */
const PLACE = /^(?:notes\/[\w-]{1,80}|topics\/[a-z0-9-]{1,80}\/[a-z0-9-]{1,80})$/;

/** Answers what is typed in the address bar after the keyword: suggests what is found, and opens it, or the library's search. */
export function followAddressBar(): void {
  // Firefox for Android has no such bar.
  if (!browser.omnibox) return;
  browser.omnibox.onInputStarted.addListener(() => void find('').catch(() => undefined));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void find(text, MOST).then(
      ({ groups }) => suggest(groups.flatMap(({ hits }) => hits.flatMap(suggestion))),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, where) => {
    const at = PLACE.test(text) ? text : `search/${encodeURIComponent(text)}`;
    const url = browser.runtime.getURL(`/library.html#/${at}` as '/library.html');
    if (where === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: where === 'newForegroundTab' });
  });
}

function suggestion({ list, key, topic, who, text, date }: Hit) {
  const content = list === 'note' ? `notes/${key}` : topic && `topics/${topic}`;
  if (!content) return [];
  const description = [...(who ? [who.text] : []), ...(date ? [day(date)] : []), text.text].join(' · ').replace(/\p{C}+/gu, ' ');
  return [{ content, description: import.meta.env.FIREFOX ? description : escaped(description) }];
}

/** Chromium reads a description as XML. */
const escaped = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
