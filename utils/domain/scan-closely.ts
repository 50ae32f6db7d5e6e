import { Bit, ENTRIES, entryAt, foldAt, melt, widthOf } from './characters';
import { hashOf, PRIME, SEED, settle } from './lexicon';
import { Flag, type Words } from './words';

const TITLES = /* @__PURE__ */ new Set('mr mrs ms dr st gen sen gov rep lt col jr sr prof no vs mt ft hr mme'.split(' '));
const LONGEST_TITLE = 4;

/**
 * Reads on from where a word may begin, by every character's own rule, until behind a space or sign at or after `least` that a plain
 * character follows; gives the place.
 */
export function scanClosely(text: string, place: number, least: number, words: Words): number {
  const entries = ENTRIES;
  const { plain, letter, small, affixed, unspaced, follows, leads, none, hard, soft, stop, odd, pair } = Bit;
  const { length } = text;
  let { start, end, flags, hash, from, folded } = words;
  let capacity = start.length - 1;
  let { count, apart } = words;
  /** The word being read: where it begins in the text and in `folded`, its hash so far, and the bits of all its characters. */
  let begin = place;
  let first = from[count] as number;
  let state = SEED;
  let seen = 0;
  let size = first;
  /** Where the letters since the last stop of an abbreviation begin, and whether there was one. */
  let piece = 0;
  let at = place;
  while (true) {
    let entry = hard;
    for (; at < length; at++) {
      entry = entries[text.charCodeAt(at)] as number;
      if ((entry & plain) === 0) break;
      state = Math.imul(state ^ (entry & 0xffff), PRIME);
      folded[size++] = entry;
      seen |= entry;
    }
    if (at >= length) entry = hard;
    else if (entry === 0) entry = entryAt(text, at);
    if (entry & plain) continue;
    if (entry & (letter | none)) {
      if (entry & letter) size = addOdd(words, text, at, first, size);
      folded = words.folded;
      seen |= entry;
      at += entry & pair ? 2 : 1;
      continue;
    }
    if (size > first) {
      if (entry & stop && joinsAbbreviation(text, Math.max(piece, begin), at, (seen & small) === 0)) {
        seen |= stop;
        piece = ++at;
        continue;
      }
      let last = at;
      if (seen & none) {
        while (entryAt(text, begin) & none) begin += widthOf(entryAt(text, begin));
        last = lastLetter(text, at);
      }
      start[count] = begin;
      end[count] = last;
      from[count] = first;
      hash[count] = seen & odd ? hashOf(folded, first, size) : settle(state);
      flags[count] = apart | (seen & small ? 0 : Flag.caps) | (seen & affixed ? Flag.affixed : 0);
      if (++count === capacity) {
        words.grow();
        ({ start, end, flags, hash, from } = words);
        capacity = start.length - 1;
      }
      first = size;
      state = SEED;
      apart = entry & stop && !(seen & stop) && !isTitle(text, begin, last) ? Flag.apart : 0;
    }
    seen = 0;
    if (entry & unspaced) {
      start[count] = at;
      from[count] = size;
      let next = entry;
      let before: number;
      do {
        if (next & odd) {
          size = addOdd(words, text, at, first, size);
          folded = words.folded;
        } else folded[size++] = next;
        at += next & pair ? 2 : 1;
        before = next;
        next = at < length ? entries[text.charCodeAt(at)] || entryAt(text, at) : hard;
      } while (next & follows || (before & leads && next & unspaced));
      end[count] = at;
      hash[count] = hashOf(folded, first, size);
      flags[count] = apart | Flag.unspaced;
      if (++count === capacity) {
        words.grow();
        ({ start, end, flags, hash, from } = words);
        capacity = start.length - 1;
      }
      first = size;
      apart = 0;
    } else {
      if (at >= length) break;
      if (entry & hard) apart = Flag.apart;
      at += entry & pair ? 2 : 1;
      if (at >= least && at < length && (entries[text.charCodeAt(at)] as number) & (plain | soft | hard)) break;
    }
    begin = at;
  }
  from[count] = size;
  words.count = count;
  words.apart = apart;
  return at;
}

/** Where the last letter before a place ends. */
function lastLetter(text: string, at: number): number {
  let end = at;
  while (
    entryAt(text, end - 1) & Bit.none ||
    (end > 1 && entryAt(text, end - 2) & Bit.pair && entryAt(text, end - 2) & Bit.none)
  ) {
    end -= entryAt(text, end - 1) & Bit.none ? 1 : 2;
  }
  return end;
}

/** Whether a stop behind the word belongs to it and parts no phrases. */
export const isTitle = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_TITLE && TITLES.has(text.slice(start, end).toLowerCase());

/** Adds a letter whose fold is not one unit of its own to the word that begins at `first`; gives the new size. */
function addOdd(words: Words, text: string, at: number, first: number, size: number): number {
  const fold = foldAt(text, at);
  words.reserve(size + fold.length + text.length - at);
  const { folded } = words;
  if (size > first && fold.length === 1) {
    const melted = melt(folded[size - 1] as number, fold.charCodeAt(0));
    if (melted) {
      folded[size - 1] = melted;
      return size;
    }
  }
  for (let i = 0; i < fold.length; i++) folded[size + i] = fold.charCodeAt(i);
  return size + fold.length;
}

/** A stop joins letters when one letter (or two capitals, as in "EE.UU.") stands before it and as much follows. */
export function joinsAbbreviation(text: string, from: number, stop: number, capitals: boolean): boolean {
  const next = bitsAt(text, stop + 1);
  if (!(next & Bit.capital) && (capitals || !(next & Bit.letter) || next & Bit.affixed)) return false;
  const most = capitals ? 2 : 1;
  let before = 0;
  for (let at = from; at < stop; ) {
    const entry = entryAt(text, at);
    if (entry & Bit.letter && ++before > most) return false;
    at += widthOf(entry);
  }
  if (before === 0) return false;
  const second = stop + 1 + widthOf(next);
  const after = bitsAt(text, second);
  const parts = (entry: number) => (entry & (Bit.letter | Bit.unspaced)) === 0;
  return parts(after) || (capitals && (after & Bit.capital) !== 0 && parts(bitsAt(text, second + widthOf(after))));
}

const bitsAt = (text: string, at: number): number => (at < text.length ? entryAt(text, at) : Bit.hard);
