import { findTerms } from './match';
import { buildMatcher, type TermUse } from './matcher';
import type { Span } from './mention';
import { LATIN_SPEECH } from './speech-latin';
import { OTHER_SPEECH } from './speech-other';
import type { SpeechRole, SpeechWords } from './speech-words';

/**
 * What a sentence does, as far as plain words tell: it reports a denial, a charge, a pledge or the refusal of an answer, asks, quotes, states
 * what somebody says; `other` where none of it shows.
 */
export type Speech = 'denial' | 'charge' | 'pledge' | 'no-answer' | 'question' | 'quote' | 'statement' | 'other';

interface Sign extends Span {
  role: SpeechRole;
  readonly language: string;
  /** The name of the second word that must follow, for the first of a pair. */
  readonly mate: string | undefined;
  negation?: SpeechRole;
}

const TABLES: Readonly<Record<string, SpeechWords>> = { ...LATIN_SPEECH, ...OTHER_SPEECH };
const LANGUAGES = Object.keys(TABLES);
const NEGATES: Partial<Record<SpeechRole, readonly SpeechRole[]>> = {
  not: ['denial', 'charge', 'proof', 'deed', 'answer', 'pledge'],
  never: ['denial', 'charge', 'deed', 'answer', 'pledge'],
  future: ['denial', 'charge', 'deed', 'answer'],
  refuse: ['answer', 'denial'],
};
/** How much a sign of a role tells of the language. */
const TELLS: Partial<Record<SpeechRole, number>> = { small: 1, not: 1, never: 1, deed: 0 };

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ASKS =
  /(?:[?\uff1f\u061f]|(?:\u3067\u3059|\u307e\u3059|\u3067\u3057\u3087\u3046)\u304b\u3002?)["'\u201d\u2019\u00bb\u300d\u300f)\s]*$/;
const QUOTES = /["\u201c\u201e\u00ab\u300c\u300e]\s?(?:(?:[^\s\u201c\u201d\u00bb"]+\s+){2}|[^\s\u201d\u300d\u300f"]{6})/;
/** A comma and its like part clauses, but not one between digits, nor the Chinese one between the items of a list. */
const CLAUSE_ENDS = /[,;:\uff0c\uff1b\uff1a\u060c\u061b\u2014](?!\d)|(?<=\p{Script=Hiragana})\u3001|\s\u2013\s/gu;

/** So many UTF-16 units of a sentence are read to either side. */
const NEAR = 500;

/** A pair's second word has this added to the number of the pair. */
const SECOND = 100_000;
const roles: SpeechRole[] = [];
const languages: string[] = [];
const matcher = buildMatcher(LANGUAGES.flatMap(usesOf));

function usesOf(language: string): TermUse[] {
  const { reach: _reach, back: _back, last: _last, ...lists } = TABLES[language] as SpeechWords;
  return Object.entries(lists).flatMap(([role, list]) => {
    const owner = roles.push(role as SpeechRole) - 1;
    languages.push(language);
    return list.split('|').flatMap((entry, at) => {
      const [first = '', second] = entry.trim().split(' … ');
      if (second === undefined) return [{ term: first, owner, part: 0, weight: 0 }];
      const firsts = first.split('/').map((term) => ({ term, owner, part: at + 1, weight: 0 }));
      return [...firsts, { term: second, owner, part: SECOND + at + 1, weight: 0 }];
    });
  });
}

/**
 * Tells by rule what a sentence does, in nine languages (English, Spanish, French, German, Portuguese, Russian, Arabic, Chinese, Japanese).
 * `at`, a span of the sentence, prefers the clause that holds it. A negated denial is none; missing evidence denies.
 */
export function kindOfSpeech(sentence: string, at?: Span): Speech {
  if (ASKS.test(sentence)) return 'question';
  const signs = readSigns(sentence);
  const table = TABLES[signs[0]?.language ?? ''];
  const says = signs.some(({ role }) => role === 'say');
  const quotes = QUOTES.test(sentence);
  if (table) {
    negate(signs, sentence, table);
    const clause = at && clauseOf(sentence, at);
    const acts = (among: readonly Sign[]) => mainAct(among, table.last === true, says || quotes);
    const act =
      (clause && acts(signs.filter(({ start }) => start >= clause.start && start < clause.end))) ??
      acts(signs) ??
      (!says && signs.some(({ role }) => role === 'ask') ? 'question' : undefined);
    if (act) return act;
  }
  if (quotes && (says || QUOTES.exec(sentence)?.index === 0)) return 'quote';
  return says ? 'statement' : 'other';
}

/** What a sentence of a text does where a span of the text stands; of an endless one what is near to the span is read. */
export function speechAt(text: string, sentence: Span, at: Span): Speech {
  const start = Math.max(sentence.start, at.start - NEAR);
  const end = Math.min(sentence.end, at.end + NEAR);
  return kindOfSpeech(text.slice(start, end), { start: at.start - start, end: at.end - start });
}

/** The signs of the language that most of them belong to, in order, each once; of one within another the longer. */
function readSigns(sentence: string): Sign[] {
  const found: Sign[] = [];
  const seconds = new Map<string, number>();
  for (const { entry, start, end } of findTerms(matcher, sentence)) {
    for (let use = matcher.first[entry] as number; use < (matcher.first[entry + 1] as number); use++) {
      const owner = matcher.owner[use] as number;
      const pair = matcher.part[use] as number;
      if (pair > SECOND) seconds.set(`${owner} ${pair - SECOND}`, start);
      else
        found.push({
          role: roles[owner] as SpeechRole,
          language: languages[owner] as string,
          start,
          end,
          mate: pair ? `${owner} ${pair}` : undefined,
        });
    }
  }
  const scores = new Map<string, number>();
  for (const { language, role } of found) scores.set(language, (scores.get(language) ?? 0) + (TELLS[role] ?? 2));
  if (KANA.test(sentence)) scores.delete('zh');
  else scores.delete('ja');
  const [language] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const own = found.filter((sign) => sign.language === language && (!sign.mate || (seconds.get(sign.mate) ?? 0) > sign.start));
  return own.filter(
    ({ role, start, end }, at) =>
      !own.some(
        (other, place) =>
          other.start <= start &&
          other.end >= end &&
          (other.end - other.start > end - start || (other.role === role && place < at)),
      ),
  );
}

/** Marks what each negation reaches and takes the refusals that found something to refuse for nothing else. */
function negate(signs: Sign[], sentence: string, { reach, back = 0 }: SpeechWords): void {
  const apart = (from: number, to: number) => sentence.slice(from, to).search(CLAUSE_ENDS) >= 0;
  for (const sign of signs) {
    const negated = NEGATES[sign.role];
    if (!negated) continue;
    const can = ({ role, start }: Sign) => negated.includes(role) && start !== sign.start;
    const far = sign.role === 'refuse' ? 3 : 1;
    const target =
      signs.find(
        (other) =>
          can(other) && other.start >= sign.end && other.start - sign.end <= far * reach && !apart(sign.end, other.start),
      ) ??
      signs.findLast(
        (other) => can(other) && other.end <= sign.start && sign.start - other.end < back && !apart(other.end, sign.start),
      );
    if (!target) continue;
    target.negation ??= sign.role;
    for (const other of signs) if (other.start === sign.start && other !== sign) other.role = 'none';
  }
}

/** The first strong act, or the last where the main verb stands last; an accusation that is only named comes after all. */
function mainAct(signs: readonly Sign[], last: boolean, reported: boolean): Speech | undefined {
  const acts = signs.flatMap(({ role, negation }): Speech[] => {
    if (role === 'answer') return negation ? ['no-answer'] : [];
    if (role === 'proof') return negation ? ['denial'] : [];
    if (role === 'deed') return deniedDeed(negation, reported);
    return !negation && (role === 'denial' || role === 'charge' || role === 'pledge') ? [role] : [];
  });
  const has = (wanted: SpeechRole) => signs.some(({ role, negation }) => role === wanted && !negation);
  return acts.at(last ? -1 : 0) ?? (has('blame') || (has('proof') && has('deed')) ? 'charge' : undefined);
}

/** What was not done is denied when somebody says so, what will not be done is pledged. */
function deniedDeed(negation: SpeechRole | undefined, reported: boolean): Speech[] {
  if (negation === 'never') return ['denial'];
  if (!negation || !reported) return [];
  return [negation === 'future' ? 'pledge' : 'denial'];
}

/** The clauses that a span lies in, as one span. */
function clauseOf(sentence: string, at: Span): Span {
  let [start, end] = [0, sentence.length];
  for (const { index } of sentence.matchAll(CLAUSE_ENDS)) {
    if (index < at.start) start = index + 1;
    else if (index >= at.end) {
      end = index;
      break;
    }
  }
  return { start, end };
}
