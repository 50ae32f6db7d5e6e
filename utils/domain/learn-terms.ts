import type { Pack, Text } from './pack-format';
import { readWords } from './read-words';
import { sentences } from './sentences';

/** Terms with what each adds to the evidence for a topic (`owner`), or for none of them (`owner` undefined). */
export interface Learned {
  readonly language: string;
  readonly owner: string | undefined;
  readonly terms: ReadonlyMap<string, number>;
}

/** Words longer than this are learned by their beginning: endings say how, not what. */
const STEM = 6;
/** How many sentences' worth of the average of all topics is mixed into what one topic's own sentences tell. */
const PRIOR = 20;
/** Terms that tell less are left out, and none tells more: natural logarithms of how much more often the topic's sentences have it. */
const LEAST = 2;
const MOST = 4;
/** Terms in more of the sentences than this are no sign of anything. */
const COMMON = 0.2;
/** Of a longer sentence the beginning is read, in UTF-16 units. */
const LONGEST = 600;
/** A term that marks more topics than this marks none. */
const MOST_OWNERS = 30;
/** In one language, how many sentences are read and terms kept: at most of one topic, and of all together. */
const READ = { ofOne: 400, ofAll: 60_000, least: 1 };
const KEPT = { ofOne: 2_000, ofAll: 200_000, least: 5 };
/** Each topic's share of a total. */
const shareOf = ({ ofOne, ofAll, least }: typeof READ, topics: number) =>
  Math.max(least, Math.min(ofOne, Math.floor(ofAll / Math.max(1, topics))));
/** Fewer sentences of others than this are no ground to tell what is special in a topic's. */
const LEAST_OTHERS = 150;

/** The material of one topic, or of none, in one language. */
interface Lesson {
  readonly owner: string | undefined;
  readonly counts: Map<string, number>;
  sentences: number;
}

/** Collects lessons by language and owner. */
class Course {
  readonly #lessons = new Map<string, Map<string | undefined, Lesson>>();
  readonly #most: number;

  /** Reads at most so many sentences for each topic. */
  constructor(most: number) {
    this.#most = most;
  }

  teach(language: string, owner: string | undefined, text: string): void {
    const lesson = this.#lessonOf(language, owner);
    if (lesson.sentences >= (owner === undefined ? READ.ofAll : this.#most)) return;
    for (const { start, end } of sentences(text)) {
      lesson.sentences++;
      for (const term of termsIn(text.slice(start, Math.min(end, start + LONGEST))))
        lesson.counts.set(term, (lesson.counts.get(term) ?? 0) + 1);
    }
  }

  byLanguage(): [string, Lesson[]][] {
    return [...this.#lessons].map(([language, lessons]) => [language, [...lessons.values()]]);
  }

  #lessonOf(language: string, owner: string | undefined): Lesson {
    const lessons = this.#lessons.get(language) ?? new Map<string | undefined, Lesson>();
    this.#lessons.set(language, lessons);
    const lesson = lessons.get(owner) ?? { owner, counts: new Map(), sentences: 0 };
    lessons.set(owner, lesson);
    return lesson;
  }
}

/** What of a pack is learned from. */
export type TeachingPack = Pick<Pack, 'id' | 'topics' | 'languages' | 'claims' | 'positions' | 'tests'>;

/**
 * Learns, per language, which words and pairs of words mark the sentences of each topic: from titles, summaries, statements and tests of
 * the packs, by smoothed log ratios (as in naive Bayes). Nothing else goes in; the same packs give the same terms.
 */
export function learnTerms(packs: readonly TeachingPack[]): Learned[] {
  const topics = packs.reduce((sum, pack) => sum + pack.topics.length, 0);
  const course = new Course(shareOf(READ, topics));
  for (const pack of packs) teachPack(course, pack);
  return course.byLanguage().flatMap(([language, lessons]) => weighLessons(language, lessons, shareOf(KEPT, topics)));
}

function teachPack(course: Course, { id, topics, languages, claims, positions, tests }: TeachingPack): void {
  const first = languages[0] ?? 'en';
  const texts = (text: Text): [string, string][] => (typeof text === 'string' ? [[first, text]] : Object.entries(text));
  for (const { id: topic, title, summary } of topics) {
    for (const [language, text] of [...texts(title), ...texts(summary)]) course.teach(language, `${id}/${topic}`, text);
  }
  for (const { topic, text, quote, quoteLanguage } of [...claims, ...positions]) {
    for (const [language, words] of texts(text)) course.teach(language, `${id}/${topic}`, words);
    if (quote) course.teach(quoteLanguage ?? first, `${id}/${topic}`, quote);
  }
  for (const { topic, text, language } of tests?.match ?? []) course.teach(language ?? first, `${id}/${topic}`, text);
  for (const { text, language } of tests?.noMatch ?? []) course.teach(language ?? first, undefined, text);
}

function weighLessons(language: string, lessons: readonly Lesson[], most: number): Learned[] {
  const total = lessons.reduce((sum, lesson) => sum + lesson.sentences, 0);
  const everywhere = new Map<string, { count: number; owners: number }>();
  for (const { counts } of lessons) {
    for (const [term, count] of counts) {
      const known = everywhere.get(term);
      if (known) {
        known.count += count;
        known.owners++;
      } else everywhere.set(term, { count, owners: 1 });
    }
  }
  return lessons.flatMap(({ owner, counts, sentences }) => {
    if (total - sentences < LEAST_OTHERS) return [];
    const weighed: [string, number][] = [];
    for (const [term, count] of counts) {
      const all = everywhere.get(term);
      if (!all || all.owners > MOST_OWNERS || all.count > COMMON * total) continue;
      const share = all.count / total;
      const weight = Math.log((count + PRIOR * share) / ((sentences + PRIOR) * share));
      if (weight >= LEAST) weighed.push([term, Math.min(MOST, weight)]);
    }
    weighed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return [{ language, owner, terms: new Map(weighed.slice(0, most)) }];
  });
}

/** The different words and pairs of neighbouring words of a sentence, as terms; letters of unspaced scripts count in pairs alone. */
export function termsIn(sentence: string): Set<string> {
  const found = new Set<string>();
  const words = readWords(sentence);
  words.forEach(({ text, unspaced }, i) => {
    const next = words[i + 1];
    if (text.length > 1) found.add(stemOf(text));
    if (!next || next.apart) return;
    if (unspaced && next.unspaced) found.add(text + next.text);
    else if (text.length > 1 && next.text.length > 1) found.add(`${text} ${stemOf(next.text)}`);
  });
  return found;
}

const stemOf = (word: string) => (word.length > STEM ? `${word.slice(0, STEM)}*` : word);
