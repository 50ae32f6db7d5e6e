import { arabicReadings } from './arabic';
import { hashOf, lookUp, SEED, stir } from './lexicon';
import { type Matcher, step } from './matcher';
import { foldWord } from './normalise';
import { Flag, LONGEST, scanWords } from './scan-words';

/** A term found in a text: which entry of the matcher, and where (UTF-16 units). */
export interface Hit {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every term of the matcher in a text, in order of their beginnings; overlapping ones too. Linear in the text for terms of bounded
 * length. Stops after about `most` hits.
 */
export function findTerms(matcher: Matcher, text: string, most = Number.POSITIVE_INFINITY): Hit[] {
  const read = readWords(matcher, text);
  const hits: Hit[] = [];
  for (let from = 0; from < read.unit.length && hits.length < most; from++) {
    let node = 0;
    let caps = true;
    const start = read.start[from] as number;
    for (let at = from; at < read.unit.length; at++) {
      const flags = read.flags[at] as number;
      if (at > from && flags & Flag.apart) break;
      caps &&= (flags & Flag.caps) !== 0;
      const end = read.end[at] as number;
      for (let i = read.firstBeginning[at] as number; i < (read.firstBeginning[at + 1] as number); i++) {
        report(step(matcher, node, -(read.beginning[i] as number)), start, end, caps);
      }
      const unit = read.unit[at] as number;
      node = unit === 0 ? 0 : step(matcher, node, unit);
      if (node === 0) break;
      report(node, start, end, caps);
    }
  }
  return hits;

  function report(node: number, start: number, end: number, caps: boolean): void {
    if (node === 0) return;
    const plain = matcher.plain[node] as number;
    if (plain) hits.push({ entry: plain, start, end });
    const capitals = matcher.capitals[node] as number;
    if (capitals && caps) hits.push({ entry: capitals, start, end });
  }
}

function readWords(matcher: Matcher, text: string) {
  const start: number[] = [];
  const end: number[] = [];
  const unit: number[] = [];
  const flags: number[] = [];
  const beginning: number[] = [];
  const firstBeginning: number[] = [0];
  const lengths = matcher.lengths;
  scanWords(text, {
    lengths,
    beginning(hash) {
      const found = lookUp(matcher.beginnings, hash.a, hash.b);
      if (found) beginning.push(found);
    },
    word(from, to, hash, about) {
      let found = lookUp(matcher.words, hash.a, hash.b);
      if (about & Flag.arabic && !found) found = readArabic(foldWord(text.slice(from, to)));
      start.push(from);
      end.push(to);
      unit.push(found);
      flags.push(about);
      firstBeginning.push(beginning.length);
    },
  });
  return { start, end, unit, flags, beginning, firstBeginning };

  /** The first known reading of an Arabic word; beginnings are looked for in the readings that were not read letter by letter. */
  function readArabic(word: string): number {
    let known = 0;
    for (const reading of arabicReadings(word)) {
      const whole = hashOf(reading);
      known ||= lookUp(matcher.words, whole.a, whole.b);
      if (reading === word) continue;
      const hash = { ...SEED };
      for (let i = 0; i < reading.length && i + 1 < LONGEST; i++) {
        stir(hash, reading.charCodeAt(i));
        const found = lengths[i + 1] === 1 ? lookUp(matcher.beginnings, hash.a, hash.b) : 0;
        if (found) beginning.push(found);
      }
    }
    return known;
  }
}
