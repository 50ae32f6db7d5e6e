import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTerms } from '@/utils/domain/match';
import { buildMatcher } from '@/utils/domain/matcher';
import type { Span } from '@/utils/domain/mention';
import { articleLength, nameCompany } from '@/utils/domain/name-company';
import type { Pack } from '@/utils/domain/pack-format';
import type { Tally } from './detection';

/** A sentence in which every mention of an entity is marked; offsets count code points. */
interface MarkedSentence {
  readonly text: string;
  readonly mentions: readonly (Span & { readonly surface: string; readonly type: string })[];
}

interface Country {
  readonly name: string;
  readonly capital: readonly string[];
  readonly aliases: readonly { readonly text: string; readonly lang: string }[];
}

/**
 * How well the names of one kind are found: by the plain list (longest name wins), without those that known words put inside longer names, as
 * recognition has it, and without those that capitals do, in a line known to be English.
 */
export interface NamesMeasure {
  readonly kind: 'country' | 'politician';
  readonly plain: Tally;
  readonly known: Tally;
  readonly ours: Tally;
  /** What was found wrongly (and what it is marked as) or refused wrongly, with the words around it. */
  readonly errors: readonly string[];
  /** The marked names that the lists do not have. */
  readonly unlisted: readonly string[];
}

/** Finds countries and politicians by the names in a corpus folder and those of the packs' actors, in English sentences about politics. */
export function measureNames(packs: readonly Pack[], corpus: string, file: string): NamesMeasure[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const sentences = lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as MarkedSentence]));
  return [
    measureKind('country', countryNames(packs, corpus), sentences),
    measureKind('politician', politicianNames(packs, corpus), sentences),
  ];
}

const actorNames = (packs: readonly Pack[], kind: string) =>
  packs.flatMap(({ actors }) => actors.flatMap((actor) => (actor.kind === kind ? (actor.names.en ?? []) : [])));

/** English names of countries; a government's other names (its capital, "US officials") are no country's. */
function countryNames(packs: readonly Pack[], corpus: string): string[] {
  const countries = JSON.parse(readFileSync(join(corpus, 'names/countries.json'), 'utf8')) as Country[];
  const listed = countries.flatMap(({ name, aliases }) => [
    name,
    ...aliases.flatMap(({ text, lang }) => (lang === 'eng' ? [text] : [])),
  ]);
  const isCapital = (name: string) => countries.some(({ capital }) => capital.some((city) => `${city} `.startsWith(`${name} `)));
  const governments = actorNames(packs, 'government')
    .map((name) => name.slice(articleLength(name)))
    .filter((name) => name.split(' ').every((word) => /^(?:\p{Lu}|of$)/u.test(word)) && !isCapital(name));
  return [...listed, ...governments];
}

/** Names of politicians in Latin letters, of two words at least; and those of the packs' persons, which may be surnames. */
function politicianNames(packs: readonly Pack[], corpus: string): string[] {
  const [, ...rows] = readFileSync(join(corpus, 'names/politicians.tsv'), 'utf8').split('\n');
  const listed = rows.flatMap((row) => {
    const [, , , name = '', aliases = ''] = row.split('\t');
    return [name, ...aliases.split('|')].filter((one) => /^\p{Lu}.* /u.test(one));
  });
  return [...listed, ...actorNames(packs, 'person')];
}

function measureKind(kind: NamesMeasure['kind'], names: readonly string[], sentences: readonly MarkedSentence[]): NamesMeasure {
  const matcher = buildMatcher(names.map((term) => ({ term, owner: 0, part: 0, weight: 0 })));
  const plain: Tally = { right: 0, wrong: 0, missed: 0 };
  const known: Tally = { right: 0, wrong: 0, missed: 0 };
  const ours: Tally = { right: 0, wrong: 0, missed: 0 };
  const errors: string[] = [];
  const unlisted: string[] = [];
  for (const { text, mentions } of sentences) {
    const marked = mentions.map((mention) => ({
      ...mention,
      start: unitAt(text, mention.start),
      end: unitAt(text, mention.end),
    }));
    const wanted = new Map(marked.flatMap((mention) => (mention.type === kind ? [[keyOf(mention), mention]] : [])));
    plain.missed += wanted.size;
    known.missed += wanted.size;
    ours.missed += wanted.size;
    const unseen = new Map(wanted);
    for (const span of longestNames(findTerms(matcher, text), text)) {
      const right = unseen.delete(keyOf(span));
      count(plain, right);
      if (nameCompany(text, span) === 'none') count(known, right);
      const company = nameCompany(text, span, 'en');
      if (company === 'none') count(ours, right);
      if (right === (company === 'none')) continue;
      const as = marked.find(({ start, end }) => start < span.end && span.start < end);
      errors.push(`${right ? `refused (${company})` : `wrong (${as?.type ?? 'not marked'})`}: ${around(text, span)}`);
    }
    unlisted.push(...[...unseen.values()].map(({ surface }) => surface));
  }
  return { kind, plain, known, ours, errors, unlisted };
}

function count(tally: Tally, right: boolean): void {
  if (right) {
    tally.right++;
    tally.missed--;
  } else tally.wrong++;
}

/** The names that stand in no longer one, without their article and with the last stop of "U.S.". */
function longestNames(hits: readonly Span[], text: string): Span[] {
  let reached = 0;
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end }) => {
      if (end <= reached) return [];
      reached = end;
      const name = text.slice(start, end);
      return [{ start: start + articleLength(name), end: name.includes('.') && text[end] === '.' ? end + 1 : end }];
    });
}

const unitAt = (text: string, point: number) => [...text].slice(0, point).join('').length;
const keyOf = ({ start, end }: Span) => `${start} ${end}`;
const around = (text: string, { start, end }: Span) =>
  `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
