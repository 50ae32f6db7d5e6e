import { findPassage, passageOf } from '@/utils/domain/anchor';
import { type Article, articleText } from '@/utils/domain/article';
import { chooseHints, type Density } from '@/utils/domain/choose-hints';
import type { Recognition, Span } from '@/utils/domain/mention';
import type { Passage } from '@/utils/domain/note';
import type { CardPage } from '@/utils/page/cards';
import { createMarks, type Marks } from '@/utils/page/mark';
import { createPageAddress } from '@/utils/page/page-address';
import { type Reading, readArticle } from '@/utils/page/read-article';
import { inSlices } from '@/utils/page/slices';
import type { DomRange, TextMap } from '@/utils/page/text-map';
import { askBackground } from '@/utils/platform/messages';
import type { PageState } from '@/utils/platform/protocol';

/** What the hints script knows of its page. */
export interface PageSession extends CardPage {
  readonly state: PageState;
  readonly marks: Marks;
  readonly reading: KnownReading | undefined;
  map(): TextMap | undefined;
  /** The place of a noted passage that was found. */
  notePlace(id: string): readonly DomRange[] | undefined;
  notePlaces(): readonly (readonly DomRange[])[];
  /**
   * Reads the page and shows hints; a look that is under way is given up. `anew` asks for the mentions even when the text is the same.
   * Gives the share of the blocks read before that have gone, or nothing when it was given up itself.
   */
  look(anew?: boolean): Promise<number | undefined>;
  /** Asks for the noted passages of the page and looks for them. */
  lookForNotes(): Promise<void>;
  /** The page changes too often to be followed: it has no hints until the next look. */
  pause(): void;
}

type KnownReading = Reading & { readonly text: string };
type Found = Recognition & Pick<PageState, 'titles' | 'date' | 'dated'>;
interface KnownNote {
  readonly id: string;
  readonly passage: Passage;
  readonly span?: Span;
}

/** All that one look at the page gave; it is replaced whole, so that words, places and mentions always belong together. */
interface Known {
  readonly status: PageState['status'];
  readonly reading?: KnownReading;
  readonly found: Found;
}

const NOTHING: Found = { mentions: [], topics: [], titles: {} };
const LONGEST_SENTENCE = 8_000;
/** A sentence of fewer units says too little by itself; so many more are taken along. */
const SHORT = 80;
const COMPANY = 240;

