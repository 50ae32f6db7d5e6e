import type { Hit } from './match';
import type { Span } from './mention';
import type { Sentence } from './sentences';

/** A hit that is found again later by a short form of its words; `of` is where the full form stands. */
export interface Referring extends Hit {
  readonly of: Span;
  readonly sentence: number;
}

/** So many sentences after the full form its short forms still mean it. */
const REACH = 12;
const MOST = 5_000;
/** Words that show that a name follows. */
const TITLE =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|sir|president|premier|chancellor|minister|secretary|ambassador|general|senator|spokes(?:man|woman|person)|se[ñn]ora?|herr|frau|monsieur|m|madame|mme|г-н|госпожа|президент|министр)\.?\s+$/iu;
/** Words that show that what follows was named before. */
const POINTER =
  /(?:^|[^\p{L}])(?:the|this|that|these|those|its|their|his|her|el|la|los|las|este|esta|ese|esa|le|les|ce|cet|cette|ces|der|die|das|dem|den|des|dieser|diese|dieses|этот|эта|это|эти)\s+$/iu;
const CAPITAL = /^\p{Lu}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A capitalised word before a name, other than a title or the beginning of a sentence, makes it another's name. */
const OTHER_NAME = /[\p{Ll},;][^\p{L}.!?]+\p{Lu}[\p{L}\p{M}]+\s+$/u;

/**
 * The short forms that stand for terms found before: the last word of a name of several words ("Blinken", "Mr. Wang") and the last word of
 * a term behind an article or pointing word ("the pledge"), each standing for the nearest full form before it.
 */
export function shortForms(text: string, sentences: readonly Sentence[], hits: readonly Hit[]): Referring[] {
  const full = new Map<string, { readonly hits: Hit[]; readonly sentence: number }>();
  const taken = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Referring[] = [];
  let next = 0;
  for (let at = 0; at < sentences.length && found.length < MOST; at++) {
    const { start, end } = sentences[at] as Sentence;
    const here: Hit[] = [];
    while (next < taken.length && (taken[next] as Hit).start < end) here.push(taken[next++] as Hit);
    if (full.size > 0) {
      const entries = new Set(here.map(({ entry }) => entry));
      const covers = covering(here);
      for (const word of text.slice(start, end).matchAll(WORD)) {
        const known = full.get(word[0]);
        if (!known || at - known.sentence > REACH) continue;
        const span = { start: start + word.index, end: start + word.index + word[0].length };
        if (covers(span)) continue;
        if (!stands(text.slice(Math.max(0, span.start - 40), span.start), word[0], known.hits, text)) continue;
        for (const { entry, start, end } of known.hits) {
          if (!entries.has(entry)) found.push({ ...span, entry, sentence: at, of: { start, end } });
        }
        if (found.length >= MOST) break;
      }
    }
    for (const hit of here) remember(hit, at);
  }
  return found;

  function remember(hit: Hit, sentence: number): void {
    const words = [...text.slice(hit.start, hit.end).matchAll(WORD)].map(([word]) => word);
    const [first, last] = [words[0], words.at(-1)];
    if (words.length < 2 || !first || !last) return;
    const isName = words.every((word) => CAPITAL.test(word));
    // "China" is no short form of "Republic of China".
    if (!isName && CAPITAL.test(last)) return;
    for (const word of new Set(isName ? [first, last] : [last])) {
      if (word.length < 3 && !CAPITAL.test(word)) continue;
      const known = full.get(word);
      const same = known?.hits[0];
      if (known && same && same.start < hit.end && hit.start < same.end) known.hits.push(hit);
      else full.set(word, { hits: [hit], sentence });
    }
  }
}

/** Tells whether a longer one of the hits covers a span; asked for spans in order, of hits in order. */
function covering(hits: readonly Hit[]): (span: Span) => boolean {
  let next = 0;
  let end = 0;
  return (span) => {
    for (; next < hits.length && (hits[next] as Hit).start <= span.start; next++) {
      const hit = hits[next] as Hit;
      if (hit.start < span.start || hit.end > span.end) end = Math.max(end, hit.end);
    }
    return end >= span.end;
  };
}

/** Whether a word, by what stands before it, is a short form of the full form known. */
function stands(before: string, word: string, [full]: readonly Hit[], text: string): boolean {
  if (!full) return false;
  if (!CAPITAL.test(word)) return POINTER.test(before);
  if (TITLE.test(before)) return true;
  return text.slice(full.start, full.end).endsWith(word) && (POINTER.test(before) || !OTHER_NAME.test(before));
}
