import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { needBrowsers } from '../run/browsers.ts';
import { took } from '../run/took.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { putArticles, type Test } from './scene.ts';
import { accessibility } from './tests/accessibility.ts';
import { badInput } from './tests/bad-input.ts';
import { frontPages } from './tests/front-pages.ts';
import { livePages } from './tests/live-pages.ts';
import { mainJob } from './tests/main-job.ts';
import { pageAgainstRecord } from './tests/page-against-record.ts';
import { refusals } from './tests/refusals.ts';
import { restlessPages } from './tests/restless-pages.ts';
import { savedPages } from './tests/saved-pages.ts';
import { searchAndBrief } from './tests/search-and-brief.ts';
import { seedRecord } from './tests/seed-record.ts';
import { startWeb } from './web.ts';

/** Every end-to-end test, in the order in which they run. */
const tests: readonly Test[] = [
  ...mainJob,
  ...livePages,
  ...restlessPages,
  ...frontPages,
  ...refusals,
  ...pageAgainstRecord,
  ...badInput,
  ...searchAndBrief,
  ...seedRecord,
  ...savedPages,
  ...accessibility,
];
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const kinds = { chromium: openChromium, firefox: openFirefox } as const;
const PATIENCE = 240_000;

export interface Tally {
  passed: number;
  failed: number;
}

/** Runs the tests in each browser, one browser after the other, and says how each went. `only` keeps names with these words. */
export async function runInBrowsers(names: readonly (keyof typeof kinds)[], { all = false, only = '' } = {}): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const programs = await needBrowsers(names);
  for (const name of names) {
    const profile = mkdtempSync(join(tmpdir(), `fact-context-${name}-`));
    const web = await startWeb();
    const hasSeed = putArticles(web);
    const extension = fileURLToPath(new URL(`../../.output/${builds[name]}`, import.meta.url));
    const browser = await kinds[name]({ program: programs[name], extension, proxy: web.proxy, profile });
    console.log(`\n${browser.name}: ${programs[name]}`);
    for (const [sentence, prove] of tests.filter(([sentence]) => sentence.includes(only))) {
      const start = Date.now();
      const skipped: string[] = [];
      try {
        await inTime(prove({ browser, web, all, hasSeed, skip: (why) => skipped.push(why) }));
        if (skipped.length === 0) tally.passed++;
        console.log(
          `  ${skipped.length > 0 ? '-' : '✓'} ${sentence} ${took(start)}${skipped.map((why) => `\n      not tested: ${why}`).join('')}`,
        );
      } catch (error) {
        tally.failed++;
        console.log(
          `  ✗ ${sentence} ${took(start)}\n${indent(error instanceof Error ? (error.stack ?? error.message) : String(error))}`,
        );
      }
      await browser.closeTabs();
    }
    await browser.close();
    await web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return tally;
}

const indent = (text: string) => text.replace(/^/gm, '      ');

async function inTime(proof: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No end after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  await Promise.race([proof, late]).finally(() => clearTimeout(timer));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const given = argv.slice(2).filter((word) => !word.startsWith('--'));
  const names = given.filter((word) => word in kinds) as (keyof typeof kinds)[];
  const only = given.filter((word) => !(word in kinds)).join(' ');
  const { passed, failed } = await runInBrowsers(names.length > 0 ? names : ['chromium', 'firefox'], {
    all: argv.includes('--all'),
    only,
  });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
