import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { precision, recall } from '@/utils/authoring/detection';
import { measureNames } from '@/utils/authoring/names';

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const MARKED = join(CORPUS, 'entities/crossner-politics-dev.jsonl');

describe('names in sentences', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are counted by place and kind, with what the lists lack', () => {
    mkdirSync(join(folder, 'names'));
    const aliases = [
      { text: 'Alderland', lang: 'eng' },
      { text: 'Alderlander', lang: 'demonym-eng' },
    ];
    writeFileSync(join(folder, 'names/countries.json'), JSON.stringify([{ name: 'Alderland', capital: ['Alder'], aliases }]));
    writeFileSync(
      join(folder, 'names/politicians.tsv'),
      'id\tcountry\tlegislature\tname\taliases\n1\tAlderland\tDiet\tRowe\tAda Rowe|Rowe, Ada\n',
    );
    const text = '😀 Ada Rowe of Alderland told the Alderland Daily about Birchland , an Alderlander said .';
    const mentions = ['Ada Rowe/politician', 'Alderland/country', 'Alderland Daily/organisation', 'Birchland/country'].map(
      (mention) => {
        const [surface = '', type] = mention.split('/');
        const start = [...text.slice(0, text.indexOf(surface))].length;
        return { start, end: start + surface.length, surface, type };
      },
    );
    writeFileSync(join(folder, 'sentences.jsonl'), `${JSON.stringify({ text, mentions })}\n`);
    const [country, politician] = measureNames([], folder, join(folder, 'sentences.jsonl'));
    expect(country).toEqual({
      kind: 'country',
      plain: { right: 1, wrong: 1, missed: 1 },
      known: { right: 1, wrong: 0, missed: 1 },
      ours: { right: 1, wrong: 0, missed: 1 },
      errors: [],
      unlisted: ['Birchland'],
    });
    expect(politician).toMatchObject({ plain: { right: 1, wrong: 0, missed: 0 }, ours: { right: 1, wrong: 0, missed: 0 } });
  });
});

describe.skipIf(!existsSync(MARKED))('on marked sentences about politics (skipped where ../shared/corpus is absent)', () => {
  it('four of five countries found are countries meant, without a loss of those in the lists', () => {
    const [country, politician] = measureNames([], CORPUS, MARKED);
    expect(precision(country?.ours ?? { right: 0, wrong: 1, missed: 1 })).toBeGreaterThanOrEqual(0.8);
    expect(recall(country?.ours ?? { right: 0, wrong: 1, missed: 1 })).toBeGreaterThanOrEqual(0.55);
    expect(precision(politician?.ours ?? { right: 0, wrong: 1, missed: 1 })).toBeGreaterThanOrEqual(0.9);
  });
});
