import { PageView, type PageViewProps } from '@/components/PageView';
import { notesByStatement } from '@/utils/domain/note-statements';
import type { SituationKind } from '@/utils/domain/situation-kind';
import { card, mentions, notes, outline, pack, record, topics } from './sample';
import { longRecord, reviewed } from './sample-record';
import type { Scene } from './scenes';
import { found } from './search-sample';

const nothing = () => undefined;
const done = async () => undefined;
const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: nothing });

const props: PageViewProps = {
  host: 'news.example',
  language: 'en',
  on: true,
  topics,
  packs: [
    pack,
    { ...pack, id: 'b', title: { text: 'The river charter', lang: 'en' }, revision: 11, topics: 23, asOf: '2026-11-02' },
  ],
  rows: ready(notes.map((note, index) => ({ note, found: index === 0 }))),
  noted: notesByStatement(notes),
  notes: { add: done, change: done, remove: done, find: nothing },
  onSwitch: nothing,
  onOpen: nothing,
  onGoTo: nothing,
  onPanel: nothing,
  onLibrary: nothing,
  onOnce: nothing,
  onAlways: nothing,
  onReload: nothing,
  onLookAgain: nothing,
  onAgain: nothing,
};
const open: NonNullable<PageViewProps['open']> = {
  topic: outline.key,
  record: ready(record),
  closest: { ...card, position: undefined },
  passages: mentions.map(({ index, mention, sentence }) => ({ index, text: mention.text, sentence, speech: mention.speech })),
};
const sheet = () => import('@/components/page-view.css');

const popup = (over: Partial<PageViewProps>): Scene => ({
  sheet,
  size: [400, 590],
  View: () => <PageView {...props} {...over} />,
});
const panel = (over: Partial<typeof open>, date = '2026-04-01', size: Scene['size'] = [380, 1400]): Scene => ({
  sheet,
  size,
  View: () => <PageView {...props} inPanel date={date} open={{ ...open, passages: [], closest: undefined, ...over }} />,
});
const situation = (kind: SituationKind) => popup({ situation: kind, rows: ready([]) });

export const pageScenes = {
  popup: popup({}),
  'popup-brief': { ...popup({ brief: done }), press: ['.brief-menu summary'] },
  'popup-record-copy': { ...popup({ open }), press: ['.copy-forms summary'] },
  'popup-search': popup({
    search: { query: 'dam', state: 'ready', value: found, onQuery: nothing, onOpen: nothing, again: nothing },
  }),
  'popup-record': popup({ open }),
  'popup-record-draft': { ...popup({ open }), press: ['.statement-notes .note-add'] },
  'popup-record-noted': { ...popup({ open }), press: ['.statement-noted summary'] },
  'popup-reading': situation('reading'),
  'popup-noArticle': situation('noArticle'),
  'popup-nothing': popup({ situation: 'nothing', language: 'sw', rows: ready([]) }),
  'popup-uncovered': popup({ situation: 'nothing', language: 'tr', rows: ready([]) }),
  'popup-off': popup({ situation: 'off', on: false, rows: ready([]) }),
  'popup-impossible': popup({ situation: 'impossible', host: '', rows: undefined }),
  'popup-notHere': popup({ situation: 'notHere', rows: ready([]), private: true }),
  'popup-reload': situation('reload'),
  'popup-dead': popup({ situation: 'dead', rows: undefined, packs: undefined }),
  'popup-paused': situation('paused'),
  'popup-failed': situation('failed'),
  panel: { sheet, size: [380, 760], View: () => <PageView {...props} inPanel /> },
  'panel-record': { sheet, size: [380, 1000], View: () => <PageView {...props} inPanel open={open} /> },
  'panel-reviews': panel({ record: ready(reviewed) }),
  'panel-reviews-wide': panel({ record: ready(reviewed) }, '2026-04-01', [720, 1400]),
  'panel-as-of': { ...panel({ record: ready(reviewed) }), press: ['.as-of-choice:first-of-type', '.record-later summary'] },
  'panel-filter': { ...panel({ record: ready(reviewed) }), press: ['.filter-choices summary'] },
  'panel-long': panel({ record: ready(longRecord()) }),
  'popup-as-of': popup({ open: { ...open, record: ready(reviewed) }, date: '2026-04-01' }),
  'panel-narrow': panel({ record: ready(reviewed) }, '2026-04-01', [320, 1400]),
  'panel-wide': { sheet, size: [720, 1000], View: () => <PageView {...props} inPanel open={open} /> },
} satisfies Record<string, Scene>;
