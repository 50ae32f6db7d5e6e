import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { exit } from 'node:process';
import { runInBrowsers, type Tally } from '../e2e/run.ts';
import { took } from './took.ts';

/** The whole check of the project: every step runs, whatever failed before it, and the last line counts them all. */
const total: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];
const begun = Date.now();

/** Runs a program of the packages with its output shown; `accept` may look at the output too. */
function run(
  command: string,
  words: readonly string[],
  accept: (output: string, code: number) => boolean = (_, code) => code === 0,
): boolean {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`;
  const good = accept(output, status ?? 1);
  if (!good) console.log(output.trimEnd());
  return good;
}

async function step(name: string, check: () => boolean | Tally | Promise<Tally>): Promise<void> {
  const start = Date.now();
  console.log(`\n── ${name}`);
  let outcome: boolean | Tally;
  try {
    outcome = await check();
  } catch (error) {
    console.log(error instanceof Error ? (error.stack ?? error.message) : error);
    outcome = false;
  }
  const tally = typeof outcome === 'boolean' ? { passed: Number(outcome), failed: Number(!outcome) } : outcome;
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed > 0) failures.push(name);
  const count = typeof outcome === 'boolean' ? '' : ` ${tally.passed} passed, ${tally.failed} failed`;
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${name}${count} ${took(start)}`);
}

/** Unit and component tests, counted one by one; a file that cannot even be read counts as one failure. */
function unit(): Tally {
  const report = 'test-output/unit.json';
  rmSync(report, { force: true });
  mkdirSync('test-output', { recursive: true });
  const good = run('vitest', [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + unread;
  return { passed: numPassedTests, failed: good ? failed : Math.max(failed, 1) };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Firefox's own linter: no error, and no warning but the one that every Preact build has. */
function lintAddon(): boolean {
  let found: readonly Finding[] = [];
  run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], (output) => {
    const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{'))) as Record<
      'errors' | 'warnings',
      readonly Finding[]
    >;
    found = [...errors, ...warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')];
    return true;
  });
  for (const { code, file, description } of found) console.log(`${code} in ${file}: ${description}`);
  return found.length === 0;
}

interface Finding {
  readonly code: string;
  readonly file?: string;
  readonly description: string;
}

await step('Types prepared (wxt prepare)', () => run('wxt', ['prepare']));
await step('Types (tsc)', () => run('tsc', []));
await step('Types of utils/domain, without a document (tsc)', () => run('tsc', ['-p', 'utils/domain']));
await step('Lint and format (biome)', () => run('biome', ['check', '--error-on-warnings', '.']));
await step('Build for Chromium (wxt)', () => run('wxt', ['build', '-b', 'chrome', '--mv3']));
await step('Build for Firefox (wxt)', () => run('wxt', ['build', '-b', 'firefox', '--mv3']));
await step('Unit and component tests (vitest)', unit);
await step("Firefox's own check of the build (web-ext lint)", lintAddon);
await step('End to end in Chromium', () => runInBrowsers(['chromium']));
await step('End to end in Firefox', () => runInBrowsers(['firefox']));

console.log(
  `\nAll in ${Math.round((Date.now() - begun) / 1_000)} s.${failures.length > 0 ? ` Failed: ${failures.join(' · ')}.` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
exit(total.failed > 0 ? 1 : 0);
