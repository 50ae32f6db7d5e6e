import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { recognise } from '@/utils/domain/recognise';
import type { Recogniser } from '@/utils/domain/topic-rules';
import { readPage } from './read-page';

/** What is recognised on one saved page, for a person to judge: each topic with the words and the sentence of its first mention. */
export interface EverydayPage {
  readonly page: string;
  readonly topics: readonly { readonly topic: string; readonly words: string; readonly sentence: string }[];
}

/** Recognises topics on every saved page of a folder, in its article alone. */
export function scanEverydayPages(recogniser: Recogniser, folder: string): EverydayPage[] {
  return readdirSync(folder)
    .sort()
    .map((page) => {
      const html = gunzipSync(readFileSync(join(folder, page, 'source.html.gz'))).toString('utf8');
      const blocks = readPage({ html, url: `https://${page}/article` })?.blocks ?? [];
      const text = blocks.map((block) => block.text).join('\n');
      const { topics, mentions } = recognise(recogniser, blocks);
      return {
        page,
        topics: topics.map(({ topic }) => {
          const first = mentions.find((mention) => mention.topic === topic);
          return {
            topic,
            words: first?.why.words.map((word) => word.text).join(' + ') ?? '',
            sentence: first ? text.slice(first.sentence.start, first.sentence.end) : '',
          };
        }),
      };
    });
}
