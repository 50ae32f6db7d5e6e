import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '../browser.ts';
import { DEMONSTRATION, makeNote, openHinted, sendAs, type Test } from '../scene.ts';
import type { Tab } from '../tab.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/** What axe finds on a page: one line per rule, with the first element that breaks it. */
async function findings(tab: Tab): Promise<string[]> {
  await tab.page.evaluate(axe);
  return tab.run(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
  });
}

/** Opens the library's settings and puts one refusal of each reach there, as taking them back and undoing that would. */
async function openSettings(browser: Browser): Promise<Tab> {
  const tab = await browser.extensionPage('library.html#/settings');
  const about = { topic: 'us-china/us-election-interference', when: '2026-05-02T10:00:00.000Z' };
  const refusals = [
    { ...about, text: 'the vote' },
    { ...about, text: 'the vote', page: DEMONSTRATION, title: 'A demonstration' },
    { ...about, site: 'edition.cnn.com' },
  ];
  await sendAs(tab, 'takeBack', { refusals, undo: true });
  await tab.until('three refusals', () => document.querySelectorAll('.refusal').length >= 3);
  return tab;
}

/** Opens the library's search with something found. */
async function openSearch(browser: Browser): Promise<Tab> {
  const tab = await browser.extensionPage('library.html#/search/election');
  await tab.until('what was found', () => document.querySelectorAll('.hit').length > 0);
  return tab;
}

/** Every page of the extension against axe's rules, first in light colours, then in dark ones. */
export const accessibility: readonly Test[] = (['light', 'dark'] as const).flatMap((scheme) =>
  ['popup', 'sidepanel', 'library', 'search', 'settings', 'welcome', 'note'].map(
    (surface): Test => [
      `axe finds nothing on the ${surface} in ${scheme} colours`,
      async ({ browser }) => {
        await browser.setDark(scheme === 'dark');
        const about = await openHinted(browser, DEMONSTRATION);
        const tab =
          surface === 'settings'
            ? await openSettings(browser)
            : surface === 'search'
              ? await openSearch(browser)
              : await browser.extensionPage(
                  surface === 'note' ? await makeNote(browser) : `${surface}.html?tab=${await browser.tabId(about)}`,
                );
        await tab.until(`the ${surface} to be drawn`, () => document.body.innerText.length > 40);
        assert.equal(await tab.run((query) => matchMedia(query).matches, `(prefers-color-scheme: ${scheme})`), true);
        assert.deepEqual(await findings(tab), []);
      },
    ],
  ),
);
