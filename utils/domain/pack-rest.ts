import * as v from 'valibot';
import type { FaultList } from './fault-list';
import { checkDetection } from './pack-detection';
import { itemSchemas, type Pack } from './pack-format';
import { checkReferences } from './pack-references';
import { runPackTests, type TestBudget } from './pack-tests';

type Json = Readonly<Record<string, unknown>>;

/**
 * What is wrong in a pack beside its shape, as far as its shape lets it be told, so that an author need not mend one kind of fault to hear of
 * the next: references of every item, terms of the topics that fit, and the pack's own tests where all that they are run on fits.
 */
export function checkRest(json: Json, faults: FaultList, budget: TestBudget): void {
  const fits = (...lists: readonly string[]) => !faults.list().some(({ path }) => lists.some((list) => path.startsWith(list)));
  const pack = readLeniently(json);
  const named = fits('actors');
  const testable = fits(...TESTED);
  checkReferences(pack, faults);
  if (!named) return;
  checkDetection(pack, faults);
  if (testable && fits('topics', 'actors', 'tests')) runPackTests(json as Pack, faults, budget);
}

/** What a pack's own tests are run on. */
const TESTED = ['id', 'languages', 'actors', 'topics', 'claims', 'positions', 'tests'];

/** The parts of a pack that refer to each other, each value only where it has the right type. */
function readLeniently(json: Json): Pack {
  const list = <T>(from: Json, key: string, read: (item: Json, id: string) => T): T[] =>
    (Array.isArray(from[key]) ? (from[key] as unknown[]) : []).map((item, i) => {
      const record = isRecord(item) ? item : {};
      return read(record, text(record.id) ?? `?${i}`);
    });
  const statement = (item: Json, id: string) => ({
    id,
    topic: text(item.topic),
    sources: texts(item.sources),
    repeats: list(item, 'repeats', (repeat) => ({ sources: texts(repeat.sources) })),
  });
  const tests = isRecord(json.tests) ? json.tests : {};
  const test = (item: Json) => ({ text: text(item.text) ?? '', topic: text(item.topic) });
  const lenient = {
    id: text(json.id) ?? '?',
    sources: list(json, 'sources', (_, id) => ({ id })),
    actors: list(json, 'actors', (item, id) => ({
      id,
      of: text(item.of),
      names: v.is(itemSchemas.actors, item) ? item.names : {},
    })),
    topics: list(json, 'topics', (item, id) => ({
      id,
      broader: text(item.broader),
      related: texts(item.related),
      detect: v.is(itemSchemas.topics, item) ? item.detect : {},
    })),
    claims: list(json, 'claims', (item, id) => ({ ...statement(item, id), claimant: text(item.claimant) })),
    positions: list(json, 'positions', (item, id) => ({
      ...statement(item, id),
      holder: text(item.holder),
      speaker: text(item.speaker),
      answers: texts(item.answers),
      supersedes: texts(item.supersedes),
    })),
    reviews: list(json, 'reviews', (item, id) => ({ id, claim: text(item.claim) })),
    tests: { match: list(tests, 'match', test), noMatch: list(tests, 'noMatch', test) },
  };
  // A reference that is missing or of another type is a fault of the shape; the checks pass over it.
  return lenient as unknown as Pack;
}

const isRecord = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown) => (Array.isArray(value) ? value.map(text) : []);