/** `meet` is told of each shadow root that was read in. */
export function createSession(
  signal: AbortSignal,
  meet: (shadow: ShadowRoot) => void,
  document: Document = globalThis.document,
): PageSession {
  const marks = createMarks();
  const address = createPageAddress(document);
  let known: Known = { status: 'reading', found: NOTHING };
  let density: Density = 'section';
  let notes: readonly KnownNote[] = [];
  let notesOf = '';
  let current = new AbortController();

  const title = () => known.reading?.article.title || document.title;
  const paint = () => {
    const { reading, found } = known;
    if (!reading) return marks.clear();
    const chosen = chooseHints(reading.article.blocks, found.mentions, density);
    marks.paint(
      chosen.flatMap((index) => {
        const mention = found.mentions[index];
        return mention ? [{ index, start: mention.start, end: mention.end }] : [];
      }),
      reading.map,
    );
  };
  const know = (next: Known) => {
    // A page that had topics and now shows none takes its number off the button.
    if (next.status !== 'ready' && known.found.topics.length > 0) void scan(undefined).catch(() => undefined);
    known = next;
    paint();
  };
  const scan = (article: Article | undefined) =>
    askBackground('scan', {
      article: article
        ? { ...article, url: address(), blocks: [...article.blocks], printed: [...(article.printed ?? [])] }
        : { url: address(), title: '', language: '', blocks: [] },
    });
  const lookForNotes = async (): Promise<void> => {
    const kept = await askBackground('passages', { url: address() }).catch(() => []);
    const text = known.reading?.text ?? '';
    const before = new Map(notesOf === text ? notes.map((note) => [note.id, note]) : []);
    notesOf = text;
    notes = kept.map(({ id, passage }) => before.get(id) ?? { id, passage, span: text ? findPassage(text, passage) : undefined });
  };

  const steps = async (look: AbortSignal, anew: boolean): Promise<number> => {
    const start = await askBackground('start', { host: document.location.hostname });
    if (look.aborted) return 0;
    density = start.density;
    const nothing = (status: Known['status']): number => {
      know({ status, found: NOTHING });
      return 0;
    };
    if (!start.on) return nothing('off');
    const read = await inSlices(readArticle(document, document.location.href, meet, density === 'all'), look);
    if (look.aborted) return 0;
    if (!read) return nothing('no-article');
    const reading = { ...read, text: articleText(read.article.blocks) };
    const same = !anew && known.status === 'ready' && known.reading?.text === reading.text;
    const found = same ? known.found : await scan(reading.article);
    if (look.aborted) return 0;
    const gone = goneFrom(known.reading, reading);
    know({ status: 'ready', reading, found });
    return gone;
  };

  signal.addEventListener(
    'abort',
    () => {
      current.abort();
      marks.clear();
      marks.emphasise([]);
    },
    { once: true },
  );

  const session: PageSession = {
    marks,
    get reading() {
      return known.reading;
    },
    get page() {
      return { url: address(), title: title(), host: document.location.hostname, date: known.found.date };
    },
    get state() {
      const { reading, found, status } = known;
      return {
        ...session.page,
        language: reading?.article.language ?? '',
        status,
        ...found,
        sentences: found.mentions.map(
          ({ sentence }) => reading?.text.slice(sentence.start, sentence.end).slice(0, LONGEST_SENTENCE) ?? '',
        ),
        notes: notes.map(({ id, span }) => ({ id, found: span !== undefined })),
      };
    },
    map: () => known.reading?.map,
    hinted(index) {
      const { reading, found } = known;
      const mention = found.mentions[index];
      if (!mention || !reading) return;
      return {
        mention,
        sentence: inCompany(reading.text, mention.sentence),
        passage: passageOf(reading.text, mention.start, mention.end),
        ranges: reading.map.rangesOf(mention.start, mention.end),
        page: session.page,
      };
    },
    opened: (hinted) => marks.emphasise(hinted?.ranges ?? []),
    notePlace(id) {
      const span = notes.find((note) => note.id === id)?.span;
      return span && known.reading?.map.rangesOf(span.start, span.end);
    },
    notePlaces: () => notes.flatMap(({ id }) => [session.notePlace(id) ?? []]),
    async look(anew = false) {
      current.abort();
      current = new AbortController();
      const look = current.signal;
      const gone = await steps(look, anew).catch((error) => {
        if (look.aborted) return 0;
        know({ status: 'failed', found: NOTHING });
        throw error;
      });
      if (look.aborted) return;
      await lookForNotes();
      return gone;
    },
    lookForNotes,
    pause: () => know({ ...known, status: 'paused', found: NOTHING }),
  };
  return session;
}

/** A sentence as the record is asked about it: a heading or another short one with what follows it. */
function inCompany(text: string, { start, end }: Span): string {
  return text.slice(start, end - start < SHORT ? end + COMPANY : end).slice(0, LONGEST_SENTENCE);
}

/** The share of a reading's blocks whose words or text nodes are not of the page any more. */
function goneFrom(before: KnownReading | undefined, { article }: Reading): number {
  if (!before) return 0;
  const { blocks } = before.article;
  const words = new Set(article.blocks.map(({ text }) => text));
  let at = 0;
  const gone = blocks.filter(({ text }) => {
    const node = before.map.nodeAt(at);
    at += text.length + 1;
    return !words.has(text) || !node?.isConnected;
  });
  return gone.length / blocks.length;
}
