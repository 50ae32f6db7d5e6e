import { type Brief, type BriefForm, type BriefWords, writeBrief } from '@/utils/domain/brief';
import { askBackground } from './messages';
import type { PageState } from './protocol';
import { saveFile } from './save-file';

type Progress = (done: number, all: number) => void;
type Page = Pick<PageState, 'url' | 'title' | 'date' | 'topics'>;

/** Makes a brief of a page, asking for the record of one topic after the other, and hands it over as a file; nothing of it is kept. */
export const takeBrief =
  (page: Page | undefined, wordsOf: (page: Brief['page'], made: string) => BriefWords) =>
  async (form: BriefForm, progress: Progress): Promise<void> => {
    if (!page) return;
    const { url, title, date } = page;
    const topics: Brief['topics'][number][] = [];
    for (const { topic } of page.topics) {
      progress(topics.length, page.topics.length);
      topics.push(await askBackground('record', { topic }, 60_000));
    }
    const brief: Brief = { page: { url, title, date }, made: new Date().toISOString().slice(0, 10), topics };
    const file = writeBrief(brief, form, wordsOf(brief.page, brief.made));
    saveFile(file.name, file.type, file.text);
  };
