import type { FaultList } from './fault-list';
import type { Pack } from './pack-format';

/** Everything in a pack that names what is not there, or is there twice. */
export function checkReferences(pack: Pack, faults: FaultList): void {
  const idsOf = (list: string, items: readonly { readonly id: string }[]) => {
    const first = new Map<string, number>();
    items.forEach(({ id }, i) => {
      const before = first.get(id);
      if (before === undefined) first.set(id, i);
      else faults.add(`${list}[${i}].id`, `"${id}" is already the id of ${list}[${before}]`);
    });
    return first;
  };
  const sources = idsOf('sources', pack.sources);
  const actors = idsOf('actors', pack.actors);
  const topics = idsOf('topics', pack.topics);
  const claims = idsOf('claims', pack.claims);
  const positions = idsOf('positions', pack.positions);
  idsOf('reviews', pack.reviews ?? []);
  const known = (map: ReadonlyMap<string, number>, list: string, id: string | undefined, path: string) => {
    if (id !== undefined && !map.has(id)) faults.add(path, `"${id}" is not in ${list}`);
  };
  const allKnown = (map: ReadonlyMap<string, number>, list: string, ids: readonly string[] | undefined, path: string) => {
    for (const [i, id] of (ids ?? []).entries()) {
      if (faults.full) return;
      known(map, list, id, `${path}[${i}]`);
    }
  };
  for (const [i, { id, of }] of pack.actors.entries()) {
    known(actors, 'actors', of, `actors[${i}].of`);
    if (of === id) faults.add(`actors[${i}].of`, 'must not be the actor itself');
  }
  for (const [i, topic] of pack.topics.entries()) {
    known(topics, 'topics', topic.broader, `topics[${i}].broader`);
    allKnown(topics, 'topics', topic.related, `topics[${i}].related`);
  }
  const statement = (path: string, said: Pack['claims'][number] | Pack['positions'][number]) => {
    known(topics, 'topics', said.topic, `${path}.topic`);
    allKnown(sources, 'sources', said.sources, `${path}.sources`);
    for (const [i, repeat] of (said.repeats ?? []).entries())
      allKnown(sources, 'sources', repeat.sources, `${path}.repeats[${i}].sources`);
  };
  for (const [i, claim] of pack.claims.entries()) {
    known(actors, 'actors', claim.claimant, `claims[${i}].claimant`);
    statement(`claims[${i}]`, claim);
  }
  for (const [i, position] of pack.positions.entries()) {
    const path = `positions[${i}]`;
    known(actors, 'actors', position.holder, `${path}.holder`);
    known(actors, 'actors', position.speaker, `${path}.speaker`);
    allKnown(claims, 'claims', position.answers, `${path}.answers`);
    allKnown(positions, 'positions', position.supersedes, `${path}.supersedes`);
    if (position.supersedes?.includes(position.id)) faults.add(`${path}.supersedes`, 'must not name the position itself');
    statement(path, position);
  }
  for (const [i, review] of (pack.reviews ?? []).entries()) known(claims, 'claims', review.claim, `reviews[${i}].claim`);
  for (const [kind, tests] of Object.entries(pack.tests ?? {})) {
    for (const [i, test] of (tests ?? []).entries()) known(topics, 'topics', test.topic, `tests.${kind}[${i}].topic`);
  }
}
