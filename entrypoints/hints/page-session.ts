import { findPassage } from '@/utils/domain/anchor';
import { type Article, articleText } from '@/utils/domain/article';
import { chooseHints, type Density } from '@/utils/domain/choose-hints';
import type { Mention, Recognition } from '@/utils/domain/mention';
import { createMarks, type Marks } from '@/utils/page/mark';
import { type Reading, readArticle } from '@/utils/page/read-article';
import { inSlices } from '@/utils/page/slices';
import type { TextMap } from '@/utils/page/text-map';
import { askBackground } from '@/utils/platform/messages';
import type { PageState } from '@/utils/platform/protocol';

/** A noted passage that was found again in the article. */
interface FoundNote {
  readonly id: string;
  readonly span?: { readonly start: number; readonly end: number };
}

/** What the hints script knows of its page. */
export interface PageSession {
  readonly state: PageState;
  readonly marks: Marks;
  readonly reading: (Reading & { readonly text: string }) | undefined;
  readonly notes: readonly FoundNote[];
  mention(index: number): Mention | undefined;
  map(): TextMap | undefined;
  /** Reads the page and shows hints; a look that is under way is given up. `anew` asks for the mentions even when the text is the same. */
  look(anew?: boolean): Promise<void>;
  /** Text has gone or come without touching the article. */
  refresh(): void;
  setStatus(status: PageState['status']): void;
}

const NOTHING: Recognition & Pick<PageState, 'titles'> = { mentions: [], topics: [], titles: {} };

export function createSession(signal: AbortSignal, document: Document = globalThis.document): PageSession {
  const marks = createMarks();
  let status: PageState['status'] = 'reading';
  let reading: (Reading & { readonly text: string }) | undefined;
  let found = NOTHING;
  let density: Density = 'section';
  let notes: readonly FoundNote[] = [];
  let current = new AbortController();
  let shown = false;

  const show = async (article: Article | undefined): Promise<void> => {
    const before = found;
    found = article ? await askBackground('scan', { article: { ...article, blocks: [...article.blocks] } }) : NOTHING;
    // A page that had topics and is now another one takes its number off the button.
    if (!article && before.topics.length > 0) await askBackground('scan', { article: empty(document.location.href) });
  };
  const paint = () => {
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
  const findNotes = async (): Promise<void> => {
    const url = reading?.article.url ?? document.location.href;
    const kept = await askBackground('passages', { url }).catch(() => []);
    notes = kept.map(({ id, passage }) => ({ id, span: reading && findPassage(reading.text, passage) }));
  };

  const steps = async (look: AbortSignal, anew: boolean): Promise<void> => {
    const start = await askBackground('start', { url: document.location.href });
    if (look.aborted) return;
    density = start.density;
    if (!start.on) {
      status = 'off';
      found = NOTHING;
      reading = undefined;
      return marks.clear();
    }
    const next = await inSlices(readArticle(document, document.location.href), look);
    if (look.aborted) return;
    const text = next && articleText(next.article.blocks);
    const same = !anew && shown && text !== undefined && text === reading?.text;
    reading = next && text !== undefined ? { ...next, text } : undefined;
    if (!same) await show(reading?.article);
    await findNotes();
    if (look.aborted) return;
    shown = true;
    status = reading ? 'ready' : 'no-article';
    paint();
  };

  signal.addEventListener(
    'abort',
    () => {
      current.abort();
      marks.clear();
    },
    { once: true },
  );

  return {
    marks,
    get reading() {
      return reading;
    },
    get notes() {
      return notes;
    },
    get state() {
      const { article, text } = reading ?? {};
      return {
        url: article?.url ?? document.location.href,
        host: document.location.hostname,
        title: article?.title || document.title,
        language: article?.language ?? '',
        date: article?.date,
        status,
        ...found,
        sentences: found.mentions.map(({ sentence }) => text?.slice(sentence.start, sentence.end) ?? ''),
        notes: notes.map(({ id, span }) => ({ id, found: span !== undefined })),
      };
    },
    mention: (index) => found.mentions[index],
    map: () => reading?.map,
    async look(anew = false) {
      current.abort();
      current = new AbortController();
      const look = current.signal;
      if (!shown) status = 'reading';
      await steps(look, anew).catch((error) => {
        if (look.aborted) return;
        status = 'failed';
        marks.clear();
        throw error;
      });
    },
    refresh: () => marks.refresh(),
    setStatus(next) {
      status = next;
    },
  };
}

const empty = (url: string) => ({ url, title: '', language: '', blocks: [] });
