import * as v from 'valibot';
import type { Article } from '@/utils/domain/article';
import type { ArticleDate } from '@/utils/domain/article-date';
import type { Density } from '@/utils/domain/choose-hints';
import type { Mention, Recognition, TopicKey, TopicWeight } from '@/utils/domain/mention';
import type { Note, Passage } from '@/utils/domain/note';
import type { Fault } from '@/utils/domain/pack-fault';
import type { PageAgainst } from '@/utils/domain/quote-compare';
import type { CardView, PackView, TopicOutline, TopicRecord } from '@/utils/domain/record';
import { SCOPES } from '@/utils/domain/refusals';
import type { SearchResults } from '@/utils/domain/search-results';
import { refusalSchema } from '@/utils/domain/settings';

/**
 * Everything that the parts of the extension say to each other, by direction.
 * A request is checked against its schema, and its sender against `from`, where it is received.
 */
type Sender = 'content' | 'page';
export interface Request<I extends v.GenericSchema = v.GenericSchema, A = unknown> {
  readonly input: I;
  readonly from: readonly Sender[];
  /** Carries the type of the answer; never set. */
  readonly answer?: A;
}
const request =
  <A>(...from: Sender[]) =>
  <const I extends v.GenericSchema>(input: I): Request<I, A> => ({ input, from });

const LONG = 2_000_000;
const short = v.pipe(v.string(), v.maxLength(8_000));
const url = v.pipe(v.string(), v.maxLength(4_000));
const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/));
const topicKey = v.custom<TopicKey>((value) => v.is(key, value));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const nothing = v.strictObject({});

const passage = v.pipe(
  v.strictObject({ exact: short, prefix: short, suffix: short, start: whole, end: whole }),
  v.check(({ start, end }) => start <= end),
);
const target = v.strictObject({ list: v.picklist(['topic', 'claim', 'position']), key });
const page = v.strictObject({ url, title: short });
const article = v.strictObject({
  url,
  title: short,
  language: v.pipe(v.string(), v.maxLength(40)),
  date: v.optional(v.pipe(v.string(), v.maxLength(10))),
  printed: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20))),
  blocks: v.array(
    v.strictObject({
      kind: v.picklist(['headline', 'heading', 'lead', 'paragraph', 'quote', 'list', 'caption']),
      text: v.pipe(v.string(), v.maxLength(LONG)),
    }),
  ),
});
const noteDraft = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(100_000)),
  tags: v.array(v.pipe(v.string(), v.maxLength(100))),
  page,
  passage: v.optional(passage),
  targets: v.array(target),
});

/** What the hints script is told when it starts on a page. */
export interface PageStart {
  readonly on: boolean;
  readonly density: Density;
}

/** Requests that the background answers; marked as pure, so that the hints script does not carry what it never checks. */
export const toBackground = /* @__PURE__ */ (() =>
  ({
    /** The page asks whether to show hints, and how many. */
    start: request<PageStart>('content')(v.strictObject({ host: v.pipe(v.string(), v.maxLength(253)) })),
    /** The page hands over its article and gets the mentions and its day; also sets the badge of the tab. */
    scan: request<Recognition & Pick<PageState, 'titles' | 'date' | 'dated'>>('content')(v.strictObject({ article })),
    /** The noted passages of a page, to be looked for in its article. */
    passages: request<readonly { readonly id: string; readonly passage: Passage }[]>('content')(v.strictObject({ url })),
    /** Puts the card's script into the asking page. */
    needCard: request<void>('content')(nothing),
    /** What the card shows for a mention. */
    card: request<CardView>('content', 'page')(v.strictObject({ topic: topicKey, sentence: short, date: v.optional(short) })),
    outlines: request<readonly TopicOutline[]>('page')(v.strictObject({ topics: v.optional(v.array(topicKey)) })),
    /** How the article of a page stands to the record of a topic; nothing when no pack in use has the topic. */
    against: request<PageAgainst | undefined>('page')(v.strictObject({ topic: topicKey, article })),
    record: request<TopicRecord>('page')(v.strictObject({ topic: topicKey })),
    /** Short names of claims and positions; keys that no pack in use has are left out. */
    statements: request<readonly { readonly key: string; readonly text: string }[]>('page')(
      v.strictObject({ keys: v.array(short) }),
    ),
    /** What the packs and the reader's notes have on a question, at most six of each kind, or `most`; an empty one makes the index ready. */
    search: request<SearchResults>('page')(v.strictObject({ query: short, most: v.optional(v.pipe(whole, v.maxValue(200))) })),
    /** "Not about this": the reader refuses a hint as far as the scope says; `undo` takes the same back. */
    refuse: request<Refused>('content')(
      v.strictObject({ scope: v.picklist(SCOPES), topic: topicKey, text: short, page, undo: v.optional(v.boolean()) }),
    ),
    /** Takes refusals back, or puts them where they were with `undo`. */
    takeBack: request<void>('page')(v.strictObject({ refusals: v.array(refusalSchema), undo: v.optional(v.boolean()) })),
    /** Switches hints for one site off or on. */
    setSite: request<void>(
      'content',
      'page',
    )(v.strictObject({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)), on: v.boolean() })),
    /** Opens the library, at a note, a topic or a page of it. */
    openLibrary: request<void>('content', 'page')(v.strictObject({ at: v.pipe(v.string(), v.maxLength(200)) })),

    /** Notes outside the trash or, with `trash`, in it: those of a page, with the words of a query, or `onStatements`, tied to a claim or position. */
    notes: request<readonly Note[]>('page')(
      v.strictObject({
        url: v.optional(url),
        query: v.optional(short),
        trash: v.optional(v.boolean()),
        onStatements: v.optional(v.boolean()),
      }),
    ),
    /** One note, also from the trash; nothing when there is none with this id. */
    note: request<Note | undefined>('page')(v.strictObject({ id: short })),
    /** A content script is told the id alone. */
    addNote: request<Pick<Note, 'id'> & Partial<Note>>('content', 'page')(noteDraft),
    /** Opens the window in which a note is written. */
    openNote: request<void>('content', 'page')(v.strictObject({ id: short })),
    /** Moves a note to the trash that was just saved on a page: without words of the reader's, and not older than ten minutes. */
    takeBackNote: request<void>('content')(v.strictObject({ id: short })),
    changeNote: request<Note>('page')(
      v.strictObject({ id: short, text: v.optional(noteDraft.entries.text), tags: v.optional(noteDraft.entries.tags) }),
    ),
    /** Moves notes to the trash, or back with `undo`. */
    deleteNotes: request<void>('page')(v.strictObject({ ids: v.array(short), undo: v.optional(v.boolean()) })),
    /** The whole backup as JSON text. */
    backup: request<string>('page')(nothing),
    /** Reads a backup; with `dry` nothing is changed. Faults mean that nothing was changed. */
    restore: request<RestoreResult>('page')(
      v.strictObject({ text: v.pipe(v.string(), v.maxLength(50_000_000)), dry: v.boolean() }),
    ),

    packs: request<readonly InstalledPack[]>('page')(nothing),
    /** Reads a pack file; with `dry` nothing is changed. Faults mean that nothing was changed. */
    installPack: request<InstallResult>('page')(
      v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)), dry: v.boolean() }),
    ),
    removePack: request<void>('page')(v.strictObject({ id: short, undo: v.optional(v.boolean()) })),
    setPack: request<void>('page')(v.strictObject({ id: short, on: v.boolean() })),
  }) as const)();

