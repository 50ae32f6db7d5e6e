import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TopicKey } from '@/utils/domain/mention';
import { refusalsReaching } from '@/utils/domain/refusals';
import type { SituationKind } from '@/utils/domain/situation-kind';
import { askBackground, askTab } from './messages';
import { noteActions } from './note-actions';
import type { PageState } from './protocol';
import { NoAnswer } from './request-error';
import { refused } from './settings';
import { runOnce, turnOnLasting } from './sites';
import { useAgainst } from './use-against';
import { useAnswer } from './use-answer';
import { type FrontTab, useFrontTab } from './use-front-tab';
import { type FrontPage, usePageState } from './use-page-state';
import { useSetting } from './use-setting';
import { useStatementNames } from './use-statement-names';

/** Everything that the popup and the panel show of the page in front, and what can be done there. */
export function useFrontPage() {
  const tab = useFrontTab();
  const page = usePageState(tab);
  const [open, setOpen] = useStateOf<TopicKey>(tab?.key);
  const [said, setSaid] = useStateOf<'refused' | 'change'>(tab?.key);
  const url = page.state?.url || (page.site === 'impossible' ? '' : (tab?.url ?? ''));
  const topics = page.state?.topics.map(({ topic }) => topic);
  const packs = useAnswer('packs', {}, ['packs']);
  const outlines = useAnswer('outlines', topics && topics.length > 0 ? { topics } : undefined, ['packs']);
  const notes = useAnswer('notes', url ? { url } : undefined, ['notes']);
  const names = useStatementNames(notes.value);
  const refusals = useSetting(refused);
  const record = useAnswer('record', open ? { topic: open } : undefined, ['packs']);

  const noted = useAnswer('notes', open ? { onStatements: true } : undefined, ['notes']);
  const about = open && closestTo(page.state, open);
  const closest = useAnswer('card', about, ['packs']);

  const against = useAgainst(tab?.id, open, page.state?.mentions.length ?? 0);

  const again = () => {
    setSaid(undefined);
    page.again();
    for (const question of [packs, outlines, notes, record, noted, closest]) question.again();
  };
  const attempt = (act: Promise<unknown>) => void act.then(again, () => setSaid('change'));
  const host = page.state?.host ?? URL.parse(url)?.hostname ?? '';

  return {
    tab,
    url,
    host,
    said,
    state: page.state,
    situation: situationOf(tab, page, packs.error),
    packs,
    refusals: refusals && url ? refusalsReaching(refusals, url).length : 0,
    outlines,
    notes,
    names,
    open,
    record,
    noted,
    closest: about && closest,
    against,
    setOpen,
    again,
    once: () => tab && attempt(runOnce(tab.id)),
    always: () =>
      attempt(
        turnOnLasting(url).then(async (agreed) => {
          if (!agreed) return setTimeout(setSaid, 0, 'refused');
          if (tab) await runOnce(tab.id);
        }),
      ),
    lookAgain: () => tab && attempt(askTab(tab.id, 'refresh', { what: 'all' })),
    reload: () => tab && attempt(browser.tabs.reload(tab.id)),
    setOn: (on: boolean) => attempt(askBackground('setSite', { host, on })),
    goTo: (mention: number) => (tab ? askTab(tab.id, 'goTo', { mention }) : Promise.resolve(false)),
    noteActions: {
      ...noteActions({ url, title: page.state?.title ?? tab?.title ?? '' }),
      find: (id: string) => {
        if (tab) void askTab(tab.id, 'goToNote', { id }).catch(() => undefined);
      },
    },
  };
}

/** What to ask for the part of a topic's record that is closest to the page: by its first mention, as of the page's date. */
function closestTo(state: PageState | undefined, topic: TopicKey) {
  const first = state?.mentions.findIndex((mention) => mention.topic === topic) ?? -1;
  const sentence = state?.sentences?.[first];
  return sentence ? { topic, sentence, date: state?.date } : undefined;
}

/** State of one owner, forgotten when there is another. */
function useStateOf<T>(owner: string | undefined): [value: T | undefined, set: (value: T | undefined) => void] {
  const [held, hold] = useState<{ readonly owner?: string; readonly value?: T }>({});
  return [held.owner === owner ? held.value : undefined, (value) => hold({ owner, value })];
}

const BY_STATUS = {
  reading: 'reading',
  'no-article': 'noArticle',
  off: 'off',
  paused: 'paused',
  failed: 'failed',
} as const satisfies Record<Exclude<PageState['status'], 'ready'>, SituationKind>;

function situationOf(
  tab: FrontTab | undefined,
  { asked, site, state }: FrontPage,
  trouble: Error | undefined,
): SituationKind | undefined {
  if (trouble instanceof NoAnswer) return 'dead';
  if (!tab || !asked) return 'reading';
  if (state) {
    if (state.status !== 'ready') return BY_STATUS[state.status];
    return state.topics.length > 0 ? undefined : 'nothing';
  }
  if (!tab.url) return 'unseen';
  if (site === 'impossible') return 'impossible';
  if (site === 'possible') return 'notHere';
  return tab.loading ? 'reading' : 'reload';
}
