import { articleText, type Block } from './article';
import { isAfter } from './as-of';
import { findTerms } from './match';
import type { Mention, Span } from './mention';
import { nameCompany } from './name-company';
import { pickText } from './pick-text';
import type { RankIndex } from './rank-index';
import type { Said } from './record';
import { isCityOnly } from './seat-of-government';
import { sentences } from './sentences';
import type { PackShelf, TopicShelf } from './shelf';

/**
 * A side of a topic: the state or body at the top of those that made its statements. `named` says where the article has a name of it or of one
 * of its own: near the topic, elsewhere, or nowhere; `later`: nowhere, and all of its statements are later than the article.
 */
export interface SideView {
  readonly key: string;
  readonly who: Said;
  readonly named: 'near' | 'elsewhere' | 'nowhere' | 'later';
  /** Statements by the article's day, and the date of the last of them. */
  readonly statements: number;
  readonly last?: string;
}

/** The sides of a topic as a page has them, and how many paragraphs were searched for their names. */
export interface PageSides {
  readonly sides: readonly SideView[];
  readonly paragraphs: number;
}

/** How many sentences before and after a mention are near it. */
const REACH = 2;

/** Looks for the sides of a topic in an article: by the names, in any language of the pack, of all that belong to a side. */
export function pageSides(
  topic: TopicShelf,
  ranking: Pick<RankIndex, 'names' | 'actors'>,
  article: { readonly blocks: readonly Block[]; readonly mentions: readonly Mention[]; readonly day?: string },
  languages: readonly string[],
): PageSides {
  const { pack } = topic;
  const text = articleText(article.blocks);
  const near = neighbourhoods(
    text,
    article.mentions.filter((mention) => mention.topic === topic.key),
  );
  const named = new Map<string, 'near' | 'elsewhere'>();
  for (const { actor, span } of namesIn(text, ranking, pack)) {
    const side = topOf(pack, actor);
    if (named.get(side) === 'near') continue;
    named.set(side, near.some(({ start, end }) => span.start >= start && span.end <= end) ? 'near' : 'elsewhere');
  }
  const said = new Map<string, string[]>();
  for (const { actor, date } of statementsOf(topic)) {
    const side = topOf(pack, actor);
    said.set(side, [...(said.get(side) ?? []), date]);
  }
  const sides = [...said].map(([id, dates]): SideView => {
    const known = dates.filter((date) => !article.day || !isAfter(date, article.day)).sort();
    return {
      key: `${pack.pack.id}/${id}`,
      who: pickText(pack.actors.get(id)?.name ?? id, languages, pack.pack.languages[0] ?? ''),
      named: named.get(id) ?? (known.length > 0 ? 'nowhere' : 'later'),
      statements: known.length,
      last: known.at(-1),
    };
  });
  return { sides, paragraphs: article.blocks.length };
}

/** Who made each statement of a topic; that no statement was found is none. */
function statementsOf({ claims, positions }: TopicShelf) {
  return [
    ...claims.map(({ claimant, date }) => ({ actor: claimant, date })),
    ...positions.filter(({ kind }) => kind !== 'no-statement-found').map(({ holder, date }) => ({ actor: holder, date })),
  ];
}

/** The actor at the top of those that one is of. */
function topOf({ actors }: PackShelf, id: string): string {
  const passed = new Set<string>();
  let top = id;
  for (let above: string | undefined = id; above !== undefined && actors.has(above) && !passed.has(above); ) {
    passed.add(above);
    top = above;
    above = actors.get(above)?.of;
  }
  return top;
}

function* namesIn(text: string, { names, actors }: Pick<RankIndex, 'names' | 'actors'>, { pack }: PackShelf) {
  const own = `@${pack.id}/`;
  for (const span of findTerms(names, text)) {
    if (isCityOnly(text, span) || nameCompany(text, span) === 'other') continue;
    for (let use = names.first[span.entry] as number; use < (names.first[span.entry + 1] as number); use++) {
      const actor = actors[names.owner[use] as number] as string;
      if (actor.startsWith(own)) yield { actor: actor.slice(own.length), span };
    }
  }
}

function neighbourhoods(text: string, mentions: readonly Mention[]): readonly Span[] {
  const all = sentences(text);
  return mentions.map((mention) => {
    const at = all.findIndex(({ end }) => end >= mention.end);
    const first = all[Math.max(0, at - REACH)];
    const last = all[Math.min(all.length - 1, at + REACH)];
    return { start: first?.start ?? mention.start, end: last?.end ?? mention.end };
  });
}
