import assert from 'node:assert/strict';
import { article, CAMPUS, ELECTION, livePage, TOPIC } from '../../fixtures/live-page.ts';
import { firstIsKept, keepFirst, type Own, openPage, untilStatus, untilTopics } from '../live-scene.ts';
import { openBeside, type Test } from '../scene.ts';

const TICK = `setInterval(() => { tick.textContent = performance.now().toFixed(3); }, 20);`;
const REWRITE = `const text = ${JSON.stringify(article(ELECTION))};
window.rewriting = true;
let round = 0;
requestAnimationFrame(function again() {
  if (rewriting || round === 0) root.innerHTML = text.replaceAll('.', ' (' + round++ + ').');
  requestAnimationFrame(again);
});`;

/** Pages that change while they are read, without rest. */
export const restlessPages: readonly Test[] = [
  ...(['in the article', 'beside the article'] as const).map(
    (where): Test => [
      `Beside a text that ticks every 20 ms ${where}, hints stay and new paragraphs are hinted`,
      async (scene) => {
        const ticking = 'The count stands at <b id="tick">0</b> this evening.';
        const html = where === 'in the article' ? article(ELECTION, ticking) : `${article(ELECTION)}<aside>${ticking}</aside>`;
        const tab = await openPage(scene, 'ticking', livePage(html, TICK));
        await untilTopics(scene, tab, [TOPIC.election]);
        await keepFirst(tab);
        await new Promise((resolve) => setTimeout(resolve, 8_000));
        await tab.run((text) => {
          document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
        }, CAMPUS);
        await untilTopics(scene, tab, [TOPIC.election, TOPIC.campus]);
        assert.ok(await firstIsKept(tab));
      },
    ],
  ),

  [
    'A page that rewrites itself each frame is given up: it has no hints, the popup says so, and reads it again when asked to',
    async (scene) => {
      const tab = await openPage(scene, 'rewriting', livePage('<div id="root"></div>', REWRITE));
      await untilStatus(scene, tab, 'paused', 40_000);
      assert.deepEqual(await tab.hints(), []);
      await tab.run(() => {
        (globalThis as unknown as Own).rewriting = false;
      });
      const popup = await openBeside(scene.browser, 'popup', tab);
      await popup.until('the line', () => document.body.innerText.includes('This page keeps changing: hints are paused'));
      await popup.run(() => {
        [...document.querySelectorAll('button')].find((button) => button.textContent === 'Look again')?.click();
      });
      await untilTopics(scene, tab, [TOPIC.election]);
      assert.equal((await tab.hints()).length, 1);
      await popup.until('the topic', () => document.body.innerText.includes('election'));
    },
  ],
];