/** What became of a refusal; `full`: there were as many as are kept, and the oldest made way. */
export interface Refused {
  readonly full: boolean;
}
/** A pack that the extension holds; built-in ones can be switched off but not removed. */
export interface InstalledPack extends PackView {
  readonly builtIn: boolean;
  readonly on: boolean;
}
export type InstallResult = { readonly faults: readonly Fault[] } | { readonly pack: PackView; readonly replaces?: number };
/** Numbers of notes, and of packs that come back; whether `settings` change; `packFaults` names what is wrong with packs that stay away. */
export type RestoreResult =
  | { readonly faults: readonly Fault[] }
  | {
      readonly added: number;
      readonly changed: number;
      readonly same: number;
      readonly packs: number;
      readonly settings: boolean;
      readonly packFaults: readonly Fault[];
    };

/** What a page is doing, as its own content script knows it. */
export interface PageState {
  /** The address that notes of this page are kept under. */
  readonly url: string;
  /** The host that the page was loaded from; hints are switched by it. */
  readonly host: string;
  readonly title: string;
  readonly language: string;
  /** The article's day, that of `dated`. */
  readonly date?: string;
  /** The article's day and where it was read. */
  readonly dated?: ArticleDate;
  readonly status: 'reading' | 'ready' | 'no-article' | 'off' | 'paused' | 'failed';
  readonly topics: readonly TopicWeight[];
  readonly titles: Readonly<Record<TopicKey, string>>;
  readonly mentions: readonly Mention[];
  /** The sentence of each mention, in the order of `mentions`. */
  readonly sentences?: readonly string[];
  /** Notes of this page whose passage was looked for, and whether it was found. */
  readonly notes: readonly { readonly id: string; readonly found: boolean }[];
}

/** Requests that the content script of a tab answers; only the extension itself may send them. */
export const toContent = {
  state: request<PageState>('page')(nothing),
  /** The article as it was read; nothing where there is none. */
  article: request<Article | undefined>('page')(nothing),
  /** Scrolls to a mention (its index in `PageState.mentions`) and opens its card. */
  goTo: request<boolean>('page')(v.strictObject({ mention: whole })),
  /** Scrolls to the passage of a note. */
  goToNote: request<boolean>('page')(v.strictObject({ id: short })),
  /** Opens the card of the next (1) or previous (-1) hint. */
  step: request<void>('page')(v.strictObject({ by: v.picklist([1, -1]) })),
  /** What the reader has selected; nothing when that is nothing, or in a field that is written in. */
  selection: request<{ readonly page: Note['page']; readonly passage: Passage } | undefined>('page')(nothing),
  /** Notes changed, or settings or packs (`all`): ask again. */
  refresh: request<void>('page')(v.strictObject({ what: v.picklist(['notes', 'all']) })),
} as const;

/** Told to every open page of the extension, never answered: what has changed. */
export const broadcast = {
  changed: request<void>('page')(v.strictObject({ what: v.picklist(['notes', 'packs', 'settings', 'page']) })),
} as const;

export type ToBackground = typeof toBackground;
export type ToContent = typeof toContent;
export type Input<R> = R extends Request<infer I, unknown> ? v.InferInput<I> : never;
export type Checked<R> = R extends Request<infer I, unknown> ? v.InferOutput<I> : never;
export type Answer<R> = R extends Request<v.GenericSchema, infer A> ? A : never;
