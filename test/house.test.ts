import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Room {
  /** Rooms of ours that this one may import. */
  readonly ours: readonly string[];
  /** Packages that it may import; `node:` stands for all of Node's own. */
  readonly packages: readonly string[];
  readonly remedy: string;
}

/** The arrows: what each room may import. The README has the same picture. */
const ROOMS: Readonly<Record<string, Room>> = {
  'utils/domain': {
    ours: [],
    packages: ['valibot', 'approx-string-match'],
    remedy: 'utils/domain is pure: take it as a parameter',
  },
  'utils/page': {
    ours: ['utils/domain'],
    packages: [],
    remedy: 'utils/page is for the document alone: hand the rest in from the entrypoint',
  },
  'utils/store': { ours: ['utils/domain'], packages: ['dexie', 'valibot'], remedy: 'utils/store is for Dexie alone' },
  'utils/platform': {
    ours: ['utils/domain', 'assets'],
    packages: ['valibot', 'wxt/browser', '@wxt-dev/storage', '#i18n', 'preact/hooks'],
    remedy: 'utils/platform is for the browser API alone: the database is in utils/store',
  },
  'utils/authoring': {
    ours: ['utils/domain', 'utils/page'],
    packages: ['node:', 'linkedom', '@mozilla/readability', 'valibot', '@valibot/to-json-schema'],
    remedy: 'the command line stands on utils/domain and utils/page',
  },
  components: {
    ours: ['utils/domain'],
    packages: ['preact', 'preact/hooks', '#i18n'],
    remedy: 'a component gets properties and gives callbacks: let the entrypoint that uses it ask',
  },
  entrypoints: {
    ours: ['components', 'utils/domain', 'utils/page', 'utils/store', 'utils/platform', 'assets'],
    packages: ['preact', 'preact/hooks', 'wxt/browser', 'wxt/utils/', '#i18n'],
    remedy: 'an entrypoint reads the situation and calls one thing: what it needs belongs to a room of utils',
  },
};

const LONGEST = 250;
const shipped = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}')
  .filter((path) => !path.endsWith('.d.ts'))
  .sort();
const all = [...shipped, ...globSync('test/**/*.{ts,tsx}')].sort();
const text = new Map(all.map((path) => [path, readFileSync(path, 'utf8')]));
const read = (path: string) => text.get(path) ?? '';
const inBrowser = shipped.filter((path) => !path.startsWith('utils/authoring/'));

const roomOf = (path: string) => Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`)) ?? '';
const imports = (path: string) =>
  [
    ...read(path).matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g,
    ),
  ].map(([, from, bare, late]) => from ?? bare ?? late ?? '');
/** Lines of the files that hold the pattern, as `path:line`. */
const holding = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );

describe('the arrows between the rooms', () => {
  it.each(Object.entries(ROOMS))('%s imports only what its arrows allow', (room, { ours, packages, remedy }) => {
    const allowed = (from: string) =>
      from.startsWith('./') ||
      [room, ...ours].some((other) => from.startsWith(`@/${other}/`)) ||
      packages.some((name) => from === name || (/[:/]$/.test(name) && from.startsWith(name)));
    const wrong = shipped
      .filter((path) => roomOf(path) === room)
      .flatMap((path) =>
        imports(path)
          .filter((from) => !allowed(from))
          .map((from) => `${path} imports ${from}: ${remedy}`),
      );
    expect(wrong).toEqual([]);
  });

  it('no entrypoint imports another entrypoint', () => {
    const wrong = shipped.flatMap((path) =>
      imports(path)
        .filter((from) => from.startsWith('@/entrypoints/'))
        .map((from) => `${path} imports ${from}`),
    );
    expect(wrong, 'move what both need into components or utils').toEqual([]);
  });

  it('no file climbs out of its folder', () => {
    const wrong = all
      .filter((path) => !/^test\/(run|e2e|bench|gallery)\//.test(path))
      .flatMap((path) =>
        imports(path)
          .filter((from) => from.startsWith('../'))
          .map((from) => `${path} imports ${from}`),
      );
    expect(wrong, "write '@/room/x' across rooms").toEqual([]);
  });

  it('there are no barrels', () => {
    const barrels = shipped.filter((path) => /\/index\.tsx?$/.test(path) && !/^entrypoints\/[^/]+\/index\.tsx?$/.test(path));
    expect([...barrels, ...holding(shipped, /^export \* from/)], 'import the file that has it').toEqual([]);
  });
});

describe('what is never written', () => {
  const content = shipped.filter((path) => path.startsWith('entrypoints/hints.content/') || path.startsWith('utils/page/'));
  it.each<[string, readonly string[], RegExp, string]>([
    [
      'HTML made from text',
      shipped,
      /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
      'make elements, or set textContent',
    ],
    ['code made from text', shipped, /\beval\(|new Function\(/, 'write the function'],
    ['a word on the console but of an error', inBrowser, /\bconsole\.(?!error\()/, 'say it to the reader, or nothing'],
    [
      'storage of the visited site',
      content,
      /\b(localStorage|sessionStorage|indexedDB)\b/,
      "a content script's storage is the visited site's: ask the background",
    ],
    [
      'a regular expression from a variable',
      shipped.filter((path) => roomOf(path) === 'utils/domain'),
      /\bRegExp\(/,
      'use the matcher: packs are data',
    ],
    ['the type any', shipped, /(:|\bas|<)\s*any\b/, 'use unknown and a parser'],
    ['a silenced type error', shipped, /@ts-(ignore|expect-error|nocheck)/, 'make the types true'],
    [
      'a test that is left out',
      all.filter((path) => /\.test\.tsx?$/.test(path)),
      /\b(it|test|describe)\.(skip|only|todo)\b/,
      'finish it or delete it',
    ],
  ])('%s', (_, paths, pattern, remedy) => {
    expect(
      holding(
        paths.filter((path) => path !== 'test/house.test.ts'),
        pattern,
      ),
      remedy,
    ).toEqual([]);
  });
});

describe('files', () => {
  it(`no file has more than ${LONGEST} lines`, () => {
    const long = all.map((path) => [path, read(path).split('\n').length] as const).filter(([, lines]) => lines > LONGEST);
    expect(long, 'a file that wants sections is two files').toEqual([]);
  });

  it('components are named in PascalCase, everything else in kebab-case', () => {
    const name = (path: string) => path.slice(path.lastIndexOf('/') + 1, -extname(path).length);
    const wrong = shipped.filter((path) =>
      path.endsWith('.tsx') && roomOf(path) === 'components'
        ? !/^[A-Z][A-Za-z]+$/.test(name(path))
        : path.endsWith('.ts') && !/^[a-z0-9-]+$/.test(name(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('the lock file names no address to download from', () => {
    expect(
      readFileSync('package-lock.json', 'utf8').match(/"resolved"|https?:\/\/[^"]*\.tgz/g),
      'npm install with the .npmrc of the project',
    ).toBeNull();
  });

  it('the root holds only what it must', () => {
    const root = globSync('*').filter((name) => !['node_modules', 'test-output'].includes(name));
    const must = [
      'LICENSE',
      'README.md',
      'assets',
      'components',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'test',
      'tsconfig.json',
      'utils',
      'wxt.config.ts',
    ];
    expect(root.filter((name) => !must.includes(name))).toEqual([]);
  });
});
