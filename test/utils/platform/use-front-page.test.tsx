// @vitest-environment happy-dom
import { act, cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { card, mentions, notes, outline, record } from '@/test/gallery/sample';
import { answerBackground, type BackgroundHandlers, tell } from '@/utils/platform/messages';
import type { PageState } from '@/utils/platform/protocol';
import { useFrontPage } from '@/utils/platform/use-front-page';
import { fakePermissions } from './fake-permissions';
import { POPUP, wireUp } from './fake-wire';

type Tab = { id: number; url: string; title: string; incognito: boolean; status: string };
const tab = (id: number, url: string): Tab => ({ id, url, title: url, incognito: false, status: 'complete' });
const page = (url: string): PageState => ({
  url,
  host: new URL(url).hostname,
  title: `Title of ${url}`,
  language: 'en',
  status: 'ready',
  topics: [{ topic: outline.key, weight: 1 }],
  titles: {},
  mentions: [],
  notes: [],
});
const CNN = 'https://edition.cnn.com/a';
const BBC = 'https://www.bbc.co.uk/b';

/** A window with one tab in front, whose pages answer what they are told to. */
function openWindow(pages: Record<string, PageState>) {
  let front = tab(1, CNN);
  const listeners = new Set<() => void>();
  const event = {
    addListener: (one: () => void) => listeners.add(one),
    removeListener: (one: () => void) => listeners.delete(one),
  };
  wireUp(POPUP);
  fakePermissions(['*://*.cnn.com/*', '*://*.bbc.co.uk/*']);
  Object.assign(fakeBrowser.tabs, { query: async () => [front], onActivated: event, onUpdated: event });
  const asked = vi.fn(async (id: number) => {
    const state = pages[`${id} ${front.url}`];
    if (!state) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value: state };
  });
  fakeBrowser.tabs.sendMessage = asked as never;
  const cards = vi.fn((_: unknown) => card);
  const added = vi.fn((draft: { page: { url: string }; text: string }) => ({ ...notes[0], ...draft }));
  answerBackground({
    packs: () => [],
    outlines: () => [outline],
    notes: () => [],
    statements: () => [],
    record: () => record,
    card: cards,
    addNote: added,
  } as unknown as BackgroundHandlers);
  const turn = (next: Tab) =>
    act(() => {
      front = next;
      for (const one of listeners) one();
    });
  return { turn, pages, added, cards };
}

let seen: ReturnType<typeof useFrontPage>;
function View() {
  seen = useFrontPage();
  return (
    <p>{[seen.host, seen.situation ?? 'topics', seen.open ? (seen.record.value?.title.text ?? 'record') : '-'].join(' · ')}</p>
  );
}
const shows = (view: Element, text: string) => waitFor(() => expect(view.textContent).toBe(text));

afterEach(cleanup);

test.each([
  ['another page in the same tab', tab(1, BBC), 'www.bbc.co.uk'],
  ['another tab', tab(2, BBC), 'www.bbc.co.uk'],
  ['the same page in another tab', tab(2, CNN), 'edition.cnn.com'],
])('%s closes the record of the page before, and nothing of that page is shown under the new one', async (_, next, host) => {
  const { turn } = openWindow({ [`1 ${CNN}`]: page(CNN), [`${next.id} ${next.url}`]: page(next.url) });
  const { container } = render(<View />);
  await shows(container, 'edition.cnn.com · topics · -');
  act(() => seen.setOpen(outline.key));
  await shows(container, 'edition.cnn.com · topics · Safety of the Alder dam');
  const key = seen.tab?.key;
  await turn(next);
  await shows(container, `${host} · topics · -`);
  expect(seen.tab?.key).not.toBe(key);
});

test('a step within the page leaves the open record alone', async () => {
  const { turn } = openWindow({ [`1 ${CNN}`]: page(CNN), [`1 ${CNN}#part`]: page(CNN) });
  const { container } = render(<View />);
  await shows(container, 'edition.cnn.com · topics · -');
  act(() => seen.setOpen(outline.key));
  await turn(tab(1, `${CNN}#part`));
  await shows(container, 'edition.cnn.com · topics · Safety of the Alder dam');
});

test('a page without a script of ours is not given the topics of the page before', async () => {
  const { turn } = openWindow({ [`1 ${CNN}`]: page(CNN) });
  const { container } = render(<View />);
  await shows(container, 'edition.cnn.com · topics · -');
  await turn(tab(1, 'https://blog.example/'));
  await shows(container, 'blog.example · notHere · -');
});

test('a note begun on one page keeps the address of that page when another comes to the front', async () => {
  const { turn, added } = openWindow({ [`1 ${CNN}`]: page(CNN), [`2 ${BBC}`]: page(BBC) });
  const { container } = render(<View />);
  await shows(container, 'edition.cnn.com · topics · -');
  const { add } = seen.noteActions;
  await turn(tab(2, BBC));
  await add('mine', [], '0'.repeat(32));
  expect(added.mock.calls[0]?.[0]).toMatchObject({ text: 'mine', page: { url: CNN, title: `Title of ${CNN}` } });
});

test('a page that goes elsewhere without loading is asked again once it was read', async () => {
  const { pages } = openWindow({ [`1 ${CNN}`]: page(CNN) });
  const { container } = render(<View />);
  await shows(container, 'edition.cnn.com · topics · -');
  pages[`1 ${CNN}`] = { ...page(CNN), topics: [] };
  await act(() => tell('page'));
  await waitFor(() => expect(container.textContent).toBe('edition.cnn.com · nothing · -'), { timeout: 300 });
});

test('what is closest to the page is asked by the first mention of the open topic, as of the day of the article', async () => {
  const other = { ...mentions[0]?.mention, topic: 'river-dam/fishing' } as (typeof mentions)[number]['mention'];
  const state = {
    ...page(CNN),
    date: '2026-05-03',
    mentions: [other, ...mentions.map(({ mention }) => mention)],
    sentences: ['Of fish.', ...mentions.map(({ sentence }) => sentence)],
  };
  const { cards } = openWindow({ [`1 ${CNN}`]: state });
  const { container } = render(<View />);
  await shows(container, 'edition.cnn.com · topics · -');
  expect(cards).not.toHaveBeenCalled();
  act(() => seen.setOpen(outline.key));
  await waitFor(() => expect(seen.closest?.value).toEqual(card));
  expect(cards.mock.calls.map(([about]) => about)).toEqual([
    { topic: outline.key, sentence: mentions[0]?.sentence, date: '2026-05-03' },
  ]);
});
