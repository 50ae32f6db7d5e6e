import { Bit, ENTRIES } from './characters';
import { PRIME, settle } from './lexicon';
import { isTitle, joinsAbbreviation, scanClosely } from './scan-closely';
import { Flag, type Words } from './words';

const STOP = 0x2e;

/** So many units are read at a time. */
const PIECE = 1_024;

/** After a joined abbreviation so many, since what stood behind it is read again. */
const SHORT = 64;

/** By change between letters and others in a piece: its place, the hash of the letters before it, and the bits of all that was passed since the last. */
const places = /* @__PURE__ */ new Int32Array(PIECE + 3);
const hashes = /* @__PURE__ */ new Int32Array(PIECE + 3);
const passed = /* @__PURE__ */ new Int32Array(PIECE + 3);
/** The words of a piece behind which a stop was passed, -1 after the last. */
const stops = /* @__PURE__ */ new Int32Array(PIECE + 3);

/**
 * Reads a text once into its folded words. A letter of an unspaced script is a word of its own, with its marks; hyphens and apostrophes part words;
 * the stops inside abbreviations fall ("U.S." is "us"); accents, soft hyphens and zero-width marks weigh nothing. Linear in the text.
 */
export function scanWords(text: string, words: Words): void {
  const { length } = text;
  words.reserve(length + 1);
  words.count = 0;
  words.apart = Flag.apart;
  words.from[0] = 0;
  let piece = PIECE;
  for (let at = 0; at < length; ) {
    const end = Math.min(length, at + piece);
    const changes = findChanges(text, at, end, words);
    const stopped = places[changes] as number;
    const next = takeWords(text, changes, words);
    const joined = closeStops(text, words);
    piece = joined < 0 ? PIECE : SHORT;
    if (joined >= 0) at = scanClosely(text, joined, joined + 1, words);
    else if (next > at && stopped === end) at = next;
    else at = scanClosely(text, next, stopped + 1, words);
  }
}

/**
 * Finds where words begin and end, from a place where one may begin, until `end` or a character that is neither a plain letter nor a sign or
 * space; gives the number of changes, behind which the arrays hold where it stopped. Has no branch by character that text could make
 * unforeseeable, since a wrongly foretold one costs as much as reading five characters.
 */
function findChanges(text: string, start: number, end: number, { folded, from, count: word }: Words): number {
  // In locals, since a page's time goes into this loop.
  const entries = ENTRIES;
  const known = Bit.plain | Bit.soft | Bit.hard;
  let count = 0;
  let hash = 0;
  let before = 0;
  let seen = 0;
  let size = from[word] as number;
  let at = start;
  for (; at < end; at++) {
    const entry = entries[text.charCodeAt(at)] as number;
    if ((entry & known) === 0) break;
    const letter = (entry >> 26) & 1;
    const change = letter ^ before;
    places[count] = at;
    hashes[count] = hash;
    passed[count] = seen;
    folded[size] = entry;
    count = (count + change) | 0;
    size = (size + letter) | 0;
    before = letter;
    seen = (seen & (change - 1)) | entry;
    // Becomes 0, which is the seed, behind a word.
    hash = Math.imul(hash ^ (entry & 0xffff), PRIME & -letter);
  }
  places[count] = at;
  hashes[count] = hash;
  passed[count] = seen;
  return count;
}

/** Takes over the words of a piece; gives the place to read on from: where the piece stopped, or where its last word began if it stopped within one. */
function takeWords(text: string, changes: number, words: Words): number {
  const stopped = places[changes] as number;
  const open = (changes & 1) !== 0 && stopped < text.length;
  if (changes & 1 && !open) passed[changes + 1] = 0;
  const last = open ? changes - 1 : (changes + 1) & ~1;
  while (words.count + last / 2 >= words.start.length - 1) words.grow();
  const { start, end, flags, hash, from } = words;
  let word = words.count;
  let size = from[word] as number;
  let apart = words.apart;
  let stopCount = 0;
  for (let change = 0; change < last; change += 2) {
    const begin = places[change] as number;
    const close = places[change + 1] as number;
    const seen = passed[change + 1] as number;
    apart |= ((passed[change] as number) >> 23) & Flag.apart;
    start[word] = begin;
    end[word] = close;
    flags[word] = apart | ((~seen >> 17) & Flag.caps) | ((seen >> 17) & Flag.affixed);
    hash[word] = settle(hashes[change + 1] as number);
    stops[stopCount] = word;
    stopCount = (stopCount + (((passed[change + 2] as number) >> 29) & 1)) | 0;
    size = (size + close - begin) | 0;
    word = (word + 1) | 0;
    from[word] = size;
    apart = 0;
  }
  stops[stopCount] = -1;
  words.count = word;
  words.apart = apart | (((passed[last] as number) >> 23) & Flag.apart);
  return open ? (places[changes - 1] as number) : stopped;
}

/** Parts phrases at the stops behind words of the piece; a stop that joins an abbreviation gives the words back from there on, and where they begin. */
function closeStops(text: string, words: Words): number {
  const { start, end, flags } = words;
  for (let i = 0; (stops[i] as number) >= 0; i++) {
    const word = stops[i] as number;
    const begin = start[word] as number;
    const close = end[word] as number;
    if (text.charCodeAt(close) !== STOP) continue;
    if (joinsAbbreviation(text, begin, close, ((flags[word] as number) & Flag.caps) !== 0)) {
      words.count = word;
      words.apart = (flags[word] as number) & Flag.apart;
      return begin;
    }
    if (isTitle(text, begin, close)) continue;
    if (word + 1 < words.count) flags[word + 1] = (flags[word + 1] as number) | Flag.apart;
    else words.apart = Flag.apart;
  }
  return -1;
}
