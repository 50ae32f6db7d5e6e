import * as v from 'valibot';
import { isDate } from './date';
import { safeLink } from './safe-link';

/** Limits of content pack format 1; characters are UTF-16 units. */
export const LIMITS = {
  bytes: 20_000_000,
  /** Claims that one position answers. */
  answers: 200,
  terms: 500_000,
  text: 2_000,
  quote: 400,
  term: 200,
} as const;

/** How an actor's official position stands to what it answers, in the order the interface lists them. */
export const POSITION_KINDS = [
  'denial',
  'partial-denial',
  'dispute',
  'affirmation',
  'pledge',
  'concession',
  'counter-accusation',
  'condemnation',
  'support',
  'non-answer',
  'no-statement-found',
] as const;
export const ATTRIBUTIONS = ['on-the-record', 'official-readout', 'reported', 'unnamed-source'] as const;
export const SOURCE_KINDS = ['official', 'news-agency', 'news', 'fact-check', 'document'] as const;
export const ACTOR_KINDS = ['person', 'government', 'ministry', 'organisation'] as const;

const oneOf = <const O extends readonly string[]>(options: O) => v.picklist(options, `must be one of: ${options.join(', ')}`);
const unknownKey = v.custom<never>(() => false, 'is not a key of format 1');
/** Strict, but unlike `strictObject` it names every unknown key and not the first alone. */
const object = <const E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(entries, unknownKey) as unknown as v.StrictObjectSchema<E, undefined>;

/**
 * Control characters but tab and line feed, lone surrogates, marks that reorder text, signs without width (but the joiners that scripts and
 * emoji need), and more accents on one letter than any script has.
 */
const HIDDEN =
  /[^\P{Cc}\t\n]|\p{Cs}|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|[\u200b\ufeff\u2060-\u2064]|[\u{e0000}-\u{e007f}]|\p{M}{9}/u;
/** Something that can be seen. */
const VISIBLE = /[\p{L}\p{N}\p{S}\p{P}]/u;
const line = (limit: number) =>
  v.pipe(
    v.string('must be text'),
    v.check((s) => !HIDDEN.test(s), 'holds a control character, or a mark that reorders text or cannot be seen'),
    v.check((s) => VISIBLE.test(s), 'must not be empty'),
    v.maxLength(limit, `is longer than ${limit} characters`),
  );
const id = v.pipe(v.string('must be text'), v.regex(/^[a-z0-9-]{1,80}$/, 'must be 1 to 80 of a-z, 0-9 and -'));
const tag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as "en" or "zh-Hans"'));
const text = v.union(
  [line(LIMITS.text), v.pipe(v.record(tag, line(LIMITS.text)), v.minEntries(1, 'must have a language'))],
  `must be text, or texts by language tag, of at most ${LIMITS.text} characters`,
);
const date = v.pipe(
  v.string('must be text'),
  v.check(isDate, 'must be a day, month or year that exists: YYYY-MM-DD, YYYY-MM or YYYY'),
);
const link = v.pipe(
  v.string('must be text'),
  v.check((s) => safeLink(s) !== undefined, 'must be a whole https: or http: address without credentials'),
);
const wikidata = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q148'));
const term = line(LIMITS.term);
const groups = v.pipe(v.array(v.pipe(v.array(term), v.minLength(1, 'must have a term'))), v.minLength(1, 'must have a group'));

const rule = object({
  phrases: v.optional(v.array(term)),
  groups: v.optional(v.union([groups, object({ anyOf: v.pipe(v.array(groups), v.minLength(1)) })])),
  not: v.optional(v.array(term)),
  terms: v.optional(v.record(term, v.pipe(v.number(), v.gtValue(0, 'must be above 0'), v.maxValue(1, 'must be at most 1')))),
});

const source = object({
  id,
  title: text,
  publisher: line(LIMITS.text),
  url: v.optional(link),
  published: v.optional(date),
  language: v.optional(tag),
  kind: oneOf(SOURCE_KINDS),
  archived: v.optional(link),
});

const actor = object({
  id,
  name: text,
  kind: oneOf(ACTOR_KINDS),
  role: v.optional(text),
  of: v.optional(id),
  names: v.record(tag, v.array(term)),
  wikidata: v.optional(wikidata),
});

const topic = object({
  id,
  title: text,
  summary: text,
  broader: v.optional(id),
  related: v.optional(v.array(id)),
  wikidata: v.optional(wikidata),
  detect: v.optional(v.record(tag, rule)),
});

