import { compareDates } from './date';
import type { TopicKey } from './mention';
import type { Claim, Position, Review, Text } from './pack-format';
import { pickText } from './pick-text';
import type { LedgerEntry, PackView, ReviewView, Said, SourceView, StatementView, TopicOutline, TopicRecord } from './record';
import type { PackShelf, Statement, TopicShelf } from './shelf';

/** Words a pack's texts in the reader's languages, best first. */
export type Languages = readonly string[];

export function viewPack({ pack }: Pick<PackShelf, 'pack'>, languages: Languages): PackView {
  return {
    id: pack.id,
    title: pickText(pack.title, languages, pack.languages[0] ?? ''),
    publisher: pack.publisher.name,
    revision: pack.revision,
    asOf: pack.asOf,
    languages: pack.languages,
    topics: pack.topics.length,
  };
}

export function viewOutline(shelf: TopicShelf, languages: Languages): TopicOutline {
  const said = sayIn(shelf.pack, languages);
  return {
    key: shelf.key,
    title: said(shelf.topic.title),
    summary: said(shelf.topic.summary),
    claims: shelf.claims.length,
    positions: shelf.positions.length,
    pack: viewPack(shelf.pack, languages),
  };
}

/** A topic's record: every claim with the positions that answer it, then the positions that answer none; newest first, answers in order of date. */
export function viewRecord(shelf: TopicShelf, languages: Languages): TopicRecord {
  const reviews = Map.groupBy(shelf.pack.pack.reviews ?? [], ({ claim }) => claim);
  const ledger = [...shelf.claims].sort(newestFirst).map((claim) => {
    const own = reviews.get(claim.id);
    const entry = viewEntry(shelf, claim, languages);
    return own ? { ...entry, reviews: own.map((review) => viewReview(shelf.pack, review)) } : entry;
  });
  const standing = shelf.positions.filter((position) => !position.answers?.length).sort(newestFirst);
  return {
    ...viewOutline(shelf, languages),
    ledger,
    standing: standing.map((position) => viewStatement(shelf.pack, shelf.key, position, languages)),
  };
}

/** One claim with the positions that answer it, in order of date. */
export function viewEntry(shelf: TopicShelf, claim: Claim, languages: Languages): LedgerEntry {
  const answers = [...(shelf.answers.get(claim.id) ?? [])].sort((a, b) => compareDates(a.date, b.date));
  return {
    claim: viewStatement(shelf.pack, shelf.key, claim, languages),
    answers: answers.map((position) => viewStatement(shelf.pack, shelf.key, position, languages)),
  };
}

/** A claim or position in one line: who, and the beginning of what was said. */
export function nameStatement({ pack, said: statement }: Statement, languages: Languages): string {
  const said = sayIn(pack, languages);
  const actor = pack.actors.get(('holder' in statement ? statement.holder : statement.claimant) ?? '');
  return [...(actor ? [said(actor.name).text] : []), shortened(said(statement.text).text)].join(' · ');
}

export function viewStatement(
  pack: PackShelf,
  topic: TopicKey,
  statement: Claim | Position,
  languages: Languages,
): StatementView {
  const said = sayIn(pack, languages);
  const name = (id: string | undefined) => {
    const actor = id === undefined ? undefined : pack.actors.get(id);
    return actor && said(actor.name);
  };
  const maybe = (text: Text | undefined) => (text === undefined ? undefined : said(text));
  const position = 'holder' in statement ? statement : undefined;
  const claimant = 'claimant' in statement ? statement.claimant : undefined;
  return {
    key: `${pack.pack.id}/${statement.id}`,
    topic,
    kind: position?.kind,
    actor: `${pack.pack.id}/${position?.holder ?? claimant ?? ''}`,
    who: name(position?.holder ?? claimant) ?? { text: '', lang: '' },
    speaker: position?.speaker === position?.holder ? undefined : name(position?.speaker),
    capacity: maybe(statement.capacity),
    date: statement.date,
    place: maybe(statement.place),
    text: said(statement.text),
    quote: statement.quote === undefined ? undefined : { text: statement.quote, lang: statement.quoteLanguage ?? '' },
    attribution: statement.attribution,
    sources: viewSources(pack, statement.sources, said),
    repeats: (statement.repeats ?? []).map((repeat) => ({
      date: repeat.date,
      place: maybe(repeat.place),
      sources: viewSources(pack, repeat.sources, said),
    })),
    ...(position?.supersedes?.length ? { supersedes: viewEarlier(pack, position.supersedes) } : {}),
  };
}

function viewReview({ pack }: PackShelf, { id, reviewer, url, date, rating }: Review): ReviewView {
  return { key: `${pack.id}/${id}`, reviewer: reviewer.name, url, date, rating };
}

const viewEarlier = (shelf: PackShelf, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const earlier = positionsOf(shelf).get(id);
    return earlier ? [{ key: `${shelf.pack.id}/${id}`, kind: earlier.kind, date: earlier.date }] : [];
  });

const kept = new WeakMap<PackShelf, ReadonlyMap<string, Position>>();

/** A pack's positions by id, put in order when first asked for: few packs have positions that supersede others. */
function positionsOf(shelf: PackShelf): ReadonlyMap<string, Position> {
  const found = kept.get(shelf) ?? new Map(shelf.pack.positions.map((position) => [position.id, position]));
  kept.set(shelf, found);
  return found;
}

function viewSources({ sources }: PackShelf, ids: readonly string[], said: (text: Text) => Said): SourceView[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const { title, publisher, kind, published, url, archived, language } = source;
    const shown = typeof title === 'string' ? { text: title, lang: language ?? '' } : said(title);
    return [{ title: shown, publisher, kind, published, url, archived }];
  });
}

const sayIn = ({ pack }: PackShelf, languages: Languages) => {
  const original = pack.languages[0] ?? '';
  return (text: Text) => pickText(text, languages, original);
};

const LONGEST_NAME = 120;

function shortened(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  // Not in the middle of a word, where words have spaces, nor of a character.
  const cut = text.slice(0, LONGEST_NAME).replace(/\s+\S{0,20}$|[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

const newestFirst = (a: { readonly date: string }, b: { readonly date: string }) => compareDates(b.date, a.date);
