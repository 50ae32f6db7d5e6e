import { i18n } from '#i18n';
import type { StatementView } from '@/utils/domain/record';
import type { Moment } from '@/utils/domain/timeline';
import type { Sign } from './TimelineMark';
import { kindName, kindWord } from './words';

const SIGNS = {
  claim: 'kind.claim',
  position: 'search.position',
  pledge: 'timeline.pledge',
  declined: 'timeline.declined',
  'none-found': 'timeline.noneFound',
  reversal: 'timeline.reversal',
  partial: 'timeline.partial',
  wording: 'timeline.wording',
  other: 'timeline.other',
  again: 'timeline.again',
} as const satisfies Record<Sign, string>;

/** What a sign of the timeline means, in a word or two. */
export const signWord = (sign: Sign): string => i18n.t(SIGNS[sign]);

/** What a statement is in the history of its actor: said for the first time, changed from what to what, pledged, declined. */
export function momentWords(moment: Moment, said: StatementView, repeated: boolean): string {
  const [earlier] = said.supersedes ?? [];
  if (earlier && said.kind) {
    if (moment === 'wording') return [signWord(moment), kindName(said.kind)].join(' · ');
    return i18n.t('timeline.change', [signWord(moment), kindName(earlier.kind), kindName(said.kind)]);
  }
  if (moment === 'claim' || moment === 'position')
    return [i18n.t(repeated ? 'timeline.first' : 'timeline.said'), kindWord(said)].join(' · ');
  return signWord(moment);
}