const sources = v.pipe(v.array(id), v.minLength(1, 'must name at least one source'));
const statement = {
  id,
  topic: id,
  capacity: v.optional(text),
  date,
  place: v.optional(text),
  text,
  quote: v.optional(line(LIMITS.quote)),
  quoteLanguage: v.optional(tag),
  attribution: oneOf(ATTRIBUTIONS),
  sources,
  repeats: v.optional(v.array(object({ date, sources, place: v.optional(text) }))),
};
const claim = object({ ...statement, claimant: id });
const position = object({
  ...statement,
  holder: id,
  speaker: v.optional(id),
  kind: oneOf(POSITION_KINDS),
  answers: v.optional(v.pipe(v.array(id), v.maxLength(LIMITS.answers, `names more than ${LIMITS.answers} claims`))),
  supersedes: v.optional(v.array(id)),
});

const review = object({
  id,
  claim: id,
  reviewer: object({ name: line(LIMITS.text), url: v.optional(link) }),
  url: link,
  date: v.optional(date),
  rating: object({
    text: line(LIMITS.text),
    value: v.optional(v.number()),
    best: v.optional(v.number()),
    worst: v.optional(v.number()),
  }),
});

const whole = v.pipe(
  v.number('must be a whole number'),
  v.safeInteger('must be a whole number'),
  v.minValue(1, 'must be 1 or more'),
);

const change = object({ revision: whole, date, text });
const removal = object({ id, list: v.string(), date, reason: text });
const match = object({ text: line(LIMITS.text), topic: id, language: v.optional(tag) });
const noMatch = object({ text: line(LIMITS.text), topic: v.optional(id), language: v.optional(tag) });

/** What the long lists of a pack hold. */
export const itemSchemas = {
  sources: source,
  actors: actor,
  topics: topic,
  claims: claim,
  positions: position,
  reviews: review,
  changelog: change,
  removed: removal,
  match,
  noMatch,
} as const;

/** How much the long lists of a pack, and those of its tests, may hold. */
export const LISTS = {
  pack: {
    sources: 200_000,
    actors: 200_000,
    topics: 20_000,
    claims: 100_000,
    positions: 200_000,
    reviews: 100_000,
    changelog: 10_000,
    removed: 10_000,
  },
  tests: { match: 20_000, noMatch: 20_000 },
} as const;

const many = <const S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `has more than ${most} items`));

/** Content pack, format 1: the shape alone; what refers to what is checked by `parsePack`. */
export const packSchema = object({
  format: v.literal(1, 'must be 1'),
  id,
  revision: whole,
  title: text,
  description: text,
  publisher: object({ name: line(LIMITS.text), url: v.optional(link) }),
  licence: line(LIMITS.text),
  homepage: v.optional(link),
  languages: v.pipe(v.array(tag), v.minLength(1, 'must name a language')),
  asOf: date,
  updates: v.optional(
    object({
      url: link,
      mirrors: v.optional(v.array(link)),
      publicKey: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'must be an Ed25519 key in base64url'))),
    }),
  ),
  changelog: v.optional(many(change, LISTS.pack.changelog)),
  sources: many(source, LISTS.pack.sources),
  actors: many(actor, LISTS.pack.actors),
  topics: many(topic, LISTS.pack.topics),
  claims: many(claim, LISTS.pack.claims),
  positions: many(position, LISTS.pack.positions),
  reviews: v.optional(many(review, LISTS.pack.reviews)),
  removed: v.optional(many(removal, LISTS.pack.removed)),
  tests: v.optional(
    object({
      match: v.optional(many(match, LISTS.tests.match)),
      noMatch: v.optional(many(noMatch, LISTS.tests.noMatch)),
    }),
  ),
});

/** Text in the pack's first language, or by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;
export type Pack = v.InferOutput<typeof packSchema>;
export type Source = v.InferOutput<typeof source>;
export type Actor = v.InferOutput<typeof actor>;
export type Topic = v.InferOutput<typeof topic>;
export type Rule = v.InferOutput<typeof rule>;
export type Claim = v.InferOutput<typeof claim>;
export type Position = v.InferOutput<typeof position>;
export type Review = v.InferOutput<typeof review>;
export type PositionKind = (typeof POSITION_KINDS)[number];
export type Attribution = (typeof ATTRIBUTIONS)[number];
