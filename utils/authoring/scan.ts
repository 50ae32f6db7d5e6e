import { articleDate } from '@/utils/domain/article-date';
import { recognise } from '@/utils/domain/recognise';
import { compileRules, type Recogniser } from '@/utils/domain/topic-rules';
import { inputLines, print, readInput, readOptions } from './input';
import { loadPacks } from './load-packs';
import { looksLikeHtml, type PageSource, readPage } from './read-page';

/** `pack scan`: for each page, or each JSON line with `--lines`, one JSON line of its topics and mentions. */
export async function scan(args: readonly string[]): Promise<number> {
  const { packs, set, rest } = readOptions(args, ['--lines']);
  const lines = set.has('--lines');
  if (lines === rest.length > 0)
    throw new Error(lines ? '--lines reads standard input, not files' : 'scan needs a page, or --lines');
  const recogniser = compileRules(await loadPacks(packs));
  if (lines) {
    for await (const line of inputLines()) print(scanPage(recogniser, String(line.id), sourceOf(line)));
    return 0;
  }
  for (const file of rest) {
    const content = await readInput(file);
    print(scanPage(recogniser, file, looksLikeHtml(content) ? { html: content } : { text: content }));
  }
  return 0;
}

function sourceOf({ id, text, html, url }: Readonly<Record<string, unknown>>): PageSource {
  if (typeof text === 'string') return { text };
  if (typeof html === 'string') return { html, url: typeof url === 'string' ? url : undefined };
  throw new Error(`${String(id)}: "text" or "html" must be there`);
}

function scanPage(recogniser: Recogniser, page: string, source: PageSource) {
  const article = readPage(source);
  const { topics, mentions } = recognise(recogniser, article?.blocks ?? []);
  return {
    page,
    language: article?.language ?? '',
    date: (article && articleDate(article)?.day) ?? null,
    topics: topics.map(({ topic, weight }) => ({ id: topic, weight })),
    mentions: mentions.map(({ topic, text, sentence, start, end, why }) => ({ topic, text, sentence, start, end, why })),
  };
}
