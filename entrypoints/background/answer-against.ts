import { articleDate } from '@/utils/domain/article-date';
import { pageSides } from '@/utils/domain/page-sides';
import { compareQuotes } from '@/utils/domain/quote-compare';
import { recognise } from '@/utils/domain/recognise';
import { withoutRefused } from '@/utils/domain/without-refused';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import { refused } from '@/utils/platform/settings';
import { languages } from './answer-page';
import { holdings } from './holdings';

/** Answers how a page stands to the record of a topic; the article is used and forgotten. */
export const answerAgainst: Pick<BackgroundHandlers, 'against'> = {
  async against({ topic, article }) {
    const { recogniser, shelf, ranking } = await holdings();
    const held = shelf.topics.get(topic);
    if (!held) return undefined;
    const { mentions } = withoutRefused(recognise(recogniser, article.blocks), await refused.read(), article.url);
    const { blocks } = article;
    const sides = pageSides(held, ranking(), { blocks, mentions, day: articleDate(article)?.day }, languages());
    return { ...sides, quotes: compareQuotes(held, blocks, languages()) };
  },
};
