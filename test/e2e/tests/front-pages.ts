import assert from 'node:assert/strict';
import { ELECTION, livePage, PLAIN, TOPIC } from '../../fixtures/live-page.ts';
import { openPage, stateOf, untilStatus, untilTopics } from '../live-scene.ts';
import type { Scene, Test } from '../scene.ts';

const headlines = [ELECTION, ...PLAIN].map((text, i) => `<article><h2><a href="/${i}">${text}</a></h2></article>`).join('');

async function chooseDensity({ browser }: Scene, density: string): Promise<void> {
  const library = await browser.extensionPage('library.html#/settings');
  const choice = await library.page.waitForSelector(`input[name="density"][value="${density}"]`);
  await choice?.click();
  await library.until(
    'the choice to hold',
    (value) => {
      const chosen = document.querySelector<HTMLInputElement>('input[name="density"]:checked');
      return chosen?.value === value;
    },
    density,
  );
  await library.page.close();
}

/** Pages that lead to articles and are none. */
export const frontPages: readonly Test[] = [
  [
    'A front page is hinted when the reader has chosen every mention, and else is not, at once in both directions',
    async (scene) => {
      const tab = await openPage(scene, 'front', livePage(`<main>${headlines}</main>`));
      await untilStatus(scene, tab, 'no-article');
      await chooseDensity(scene, 'all');
      try {
        await untilTopics(scene, tab, [TOPIC.election]);
        assert.equal((await stateOf(scene, tab)).mentions.length, 1);
        assert.equal((await tab.hints()).length, 1);
      } finally {
        await chooseDensity(scene, 'section');
      }
      await untilStatus(scene, tab, 'no-article');
      assert.deepEqual(await tab.hints(), []);
    },
  ],
];
