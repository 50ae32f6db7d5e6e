import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '@/utils/domain/pack-format';
import { readPack } from '@/utils/domain/pack-gate';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'assets/public/packs');
const dossier = join(root, '../shared/dossier');
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

const parsed = new Map(shipped.map((id) => [id, readPack(readFileSync(join(folder, `${id}.json`), 'utf8'))]));
const packOf = (id: string): Pack => {
  const pack = parsed.get(id)?.pack;
  if (!pack) throw new Error(`${id} has faults`);
  return pack;
};

/** The state or body at the top of an actor's `of`, by which sides are told apart. */
function sideOf(pack: Pack, actor: string): string {
  const of = pack.actors.find(({ id }) => id === actor)?.of;
  return of === undefined ? actor : sideOf(pack, of);
}

it('Three packs are shipped.', () => {
  expect(shipped.sort()).toEqual(['gaza-and-campus', 'russia-ukraine', 'us-china']);
});

describe.each(shipped)('The shipped pack %s', (id) => {
  it('passes the gate with its own tests and no fault.', () => {
    expect(parsed.get(id)?.faults ?? []).toEqual([]);
  });

  it('is named by its file.', () => {
    expect(packOf(id).id).toBe(id);
  });

  it('proves each topic by at least five sentences that are it and five that are not.', () => {
    const pack = packOf(id);
    const count = (tests: readonly { readonly topic?: string | undefined }[] | undefined, topic: string) =>
      tests?.filter((test) => test.topic === topic).length ?? 0;
    const thin = pack.topics.filter(
      (topic) => count(pack.tests?.match, topic.id) < 5 || count(pack.tests?.noMatch, topic.id) < 5,
    );
    expect(thin.map((topic) => topic.id)).toEqual([]);
  });

  it('lets at least two sides speak on each topic, in claims and in positions taken together.', () => {
    const pack = packOf(id);
    const sides = (topic: string) =>
      new Set([
        ...pack.claims.filter((claim) => claim.topic === topic).map((claim) => sideOf(pack, claim.claimant)),
        ...pack.positions.filter((position) => position.topic === topic).map((position) => sideOf(pack, position.holder)),
      ]);
    expect(pack.topics.filter((topic) => sides(topic.id).size < 2).map((topic) => topic.id)).toEqual([]);
  });

  it('names each source in some statement, and each actor that holds, speaks or claims is described.', () => {
    const pack = packOf(id);
    const used = new Set(
      [...pack.claims, ...pack.positions].flatMap((said) => [
        ...said.sources,
        ...(said.repeats ?? []).flatMap((repeat) => repeat.sources),
      ]),
    );
    expect(pack.sources.filter((source) => !used.has(source.id)).map((source) => source.id)).toEqual([]);
    expect(pack.actors.filter((actor) => Object.keys(actor.names).length === 0)).toEqual([]);
  });

  it('tells the language of every quote.', () => {
    const pack = packOf(id);
    const silent = [...pack.claims, ...pack.positions].filter((said) => said.quote !== undefined && !said.quoteLanguage);
    expect(silent.map((said) => said.id)).toEqual([]);
  });

  it('supersedes nothing by something older.', () => {
    const pack = packOf(id);
    const dates = new Map(pack.positions.map((position) => [position.id, position.date]));
    const backwards = pack.positions.filter((position) =>
      position.supersedes?.some((older) => (dates.get(older) ?? '') > position.date),
    );
    expect(backwards.map((position) => position.id)).toEqual([]);
  });

  it.skipIf(!existsSync(dossier))(
    'keeps every source, actor, topic, claim and position of the dossier (skipped without ../shared).',
    () => {
      const pack = packOf(id);
      const facts = JSON.parse(readFileSync(join(dossier, `${id}.json`), 'utf8')) as Record<string, { id: string }[]>;
      for (const list of ['sources', 'actors', 'topics', 'claims', 'positions'] as const) {
        const kept = new Set<string>(pack[list].map((item) => item.id));
        expect((facts[list] ?? []).filter((fact) => !kept.has(fact.id)).map((fact) => fact.id)).toEqual([]);
      }
    },
  );
});
