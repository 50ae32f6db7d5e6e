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
      'a phrase of one small word',
      (p) => p.topics![0]!.detect!.en!.phrases!.push('The' as never),
      'topics[0].detect.en.phrases[1]',
      /so common/,
    ],
    [
      'a small word that proves a topic by its weight',
      (p) => Object.assign(p.topics![0]!.detect!.en!, { terms: { with: 1 } }),
      'topics[0].detect.en.terms.with',
      /so common/,
    ],
    [
      'a small word as the name of an actor that is a phrase',
      (p) => {
        (p.actors as Loose[]).push({ id: 'will', name: 'Will', kind: 'person', names: { en: ['Will'] } } as never);
        p.topics![0]!.detect!.en!.phrases!.push('@will' as never);
      },
      'topics[0].detect.en.phrases[1]',
      /the name "Will" is so common/,
    ],
    ...['\u200b', '\u200e', '\u061c', '\ufeff', '\u2060', '\ud800', `e${'\u0301'.repeat(9)}`].map(
      (sign): [string, (pack: Loose) => void, string, RegExp] => [
        `a text with the hidden sign ${escape(sign)}`,
        (p) => Object.assign(p.publisher!, { name: `Al${sign}der` }),
        'publisher.name',
        /cannot be seen/,
      ],
    ),
    ['a text of signs without width', (p) => Object.assign(p.publisher!, { name: '\u200c\u00ad ' }), 'publisher.name', /empty/],
    [
      'a key that no object can carry',
      (p) => Object.assign(p.topics![0]!.detect!.en!, { terms: { constructor: 1 } }),
      'topics[0].detect.en.terms.constructor',
      /cannot be a key/,
    ],
    ['a number in a list of objects', (p) => p.claims!.push(7 as never), 'claims[2]', /must be an object/],
    [
      'an answer to more claims than anybody answers at once',
      (p) => Object.assign(p.positions![0]!, { answers: Array(201).fill('cracks') }),
      'positions[0].answers',
      /more than 200/,
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

  it.each<[what: string, change: (pack: Loose) => void]>([
    ['joiners in words and emoji', (p) => Object.assign(p.publisher!, { name: 'می\u200cخواهم 👩\u200d🚒 in\u00adter' })],
    ['as many accents as a language needs', (p) => Object.assign(p.publisher!, { name: 'Việt שָׁ̇לוֹם' })],
    ['a small word in capitals, which is a name', (p) => p.topics![0]!.detect!.en!.phrases!.push('WHO' as never, 'IT' as never)],
    ['a small word of another language', (p) => p.topics![0]!.detect!.en!.phrases!.push('Han' as never)],
    ['a small word in a group', (p) => (p.topics![0]!.detect!.en!.groups as Loose[])[0]!.push('the' as never)],
    ['an author’s own keys, whatever they hold', (p) => Object.assign(p, { 'x-own': { constructor: 1 } })],
  ])('allows %s', (_, change) => {
    expect(parsePack(broken(change)).faults).toBeUndefined();
  });

  it('names faults of every kind at once: shape, references, terms and tests', () => {
    const { faults } = parsePack(
      broken((pack) => {
        Object.assign(pack, { revision: 'x' });
        Object.assign((pack.claims as Loose)[0] as Loose, { date: 'May', sources: ['nowhere', 5] });
        Object.assign((pack.positions as Loose)[0] as Loose, { answers: ['none'] });
        ((((pack.topics as Loose)[0] as Loose).detect as Loose).en as Loose).phrases = ['a', 'Alder dam safety'] as never;
      }),
    );
    expect(faults?.map(({ path }) => path).sort()).toEqual([
      'claims[0].date',
      'claims[0].sources[0]',
      'claims[0].sources[1]',
      'positions[0].answers[0]',
      'revision',
      'topics[0].detect.en.phrases[0]',
    ]);
    const untested = parsePack(
      broken((pack) => {
        Object.assign(pack, { revision: 'x' });
        Object.assign(((pack.tests as Loose).match as Loose)[0] as Loose, { text: 'Rain.' });
      }),
    );
    expect(untested.faults?.map(({ path }) => path)).toEqual(['revision', 'tests.match[0]']);
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
    ['half a file', '{"format": 1,', /^is cut off after 13 characters/],
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
    expect(parsePack(polluted).faults).toEqual([{ path: '__proto__', message: 'is a word that cannot be a key' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
