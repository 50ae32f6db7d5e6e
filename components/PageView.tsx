import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleDate } from '@/utils/domain/article-date';
import type { TopicKey } from '@/utils/domain/mention';
import type { Note } from '@/utils/domain/note';
import type { PageAgainst } from '@/utils/domain/quote-compare';
import type { CardView, PackView, TopicRecord } from '@/utils/domain/record';
import type { SituationKind } from '@/utils/domain/situation-kind';
import { ArticleDated } from './ArticleDated';
import { Brand } from './Brand';
import { BriefMenu, type TakeBrief } from './BriefMenu';
import { Coverage, type LeftOut } from './Coverage';
import { Icon } from './Icon';
import type { Loaded } from './loaded';
import { NotesHere } from './NotesHere';
import type { NoteActions, NoteRow } from './note-actions';
import { PageSides } from './PageSides';
import { type PassageRow, Passages } from './Passages';
import { QuoteCompared } from './QuoteCompared';
import { Record } from './Record';
import { SearchBox, type SearchProps } from './SearchBox';
import { SearchResults } from './SearchResults';
import { Situation, type SituationActions } from './Situation';
import { Switch } from './Switch';
import { TopicList, type TopicRow, topicButton } from './TopicList';
import { uncovered } from './uncovered';

/** The topic that is open, its record, what of it is closest to the page, and its passages there. */
interface OpenTopic {
  readonly topic: TopicKey;
  readonly record: Loaded<TopicRecord>;
  readonly closest?: CardView;
  readonly against?: PageAgainst;
  readonly passages: readonly PassageRow[];
}

export interface PageViewProps extends SituationActions {
  /** Absent when the page has topics to show. */
  readonly situation?: SituationKind;
  readonly said?: string;
  /** The host of the page in front; empty where there is none to switch. */
  readonly host: string;
  readonly language?: string;
  /** The article's day, in the pack format's form. */
  readonly date?: string;
  readonly on: boolean;
  /** In a private window, from which no notes are kept. */
  readonly private?: boolean;
  readonly topics: readonly TopicRow[];
  readonly packs?: readonly PackView[];
  /** What was not looked for. */
  readonly left?: LeftOut;
  /** The article's day, and where it was read. */
  readonly dated?: ArticleDate;
  readonly open?: OpenTopic;
  readonly rows?: Loaded<readonly NoteRow[]>;
  /** The reader's notes on claims and positions, by key. */
  readonly noted?: ReadonlyMap<string, readonly Note[]>;
  readonly notes: NoteActions;
  /** Makes a brief of the page in front. */
  readonly brief?: TakeBrief;
  /** The search over everything. */
  readonly search?: SearchProps;
  /** The panel is a surface of its own and offers no panel. */
  readonly inPanel?: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onOpen: (topic: TopicKey | undefined) => void;
  readonly onGoTo: (mention: number) => void;
  readonly onPanel: () => void;
  readonly onLibrary: () => void;
}

/** The page in front, in the popup and in the side panel: its topics, or why there are none, its notes, and what was looked for. */
export function PageView(props: PageViewProps) {
  const { situation, open, host, rows, packs } = props;
  const gap = situation === 'nothing' && packs ? uncovered(packs, props.language) : undefined;
  const last = useRef<TopicKey>(undefined);
  const at = open?.topic;
  useEffect(() => {
    if (!at && last.current) document.getElementById(topicButton(last.current))?.focus();
    last.current = at;
  }, [at]);

  return (
    <div class={props.inPanel ? 'page page-panel' : 'page'}>
      <header class="page-head">
        <h1 class="page-brand">
          <Brand />
        </h1>
        {host && (
          <div class="page-site">
            <bdi class="page-host">{host}</bdi>
            <Switch label={i18n.t('page.hintsOn')} on={props.on} of={host} onSwitch={props.onSwitch} />
          </div>
        )}
        {props.search && <SearchBox {...props.search} />}
      </header>
      <main class="page-main">
        {props.search?.query ? (
          <SearchResults {...props.search} />
        ) : open ? (
          <Record
            key={open.topic}
            record={open.record}
            closest={open.closest}
            article={props.date}
            compact={!props.inPanel}
            noted={props.noted}
            notes={props.private ? undefined : props.notes}
            onBack={() => props.onOpen(undefined)}
          >
            {open.passages.length > 0 && <Passages rows={open.passages} language={props.language} onGoTo={props.onGoTo} />}
            {open.against && <PageSides {...open.against} />}
            {open.against && <QuoteCompared pairs={open.against.quotes} language={props.language} />}
          </Record>
        ) : (
          <>
            {situation && <Situation {...props} kind={situation} gap={gap} />}
            {!situation && (
              <section aria-label={i18n.t('page.topics')}>
                <h2 class="section-title">{i18n.t('page.topics')}</h2>
                <TopicList topics={props.topics} onOpen={props.onOpen} />
                <ArticleDated dated={props.dated} />
                {props.brief && <BriefMenu onTake={props.brief} />}
              </section>
            )}
            {situation === 'nothing' && packs && (
              <Coverage packs={packs} language={gap ? undefined : props.language} left={props.left} open />
            )}
            {rows && <NotesHere rows={rows} notes={props.notes} private={props.private} />}
          </>
        )}
      </main>
      <footer class="page-foot">
        {packs && situation !== 'nothing' && !open && <Coverage packs={packs} language={props.language} left={props.left} />}
        <nav class="page-ways" aria-label={i18n.t('page.ways')}>
          {!props.inPanel && (
            <button type="button" class="button" onClick={props.onPanel}>
              <Icon name="panel" />
              {i18n.t('page.panelOpen')}
            </button>
          )}
          <button type="button" class="button" onClick={props.onLibrary}>
            <Icon name="library" />
            {i18n.t('page.libraryOpen')}
          </button>
        </nav>
      </footer>
    </div>
  );
}
