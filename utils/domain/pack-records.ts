import type { FaultList } from './fault-list';
import type { Claim, Pack, Position } from './pack-format';

/** The largest record of one topic, in characters of JSON; a message between the parts of an extension carries 64 MB. */
const MOST = 50_000_000;
/** What a view of a statement or a source adds to its texts. */
const FRAME = 40;

/** Topics whose record could not be shown: with all its answers and sources written out it would be too large. */
export function checkRecords(pack: Pack, faults: FaultList): void {
  const sources = sizes(pack.sources);
  const actors = sizes(pack.actors.map(({ id, name }) => ({ id, name })));
  const sum = (sizes: ReadonlyMap<string, number>, ids: readonly (string | undefined)[]) =>
    ids.reduce((all, id) => all + (sizes.get(id ?? '') ?? 0), 0);
  const records = new Map<string, number>();
  const add = (said: Claim | Position, actorIds: readonly (string | undefined)[], times: number) => {
    let size = sizeOf({ ...said, answers: undefined }) + sum(actors, actorIds) + sum(sources, said.sources);
    for (const repeat of said.repeats ?? []) size += sum(sources, repeat.sources);
    records.set(said.topic, (records.get(said.topic) ?? 0) + size * times);
  };
  for (const claim of pack.claims) add(claim, [claim.claimant], 1);
  for (const position of pack.positions)
    add(position, [position.holder, position.speaker], Math.max(1, position.answers?.length ?? 0));
  for (const [i, { id }] of pack.topics.entries()) {
    if ((records.get(id) ?? 0) > MOST) faults.add(`topics[${i}]`, `has a record of more than ${MOST / 1_000_000} MB`);
  }
}

const sizeOf = (part: object): number => JSON.stringify(part).length + FRAME;

const sizes = (parts: readonly { readonly id: string }[]) => new Map(parts.map((part) => [part.id, sizeOf(part)]));
