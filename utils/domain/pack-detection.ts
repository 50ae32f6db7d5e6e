import type { Fault } from './pack-fault';
import { LIMITS, type Pack, type Rule } from './pack-format';
import { readTerm } from './terms';

/** Terms that could never be matched or would match everywhere, references to unknown actors, and too many terms. */
export function checkDetection(pack: Pack): Fault[] {
  const faults: Fault[] = [];
  const actors = new Map(pack.actors.map((actor) => [actor.id, actor]));
  let count = 0;
  const check = (term: string, path: string, grouped: boolean) => {
    count++;
    const message = faultOfTerm(term, grouped);
    if (message) faults.push({ path, message });
  };
  for (const [i, actor] of pack.actors.entries()) {
    for (const [tag, names] of Object.entries(actor.names)) {
      for (const [at, name] of names.entries()) check(name, `actors[${i}].names.${tag}[${at}]`, true);
    }
  }
  for (const [i, topic] of pack.topics.entries()) {
    for (const [tag, rule] of Object.entries(topic.detect ?? {})) {
      for (const { term, path, grouped } of termsOf(rule)) {
        const at = `topics[${i}].detect.${tag}.${path}`;
        if (!term.startsWith('@')) {
          check(term, at, grouped);
          continue;
        }
        const actor = actors.get(term.slice(1));
        const names = actor?.names[tag] ?? [];
        if (!actor) faults.push({ path: at, message: `"${term.slice(1)}" is not in actors` });
        else if (names.length === 0) faults.push({ path: at, message: `${term} has no names in "${tag}"` });
        for (const name of names) {
          const message = faultOfTerm(name, grouped);
          if (message) faults.push({ path: at, message: `the name "${name}" ${message}` });
        }
      }
    }
  }
  if (count > LIMITS.terms) faults.unshift({ path: '', message: `has ${count} names and terms; the limit is ${LIMITS.terms}` });
  return faults;
}

function faultOfTerm(term: string, grouped: boolean): string | undefined {
  const { words, letters } = readTerm(term);
  if (words.length === 0) return 'has no letter or digit';
  const han = /^\p{Script=Han}\*?$/u.test(term.trim());
  if (han) return grouped ? undefined : 'is one Chinese character; that is allowed in a group only';
  if (letters < 2) return 'is one letter; that would match everywhere';
  return;
}

function* termsOf(rule: Rule): Generator<{ term: string; path: string; grouped: boolean }> {
  for (const key of ['phrases', 'not'] as const) {
    for (const [i, term] of (rule[key] ?? []).entries()) yield { term, path: `${key}[${i}]`, grouped: false };
  }
  for (const term of Object.keys(rule.terms ?? {})) yield { term, path: `terms[${JSON.stringify(term)}]`, grouped: false };
  const { groups } = rule;
  const lists = groups === undefined ? [] : Array.isArray(groups) ? [groups] : groups.anyOf;
  for (const [a, list] of lists.entries()) {
    const prefix = Array.isArray(groups) ? 'groups' : `groups.anyOf[${a}]`;
    for (const [g, group] of list.entries()) {
      for (const [i, term] of group.entries()) yield { term, path: `${prefix}[${g}][${i}]`, grouped: true };
    }
  }
}
