import type { TopicKey } from './mention';
import type { Note } from './note';
import type { PositionKind } from './pack-format';
import { pickText } from './pick-text';
import type { Said } from './record';
import { actorsOf, dateOf, type Entry, SEARCHED, type Searched, type SearchIndex, topicOf } from './search-index';
import { askedWords, searchWords } from './search-words';
import type { Languages } from './view-record';

/** Words that answer a question, with the places in them (start and end in UTF-16 units, in order) that it asked for. */
export interface Marked extends Said {
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** One thing that was found. */
export interface Hit {
  readonly list: Searched | 'note';
  /** `<pack id>/<id>`, or the id of a note. */
  readonly key: string;
  /** The topic whose record has it. */
  readonly topic?: TopicKey;
  readonly kind?: PositionKind;
  /** Who said it, reviewed it, or the page that a note is on. */
  readonly who?: Marked;
  readonly text: Marked;
  /** A day in the form of packs. */
  readonly date?: string;
}

/** What was found of one kind: how many in all, and the first of them. */
export interface HitGroup {
  readonly list: Hit['list'];
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface SearchResults {
  readonly groups: readonly HitGroup[];
  /** Operators whose value could not be read. */
  readonly unread: readonly string[];
}

const LONGEST = 220;

/** The first `most` hits of each kind among the entries found, ready to be shown, with the words of the question marked. */
export function viewHits(
  index: SearchIndex,
  found: Uint32Array,
  { words, languages, most }: { readonly words: string; readonly languages: Languages; readonly most: number },
): HitGroup[] {
  const mark = marker(words);
  const totals = new Map<Searched, number>(SEARCHED.map((list) => [list, 0]));
  const firsts = new Map<Searched, Hit[]>(SEARCHED.map((list) => [list, []]));
  for (const number of found) {
    const entry = index.entries[number] as Entry;
    const total = totals.get(entry.list) ?? 0;
    totals.set(entry.list, total + 1);
    if (total < most) firsts.get(entry.list)?.push(viewHit(entry, languages, mark));
  }
  return SEARCHED.flatMap((list) => {
    const total = totals.get(list) ?? 0;
    return total > 0 ? [{ list, total, hits: firsts.get(list) ?? [] }] : [];
  });
}

/** The first `most` of the notes found, ready to be shown. */
export function viewNoteHits(notes: readonly Note[], words: string, most: number): HitGroup[] {
  if (notes.length === 0) return [];
  const mark = marker(words);
  const hits = notes.slice(0, most).map((note): Hit => {
    const text = note.text.trim() || note.passage?.exact || note.page.url;
    return {
      list: 'note',
      key: note.id,
      who: mark({ text: note.page.title || note.page.url, lang: '' }),
      text: mark({ text, lang: '' }),
      date: note.changed.slice(0, 10),
    };
  });
  return [{ list: 'note', total: notes.length, hits }];
}

function viewHit(entry: Entry, languages: Languages, mark: (said: Said) => Marked): Hit {
  const original = entry.pack.pack.languages[0] ?? '';
  const say = (text: Parameters<typeof pickText>[0]) => mark(pickText(text, languages, original));
  const { list, key } = entry;
  const date = dateOf(entry) || undefined;
  const topic = topicOf(entry);
  const [actor] = actorsOf(entry);
  const who = actor && say(actor.name);
  switch (entry.list) {
    case 'topic':
      return { list, key, topic, text: say(entry.topic.topic.title) };
    case 'actor':
      return { list, key, text: say(entry.actor.name), who: entry.actor.role === undefined ? undefined : say(entry.actor.role) };
    case 'review': {
      const { reviewer, rating } = entry.review;
      const said = mark({ text: rating.text, lang: '' });
      return { list, key, date, topic, who: mark({ text: reviewer.name, lang: '' }), text: said };
    }
    default:
      return {
        list,
        key,
        date,
        topic,
        kind: entry.list === 'position' ? entry.said.kind : undefined,
        who,
        text: quoteOrText(say(entry.said.text), entry.said.quote, entry.said.quoteLanguage, mark),
      };
  }
}

/** The text, or the quotation where the words asked for stand in that alone. */
function quoteOrText(text: Marked, quote: string | undefined, lang = '', mark: (said: Said) => Marked): Marked {
  if (text.marks.length > 0 || quote === undefined) return text;
  const other = mark({ text: quote, lang });
  return other.marks.length > 0 ? other : text;
}

/** Marks the words asked for in a text, of which it keeps a part that shows the first of them. */
function marker(words: string): (said: Said) => Marked {
  const asked = askedWords(words);
  const placesIn = (text: string) =>
    searchWords(text)
      .filter((word) => asked.some(({ text, open }) => (open ? word.text.startsWith(text) : word.text === text)))
      .map(({ start, end }) => [start, end] as const);
  return ({ text, lang }) => {
    const shown = cut(text, placesIn(text)[0]?.[0] ?? 0);
    return { text: shown, lang, marks: merged(placesIn(shown)) };
  };
}

function cut(text: string, first: number): string {
  if (text.length <= LONGEST) return text;
  const from = first < LONGEST - 60 ? 0 : text.lastIndexOf(' ', first - 60) + 1 || first - 20;
  const part = text.slice(from, from + LONGEST).replace(/^[\udc00-\udfff]|\s+\S{0,20}$|[\ud800-\udbff]$/g, '');
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < text.length ? '…' : ''}`;
}

function merged(places: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
