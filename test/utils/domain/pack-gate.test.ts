import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import type { Pack } from '@/utils/domain/pack-format';
import { parsePack, readPack } from '@/utils/domain/pack-gate';

type Loose = { [key: string]: Loose } & Loose[] & { [key: string]: unknown };
const broken = (change: (pack: Loose) => void): unknown => {
  const pack = riverDam() as unknown as Loose;
  change(pack);
  return pack;
};

describe('the gate', () => {
  it('lets a whole pack through, unchanged', () => {
    expect(parsePack(riverDam())).toEqual({ pack: riverDam() });
  });

  it('lets keys of the author pass and drops them', () => {
    const own = broken((pack) => {
      pack['x-note'] = { any: [1] } as never;
      (pack.claims as Loose)[0]!['x-id'] = 7 as never;
    });
    expect(parsePack(own)).toEqual({ pack: riverDam() });
  });

  it.each<[fault: string, change: (pack: Loose) => void, path: string, message: RegExp]>([
    ['an unknown key', (p) => Object.assign(p, { colour: 1 }), 'colour', /not a key/],
    ['an unknown key deep inside', (p) => Object.assign(p.claims![0]!, { truth: 1 }), 'claims[0].truth', /not a key/],
    ['a missing key', (p) => delete (p as Partial<Pack>).licence, 'licence', /missing/],
    ['another format', (p) => Object.assign(p, { format: 2 }), 'format', /must be 1/],
    ['a wrong id', (p) => Object.assign(p, { id: 'Éa' }), 'id', /a-z/],
    ['a revision of nought', (p) => Object.assign(p, { revision: 0 }), 'revision', /1 or more/],
    ['a day that does not exist', (p) => Object.assign(p.claims![0]!, { date: '2026-02-30' }), 'claims[0].date', /YYYY/],
    ['an unsafe link', (p) => Object.assign(p.sources![0]!, { url: 'javascript:alert(1)' }), 'sources[0].url', /https/],
    [
      'a link with credentials',
      (p) => Object.assign(p.sources![0]!, { url: 'https://a:b@c.example/' }),
      'sources[0].url',
      /credentials/,
    ],
    ['no source', (p) => Object.assign(p.claims![0]!, { sources: [] }), 'claims[0].sources', /source/],
    ['an unknown kind', (p) => Object.assign(p.positions![0]!, { kind: 'lie' }), 'positions[0].kind', /one of/],
    ['an unknown source', (p) => Object.assign(p.claims![0]!, { sources: ['x'] }), 'claims[0].sources[0]', /not in sources/],
    ['an unknown actor', (p) => Object.assign(p.claims![0]!, { claimant: 'x' }), 'claims[0].claimant', /not in actors/],
    ['an unknown topic', (p) => Object.assign(p.positions![0]!, { topic: 'x' }), 'positions[0].topic', /not in topics/],
    ['an unknown claim', (p) => Object.assign(p.positions![0]!, { answers: ['x'] }), 'positions[0].answers[0]', /not in claims/],
    ['an id given twice', (p) => (p.claims as Loose[]).push({ ...p.claims![0]! } as Loose), 'claims[2].id', /already/],
    ['a text that is too long', (p) => Object.assign(p.claims![0]!, { text: 'a'.repeat(2001) }), 'claims[0].text', /2000/],
    ['a quote that is too long', (p) => Object.assign(p.claims![0]!, { quote: 'a'.repeat(401) }), 'claims[0].quote', /400/],
    ['a mark that reorders text', (p) => Object.assign(p.claims![0]!, { text: 'a\u202eb' }), 'claims[0].text', /text/],
    [
      'a term of one letter',
      (p) => p.topics![0]!.detect!.en!.phrases!.push('a' as never),
      'topics[0].detect.en.phrases[1]',
      /one letter/,
    ],
    [
      'a term of signs only',
      (p) => p.topics![0]!.detect!.en!.phrases!.push('.*' as never),
      'topics[0].detect.en.phrases[1]',
      /no letter/,
    ],
    [
      'one Chinese character alone',
      (p) => p.topics![0]!.detect!.en!.phrases!.push('台' as never),
      'topics[0].detect.en.phrases[1]',
      /group/,
    ],
    [
      'a reference to no actor',
      (p) => p.topics![0]!.detect!.en!.phrases!.push('@x' as never),
      'topics[0].detect.en.phrases[1]',
      /not in actors/,
    ],
    [
      'a test that is not recognised',
      (p) => Object.assign(p.tests!.match![0]!, { text: 'Rain.' }),
      'tests.match[0]',
      /not recognised/,
    ],
    [
      'a test that must not be recognised',
      (p) => Object.assign(p.tests!.noMatch![0]!, { text: 'Alder dam safety' }),
      'tests.noMatch[0]',
      /recognised as river-dam\/dam-safety by “Alder dam safety”/,
    ],
  ])('names %s by its path', (_, change, path, message) => {
    const { faults } = parsePack(broken(change));
    expect(faults).toEqual([{ path, message: expect.stringMatching(message) }]);
  });

  it('names all faults at once', () => {
    const { faults } = parsePack(
      broken((pack) => {
        Object.assign(pack, { a: 1, b: 2, revision: 'x' });
        Object.assign(pack.claims![1]!, { date: 'May', c: 3 });
      }),
    );
    expect(faults?.map(({ path }) => path).sort()).toEqual(['a', 'b', 'claims[1].c', 'claims[1].date', 'revision']);
  });

  it('allows one Chinese character inside a group', () => {
    const pack = riverDam();
    const rule = pack.topics[0]?.detect?.en;
    if (Array.isArray(rule?.groups)) rule.groups[0]?.push('台');
    expect(parsePack(pack).faults).toBeUndefined();
  });

  it.each<[what: string, text: string, message: RegExp]>([
    ['nothing', '', /empty/],
    ['a web page', '<!doctype html><p>', /web page/],
    ['half a file', '{"format": 1,', /not JSON/],
    ['a list', '[]', /one JSON object/],
    ['another JSON file', '{"a": 1}', /not a content pack/],
    ['a backup', '{"factContextBackup": 1}', /backup/],
    ['JSON nested without end', `{"format":1,"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /nested/],
  ])('says what it was given instead of a pack: %s', (_, text, message) => {
    expect(readPack(text).faults).toEqual([{ path: expect.any(String), message: expect.stringMatching(message) }]);
  });

  it('takes a file with a byte order mark', () => {
    expect(readPack(`\ufeff${JSON.stringify(riverDam())}`).pack?.id).toBe('river-dam');
  });

  it('gives a pack or reasons for any JSON, and leaves objects alone', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parsePack(json).faults?.length).toBeGreaterThan(0);
      }),
    );
    const polluted = JSON.parse(JSON.stringify(riverDam()).replace('"format":1', '"format":1,"__proto__":{"polluted":true}'));
    expect(parsePack(polluted).pack).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
