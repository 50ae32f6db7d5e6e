import type { FaultList } from './fault-list';
import { isSmallWord } from './line-language';
import { type Actor, LIMITS, type Pack, type Rule } from './pack-format';
import { ENOUGH } from './prove';
import { pathStep } from './read-shape';
import { type ReadTerm, readTerm } from './terms';
import { spell } from './topic-rules';

/** Terms that could never be matched or would match everywhere, references to unknown actors, and too many terms. */
export function checkDetection(pack: Pack, faults: FaultList): void {
  const actors = new Map(pack.actors.map((actor) => [actor.id, actor]));
  const count = countTerms(pack, actors);
  if (count > LIMITS.terms) {
    const all = `has ${count} names and terms, counting every name that an "@" stands for`;
    faults.add('', `${all}; the limit is ${LIMITS.terms}`);
    return;
  }
  const shapes = new Map<string, ReadTerm>();
  const faultOf = (term: string, grouped: boolean, aloneIn?: string) => {
    const shape = shapes.get(term) ?? readTerm(term);
    shapes.set(term, shape);
    return faultOfShape(shape, term, grouped) ?? (aloneIn !== undefined && isCommon(shape, aloneIn) ? COMMON : undefined);
  };
  for (const [i, actor] of pack.actors.entries()) {
    for (const [tag, names] of Object.entries(actor.names)) {
      for (const [at, name] of names.entries()) {
        if (faults.full) return;
        const message = faultOf(name, true);
        if (message) faults.add(`actors[${i}].names.${tag}[${at}]`, message);
      }
    }
  }
  for (const [i, tag, list] of listsOf(pack)) {
    const seen = new Set<string>();
    for (const [at, term] of list.terms.entries()) {
      if (faults.full) return;
      if (seen.has(term)) continue;
      seen.add(term);
      const fault = (message: string) => faults.add(`topics[${i}].detect.${tag}.${list.path(at)}`, message);
      const spelt = spell(term, tag, actors);
      if (term.startsWith('@') && !actors.has(term.slice(1))) fault(`"${term.slice(1)}" is not in actors`);
      else if (spelt.length === 0) fault(`${term} has no names in "${tag}"`);
      for (const literal of spelt) {
        const message = faultOf(literal, list.grouped, list.alone(term) ? tag : undefined);
        if (message) fault(literal === term ? message : `the name "${literal}" ${message}`);
      }
    }
  }
}

function countTerms(pack: Pack, actors: ReadonlyMap<string, Actor>): number {
  let count = 0;
  for (const { names } of pack.actors) for (const list of Object.values(names)) count += list.length;
  for (const [, tag, { terms }] of listsOf(pack)) for (const term of new Set(terms)) count += spell(term, tag, actors).length;
  return count;
}

const COMMON = 'is so common that it would match everywhere';

function faultOfShape({ words, letters }: ReadTerm, term: string, grouped: boolean): string | undefined {
  if (words.length === 0) return 'has no letter or digit';
  const han = /^\p{Script=Han}\*?$/u.test(term.trim());
  if (han) return grouped ? undefined : 'is one Chinese character; that is allowed in a group only';
  if (letters < 2) return 'is one letter; that would match everywhere';
  return;
}

/** A small word of the rule's language; one in capitals is a name. */
const isCommon = ({ words: [first, ...more], caps }: ReadTerm, tag: string) =>
  first !== undefined && more.length === 0 && !caps && isSmallWord(first, tag);

/** A list of terms of a rule. */
interface TermList {
  readonly terms: readonly string[];
  path(at: number): string;
  readonly grouped: boolean;
  /** Whether the term proves the topic by itself. */
  alone(term: string): boolean;
}

function* listsOf(pack: Pack): Generator<readonly [topic: number, tag: string, TermList]> {
  for (const [i, topic] of pack.topics.entries()) {
    for (const [tag, rule] of Object.entries(topic.detect ?? {})) for (const list of listsOfRule(rule)) yield [i, tag, list];
  }
}

function* listsOfRule({ phrases = [], not = [], terms = {}, groups = [] }: Rule): Generator<TermList> {
  const ungrouped = { grouped: false, alone: () => false };
  yield { ...ungrouped, terms: phrases, path: (at) => `phrases[${at}]`, alone: () => true };
  yield { ...ungrouped, terms: not, path: (at) => `not[${at}]` };
  const weighted = Object.keys(terms);
  const path = (at: number) => `terms${pathStep(weighted[at])}`;
  yield { ...ungrouped, terms: weighted, path, alone: (term) => (terms[term] ?? 0) >= ENOUGH };
  const lists = Array.isArray(groups) ? [groups] : groups.anyOf;
  for (const [a, list] of lists.entries()) {
    const prefix = Array.isArray(groups) ? 'groups' : `groups.anyOf[${a}]`;
    for (const [g, group] of list.entries()) {
      yield { terms: group, path: (at) => `${prefix}[${g}][${at}]`, grouped: true, alone: () => false };
    }
  }
}
