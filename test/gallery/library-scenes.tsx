import type { ComponentChildren } from 'preact';
import { FaultList } from '@/components/FaultList';
import { Library, type LibraryPart } from '@/components/Library';
import { NotesPage } from '@/components/NotesPage';
import { PacksPage } from '@/components/PacksPage';
import { PrivacyPage } from '@/components/PrivacyPage';
import { Record } from '@/components/Record';
import { SettingsPage } from '@/components/SettingsPage';
import { TopicsPage } from '@/components/TopicsPage';
import { notesByStatement } from '@/utils/domain/note-statements';
import type { Refusal } from '@/utils/domain/refusals';
import { notes, outline, pack, record, refusals, topics } from './sample';
import type { Scene } from './scenes';

const nothing = () => undefined;
const done = async () => undefined;
const ready = <T,>(value: T) => ({ state: 'ready' as const, value, again: nothing });
const actions = { add: done, change: done, remove: done };
const sheet = () => import('@/components/library.css');

const scene = (part: LibraryPart, children: ComponentChildren, size: Scene['size'] = [1180, 900]): Scene => ({
  sheet,
  size,
  View: () => <Library part={part}>{children}</Library>,
});

const notesPage = (rows: typeof notes) => (
  <NotesPage
    rows={ready(rows)}
    names={
      new Map([['river-dam/cracks', 'Dam Safety Office · The spillway of the dam has cracks that need repair within a year.']])
    }
    query=""
    inTrash={false}
    notes={actions}
    lastBackup={rows.length > 0 ? '2026-10-02T10:00:00.000Z' : null}
    onQuery={nothing}
    onTrash={nothing}
    onExport={done}
  />
);
const packs = [
  { ...pack, builtIn: true, on: true },
  {
    ...pack,
    id: 'b',
    title: { text: 'The river charter', lang: 'en' },
    revision: 11,
    asOf: '2025-06-01',
    builtIn: false,
    on: false,
  },
];
const many = Array.from({ length: 5_000 }, (_, at) => ({
  topic: outline.key,
  text: `dam ${at}`,
  when: '2026-05-01T10:00:00.000Z',
}));
const settings = (refused: readonly Refusal[]) => (
  <SettingsPage
    density="section"
    sitesOff={['www.herald.example']}
    sitesAdded={['*://blog.example/*', 'https://letters.example/*']}
    refusals={refused.map((refusal) => ({ refusal, title: outline.title.text }))}
    keys={[
      { name: 'Go to the next hint', keys: 'Alt+Shift+N' },
      { name: 'Save a note on the selection', keys: '' },
    ]}
    onDensity={done}
    onSite={done}
    onSiteAdded={done}
    onTakeBack={done}
    onKeys={nothing}
  />
);
const faults = [
  { path: 'claims[3].sources[0]', message: 'names "herald-0413", which is not among the sources' },
  { path: '', message: 'has no topics' },
];

export const libraryScenes = {
  'library-notes': scene('notes', notesPage(notes)),
  'library-notes-narrow': scene('notes', notesPage(notes), [360, 820]),
  'library-notes-empty': scene('notes', notesPage([])),
  'library-topics': scene(
    'topics',
    <TopicsPage
      topics={ready([outline, ...topics.slice(1).map((topic) => ({ ...outline, key: topic.key, title: topic.title }))])}
      hrefOf={() => '#'}
    />,
  ),
  'library-record': scene('topics', <Record record={ready(record)} notes={actions} onBack={nothing} />),
  'library-record-narrow': scene(
    'topics',
    <Record record={ready(record)} noted={notesByStatement(notes)} notes={actions} onBack={nothing} />,
    [360, 820],
  ),
  'library-packs': scene(
    'packs',
    <>
      <PacksPage
        packs={ready(packs)}
        limit={20_000_000}
        onSet={done}
        onRemove={done}
        onLook={async () => ({ faults })}
        onInstall={async () => ''}
      />
      <FaultList title="This pack has faults. Nothing was installed." faults={faults} file="river.json" />
    </>,
  ),
  'library-settings': scene('settings', settings(refusals)),
  'library-settings-narrow': scene('settings', settings(refusals), [360, 820]),
  'library-settings-many': scene('settings', settings(many)),
  'library-privacy': scene('privacy', <PrivacyPage sidePanel />),
} satisfies { readonly [name: string]: Scene };
