import { SIGN } from './part-signs';
import type { Box, Run } from './survey';

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const ALL_DENSE = new RegExp(DENSE, 'g');
const SENTENCE_END = /[.!?…。！？।۔؟:;](?:["'”’»)\]）」』]|\s|$)/;
const HEADINGS = /^h[1-6]$/;

export const isHeading = (name: string): boolean => HEADINGS.test(name);

/** The length of a text in Latin letters: a Chinese, Japanese or Korean character counts as two and a half. */
export function width(text: string): number {
  if (!DENSE.test(text)) return text.length;
  return text.length + (text.match(ALL_DENSE)?.length ?? 0) * 1.5;
}

export const hasSentence = (text: string): boolean => SENTENCE_END.test(text);

/** The least width of a headline that says something. */
export const HEADLINE_WIDTH = 25;
/** A sentence that tells something and has a long link in it. */
const TELLS = /^[^:：|]{40}.*[.。।۔]["”»]?$/;

/** True for a run that leads elsewhere; a sentence with long links in it and names that are links, several in a line, do not. */
export function isMostlyLink({ box, text, link, links }: Run): boolean {
  const rest = text.length - link;
  if (link <= text.length * 0.6 || rest >= 40 || (rest >= 20 && TELLS.test(text))) return false;
  return links < 2 || box.name !== 'p' || width(text) > links * HEADLINE_WIDTH;
}

/** How much a run looks like running text: its width without its links, or 0 when it is a label, a link or a heading. */
export function proseWeight(run: Run): number {
  const share = run.link / run.text.length;
  if (isMostlyLink(run) || isHeading(run.box.name) || (run.signs & SIGN.caption) > 0 || isWithin(run.box, SIGN.caption)) return 0;
  const wide = width(run.text);
  return wide >= 80 || (wide >= 25 && hasSentence(run.text)) ? wide * (1 - share) : 0;
}

/** True if a box or one around it, below `until`, carries a sign. */
export function isWithin(box: Box, sign: number, until?: Box): boolean {
  for (let one: Box | undefined = box; one && one !== until; one = one.parent) if (one.signs & sign) return true;
  return false;
}
