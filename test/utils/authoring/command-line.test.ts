import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { riverDam } from '@/test/fixtures/river-dam';
import { packJsonSchema } from '@/utils/authoring/schema';

const folder = mkdtempSync(join(tmpdir(), 'fact-context-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** Runs the command line as an author does; `lines` are the JSON lines of standard output. */
function pack(args: readonly string[], input = '') {
  const run = spawnSync('npm', ['run', '--silent', 'pack', '--', ...args], { input, encoding: 'utf8' });
  const lines = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { code: run.status, lines, said: run.stderr };
}

const good = put('river-dam.json', riverDam());

describe('pack check', () => {
  it('tells what a whole pack holds and exits with 0', () => {
    const { code, lines } = pack(['check', good]);
    expect(code).toBe(0);
    expect(lines).toEqual([{ file: good, ok: true, id: 'river-dam', revision: 3, topics: 1, claims: 2, positions: 2, tests: 2 }]);
  });

  it('names every fault by its path and exits with 1', () => {
    const bad = put('bad.json', { ...riverDam(), id: 'No', revision: -1 });
    const { code, lines, said } = pack(['check', good, bad]);
    expect(code).toBe(1);
    expect(lines[1].faults.map(({ path }: { path: string }) => path)).toEqual(['id', 'revision']);
    expect(said).toContain(`${bad}: revision must be 1 or more`);
  });

  it('exits with 2 when the file is not there', () => {
    const { code, said } = pack(['check', join(folder, 'none.json')]);
    expect(code).toBe(2);
    expect(said).toContain('none.json: cannot be read');
  });
});

describe('pack scan', () => {
  const page =
    '<!doctype html><html lang="en"><title>Dam</title><nav>Alder dam safety</nav><article><h1>The old dam</h1><p>Inspectors say that the Alder dam is unsafe, and that it must be repaired before the winter comes to the valley.</p><p>Nobody was hurt, and the water stands low at this time of the year, the office said.</p></article>';

  it('gives topics and mentions of a page in the article alone', () => {
    const { code, lines } = pack(['scan', '--pack', good, put('page.html', page)]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ language: 'en', topics: [{ id: 'river-dam/dam-safety', weight: 1 }] });
    expect(lines[0].mentions.map(({ text }: { text: string }) => text)).toEqual(['Alder dam is unsafe']);
  });

  it('reads JSON lines, with offsets into the text', () => {
    const text = 'Rain.\nThe Alder dam is unsafe.';
    const { lines } = pack(
      ['scan', '--pack', good, '--lines'],
      `${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', html: page, url: 'https://a.example/' })}\n`,
    );
    const [first, second] = lines;
    expect(lines.map(({ page }) => page)).toEqual(['a', 'b']);
    expect(text.slice(first.mentions[0].start, first.mentions[0].end)).toBe('Alder dam is unsafe');
    expect(text.slice(first.mentions[0].sentence.start, first.mentions[0].sentence.end)).toBe('The Alder dam is unsafe.');
    expect(second.topics).toHaveLength(1);
  });

  it('uses the built-in packs when none is named', () => {
    const { lines } = pack(['scan', '-'], 'Beijing denied any Chinese interference in US elections.');
    expect(lines[0].topics[0].id).toBe('us-china/us-election-interference');
  });

  it('says which line is not JSON', () => {
    const { code, said } = pack(['scan', '--pack', good, '--lines'], '{"id": 1, "text": "x"}\nnonsense\n');
    expect(code).toBe(2);
    expect(said).toContain('line 2 is not JSON');
  });
});

describe('pack rank', () => {
  it('gives the nearest statements, best first', () => {
    const { code, lines } = pack(
      ['rank', '--pack', good],
      `${JSON.stringify({ id: 7, sentence: 'Rowe: the cracks are on the surface.', topic: 'dam-safety' })}\n`,
    );
    expect(code).toBe(0);
    expect(lines[0].id).toBe(7);
    expect(lines[0].ranked[0]).toMatchObject({ id: 'river-dam/rowe-safe', kind: 'position', topic: 'river-dam/dam-safety' });
  });

  it('names a topic that no pack has', () => {
    const { code, said } = pack(['rank', '--pack', good], '{"id": 1, "sentence": "x", "topic": "nothing"}\n');
    expect(code).toBe(2);
    expect(said).toContain('no pack has a topic "nothing"');
  });
});

it('an unknown command prints the usage and exits with 2', () => {
  const { code, said } = pack(['fly']);
  expect(code).toBe(2);
  expect(said).toContain('Usage:');
});

it('the JSON Schema for authors is the one of the format', () => {
  const kept = JSON.parse(readFileSync('assets/pack.schema.json', 'utf8'));
  expect(kept, 'run: npm run --silent pack -- schema > assets/pack.schema.json').toEqual(
    JSON.parse(JSON.stringify(packJsonSchema())),
  );
});
