import { joinRefusals, MOST_REFUSALS, makeRefusal, takeBack } from '@/utils/domain/refusals';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import { refused } from '@/utils/platform/settings';
import { notPrivate, onlyOwnSite } from './own-site';

/** Keeps what the reader says is not about a topic. Every open page asks again by itself, since the setting is watched. */
export const answerRefusals: Pick<BackgroundHandlers, 'refuse' | 'takeBack'> = {
  async refuse({ scope, topic, text, page, undo }, asker) {
    onlyOwnSite(asker, page.url);
    notPrivate(asker);
    const one = makeRefusal(scope, { topic, text }, page);
    let full = false;
    await refused.change((list) => {
      const others = takeBack(list, [one]);
      full = !undo && others.length === MOST_REFUSALS;
      return undo ? others : joinRefusals(others, [one]);
    });
    return { full };
  },

  async takeBack({ refusals, undo }) {
    await refused.change((list) => (undo ? joinRefusals(list, refusals) : takeBack(list, refusals)));
  },
};
