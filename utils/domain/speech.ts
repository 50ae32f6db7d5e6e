import { fold } from './normalise';

/** What a sentence does, as far as plain words tell. */
export type Speech = 'denial' | 'charge' | 'other';

const DENIALS =
  /\b(den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|refut(?:e|es|ed)|dismiss(?:es|ed)?|never|not true|groundless|baseless|unfounded|slander\w*|smear\w*|fabricat\w*|nothing to do|neither|no interest|nie(?:ga|gan|go)|desmient\w*|rechaz\w*|dement\w*|rejett\w*|dementi\w*|bestreit\w*|weis\w* zuruck|отрица\w*|опроверг\w*)\b|否认|否認|从不|從不|从未|從未|不干涉|无端|無端|污蔑|抹黑|驳斥|駁斥|否定|نفى|تنفي|ينفي/u;
const CHARGES =
  /\b(accus(?:e|es|ed|ing|ation\w*)|alleg(?:e|es|ed|ing|ation\w*)|charg(?:e|es|ed) that|blam(?:e|es|ed|ing)|warn(?:s|ed|ing)?|evidence|claim(?:s|ed)?|suspect\w*|acus\w*|beschuldig\w*|wirf\w*|warf\w*|обвин\w*)\b|指责|指責|指控|证据|證據|警告|非難|اتهم|تتهم/u;

/** Tells whether a sentence reports a denial or a charge; a denial is the stronger sign. */
export function kindOfSpeech(sentence: string): Speech {
  const folded = fold(sentence);
  if (DENIALS.test(folded)) return 'denial';
  return CHARGES.test(folded) ? 'charge' : 'other';
}
