import { browser } from 'wxt/browser';
import { articleDate } from '@/utils/domain/article-date';
import type { TopicKey } from '@/utils/domain/mention';
import { recognise } from '@/utils/domain/recognise';
import { viewCard } from '@/utils/domain/view-card';
import { type Languages, nameStatement, viewOutline, viewRecord } from '@/utils/domain/view-record';
import { withoutRefused } from '@/utils/domain/without-refused';
import { showCount } from '@/utils/platform/badge';
import { type BackgroundHandlers, tell } from '@/utils/platform/messages';
import { RequestError } from '@/utils/platform/request-error';
import { density, refused, sitesOff } from '@/utils/platform/settings';
import { holdings } from './holdings';
import { notPrivate, onlyOwnSite } from './own-site';

type Names = 'start' | 'scan' | 'needCard' | 'card' | 'outlines' | 'record' | 'statements' | 'setSite' | 'openLibrary';

/** Answers what pages ask about hints, the card and the record. */
export const answerPage: Pick<BackgroundHandlers, Names> = {
  async start({ host }) {
    const [off, dense] = await Promise.all([sitesOff.read(), density.read()]);
    return { on: !off.includes(host), density: dense };
  },

  async scan({ article }, { tabId }) {
    const { recogniser, shelf } = await holdings();
    const found = withoutRefused(recognise(recogniser, article.blocks), await refused.read(), article.url);
    if (tabId !== undefined) void showCount(tabId, found.topics.length);
    void tell('page');
    const titles: Record<TopicKey, string> = {};
    for (const { topic } of found.topics) {
      const known = shelf.topics.get(topic);
      if (known) titles[topic] = viewOutline(known, languages()).title.text;
    }
    const dated = articleDate(article);
    return { ...found, titles, dated, date: dated?.day };
  },

  async needCard(_, { tabId }) {
    if (tabId === undefined) return;
    await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
  },

  async card(about) {
    const { shelf, ranking } = await holdings();
    return { ...known(viewCard(shelf, ranking(), about, languages()), about.topic), date: about.date };
  },

  async outlines({ topics }) {
    const { shelf } = await holdings();
    const keys = topics ?? [...shelf.topics.keys()];
    return keys.flatMap((key) => {
      const topic = shelf.topics.get(key);
      return topic ? [viewOutline(topic, languages())] : [];
    });
  },

  async record({ topic }) {
    const { shelf } = await holdings();
    return viewRecord(known(shelf.topics.get(topic), topic), languages());
  },

  async statements({ keys }) {
    const { shelf } = await holdings();
    const wanted = new Set(keys);
    return shelf.statements.flatMap((statement) =>
      wanted.has(statement.key) ? [{ key: statement.key, text: nameStatement(statement, languages()) }] : [],
    );
  },

  async setSite({ host, on }, asker) {
    onlyOwnSite(asker, `https://${host}`);
    notPrivate(asker);
    await sitesOff.change((hosts) => [...hosts.filter((other) => other !== host), ...(on ? [] : [host])]);
  },

  async openLibrary({ at }) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#${at}` as '/library.html') });
  },
};

/** The reader's languages, best first. */
export const languages = (): Languages => [browser.i18n.getUILanguage(), ...navigator.languages];

function known<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new RequestError('unknown', `no pack that is switched on has ${key}`);
  return value;
}
