import { findTerms } from './match';
import { buildMatcher } from './matcher';

/** What a sentence does, as far as plain words tell. */
export type Speech = 'denial' | 'charge' | 'other';

const DENIAL = 0;
const WORDS: readonly (readonly string[])[] = [
  `deny|denie*|denying|denial*|reject*|refut*|dismiss*|never|not true|groundless|baseless|unfounded|slander*|smear*|fabricat*|nothing to do|neither|no interest
  |niega*|negó|desmient*|desmint*|rechaz*|dément*|rejett*|réfut*|bestreit*|bestritt*|dementier*|weist zurück|wies zurück|отрица*|опроверг*|отверг*
  |否认|否認|从不|從不|从未|從未|不干涉|无端|無端|污蔑|抹黑|驳斥|駁斥|反驳|反駁|否定した|نفى|نفت|تنفي|ينفي|رفض*`,
  `accus*|alleg*|charges that|charged that|blam*|warn*|evidence|claim*|suspect*|acus*|denunci*|beschuldig*|wirft|warf|vorwurf*|vorwürf*|обвин*
  |指责|指責|指控|证据|證據|警告|非難|اتهم*|تتهم|يتهم`,
].map((list) => list.split(/[\s]*\|/).map((word) => word.trim()));

const matcher = buildMatcher(WORDS.flatMap((list, owner) => list.map((term) => ({ term, owner, part: 0, weight: 0 }))));

/** Tells whether a sentence reports a denial or a charge; a denial is the stronger sign. */
export function kindOfSpeech(sentence: string): Speech {
  const owners = findTerms(matcher, sentence).map(({ entry }) => matcher.owner[matcher.first[entry] as number]);
  if (owners.includes(DENIAL)) return 'denial';
  return owners.length > 0 ? 'charge' : 'other';
}
