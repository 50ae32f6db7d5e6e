import { i18n } from '#i18n';
import type { ArticleDate } from '@/utils/domain/article-date';
import type { Mention, TopicKey, TopicWeight } from '@/utils/domain/mention';
import type { Note } from '@/utils/domain/note';
import { notesByStatement, statementNames } from '@/utils/domain/note-statements';
import type { PageAgainst } from '@/utils/domain/quote-compare';
import type { CardView, PackView, TopicOutline, TopicRecord } from '@/utils/domain/record';
import type { SituationKind } from '@/utils/domain/situation-kind';
import type { Loaded } from './loaded';
import type { NoteActions } from './note-actions';
import type { PageViewProps } from './PageView';

/** What is known of the page in front, as the popup and the panel have asked for it. */
export interface FrontPageFacts {
  readonly tab?: { readonly isPrivate: boolean };
  readonly host: string;
  readonly said?: 'refused' | 'change';
  readonly situation?: SituationKind;
  readonly state?: {
    readonly language: string;
    readonly date?: string;
    readonly dated?: ArticleDate;
    readonly topics: readonly TopicWeight[];
    readonly titles: Readonly<Record<TopicKey, string>>;
    readonly mentions: readonly Mention[];
    readonly sentences?: readonly string[];
    readonly notes: readonly { readonly id: string; readonly found: boolean }[];
  };
  readonly packs: Loaded<readonly (PackView & { readonly on: boolean })[]>;
  /** How many of the reader's refusals reach the page. */
  readonly refusals: number;
  readonly outlines: Loaded<readonly TopicOutline[]>;
  readonly notes: Loaded<readonly Note[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly noted: Loaded<readonly Note[]>;
  readonly noteActions: NoteActions;
  readonly open?: TopicKey;
  readonly record: Loaded<TopicRecord>;
  /** What of the record is closest to the page; absent where the topic has no mention to ask by. */
  readonly closest?: Loaded<CardView>;
  /** How the page stands to the topic that is open. */
  readonly against?: PageAgainst;
  readonly setOpen: (topic: TopicKey | undefined) => void;
  readonly setOn: (on: boolean) => void;
  readonly once: () => void;
  readonly always: () => void;
  readonly reload: () => void;
  readonly lookAgain: () => void;
  readonly again: () => void;
}

/** Turns what is known of the page in front into what its view shows. */
export function pageViewProps(page: FrontPageFacts): Omit<PageViewProps, 'onGoTo' | 'onPanel' | 'onLibrary'> {
  const { state, open, notes, names } = page;
  const found = new Map(state?.notes.map((note) => [note.id, note.found]));
  return {
    situation: page.situation,
    said: page.said && i18n.t(page.said === 'refused' ? 'situation.refused' : 'failure.change'),
    host: page.situation === 'impossible' || page.situation === 'unseen' ? '' : page.host,
    language: state?.language,
    date: state?.date,
    on: page.situation !== 'off',
    private: page.tab?.isPrivate,
    topics: topicRows(page),
    packs: page.packs.value?.filter((pack) => pack.on),
    left: { packs: page.packs.value?.filter((pack) => !pack.on) ?? [], refusals: page.refusals },
    dated: state?.dated,
    open: open && {
      topic: open,
      record: recordOf(page),
      closest: page.closest?.value,
      against: page.against,
      passages: passageRows(page, open),
    },
    rows: page.host
      ? { ...notes, value: notes.value?.map((note) => ({ note, found: found.get(note.id), on: statementNames(note, names) })) }
      : undefined,
    noted: page.noted.value && notesByStatement(page.noted.value),
    notes: page.noteActions,
    onSwitch: page.setOn,
    onOpen: page.setOpen,
    onOnce: page.once,
    onAlways: page.always,
    onReload: page.reload,
    onLookAgain: page.lookAgain,
    onAgain: page.again,
  };
}

/** The record as soon as it is known what of it stands first: nothing moves under the reader's eyes. */
const recordOf = ({ record, closest }: FrontPageFacts): Loaded<TopicRecord> =>
  closest?.state === 'waiting' && !closest.value ? { state: 'waiting', again: record.again } : record;

function topicRows({ state, outlines }: FrontPageFacts): PageViewProps['topics'] {
  return (state?.topics ?? []).map(({ topic, weight }) => {
    const outline = outlines.value?.find(({ key }) => key === topic);
    return {
      key: topic,
      title: outline?.title ?? { text: state?.titles[topic] ?? topic, lang: '' },
      mentions: state?.mentions.filter((mention) => mention.topic === topic).length ?? 0,
      weight,
      outline,
    };
  });
}

const passageRows = ({ state }: FrontPageFacts, topic: TopicKey) =>
  (state?.mentions ?? []).flatMap((mention, index) =>
    mention.topic === topic
      ? [{ index, text: mention.text, sentence: state?.sentences?.[index] ?? mention.text, speech: mention.speech }]
      : [],
  );
