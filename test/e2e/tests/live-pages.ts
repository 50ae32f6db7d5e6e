import assert from 'node:assert/strict';
import { article, CAMPUS, ELECTION, inShadow, livePage, PLAIN, TOPIC } from '../../fixtures/live-page.ts';
import { AT, firstIsKept, keepFirst, type Own, openPage, untilStatus, untilTopics } from '../live-scene.ts';
import type { Test } from '../scene.ts';
import { until } from '../tab.ts';

const INLINE: readonly (readonly [string, string])[] = [
  ['inline elements', '<b>Chi</b>nese att<i>empts to <a href="#">influ</a></i>ence and arguably <em>interfere</em>'],
  ['soft hyphens', 'Chi&shy;nese at&shy;tempts to in&shy;flu&shy;ence and ar&shy;gu&shy;ably in&shy;ter&shy;fere'],
  ['zero-width marks', 'Chi&#8203;nese attempts&#8288; to &#65279;influ&#8203;ence and arguably inter&#8203;fere'],
];

/** Pages that are built, changed and left as those of news sites are. */
export const livePages: readonly Test[] = [
  ...INLINE.map(
    ([kind, words]): Test => [
      `A topic is hinted over ${kind}`,
      async (scene) => {
        const text = ELECTION.replace('Chinese attempts to influence and arguably interfere', words);
        const tab = await openPage(scene, kind.replace(' ', '-'), livePage(article(text)));
        await untilTopics(scene, tab, [TOPIC.election]);
        const [hint = ''] = await tab.hints();
        assert.match(hint.replace(/\p{Cf}/gu, ''), /Chinese attempts|interfere/);
      },
    ],
  ),

  ...(['open', 'closed'] as const).map(
    (mode): Test => [
      `An article in ${mode} shadow trees is read and counted, painted in Chromium, and followed as it changes`,
      async (scene) => {
        const script = inShadow(mode, article(ELECTION));
        const tab = await openPage(scene, `shadow-${mode}`, livePage('<news-story></news-story>', script));
        await untilTopics(scene, tab, [TOPIC.election]);
        assert.equal((await tab.hints()).length, 1);
        if (scene.browser.name === 'Chromium') {
          await tab.page.bringToFront();
          const painted = await tab.page.screenshot({ encoding: 'base64' });
          const [words = ''] = await tab.hints();
          await tab.restOn(words, /Blinken/);
          await tab.page.keyboard.press('Escape');
          await tab.run(() => CSS.highlights.get('fact-context')?.clear());
          await tab.page.mouse.move(5, 5);
          await until('the card to be gone', async () => (await tab.cardText()) === '');
          assert.notEqual(await tab.page.screenshot({ encoding: 'base64' }), painted);
        } else assert.equal(await scene.browser.ask(tab, 'goTo', { mention: 0 }), true);
        await tab.run((text) => {
          const { story } = globalThis as unknown as Own;
          story.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: text }));
        }, CAMPUS);
        await untilTopics(scene, tab, [TOPIC.election, TOPIC.campus]);
      },
    ],
  ),

  [
    'Text that comes by endless scrolling is hinted, and what was hinted before stays as it is painted',
    async (scene) => {
      const tab = await openPage(scene, 'endless', livePage(article(ELECTION)));
      await untilTopics(scene, tab, [TOPIC.election]);
      await keepFirst(tab);
      await tab.run(
        (html) => {
          for (let i = 0; i < 5; i++) document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
        },
        [...PLAIN, CAMPUS].map((text) => `<p>${text}</p>`).join(''),
      );
      await untilTopics(scene, tab, [TOPIC.election, TOPIC.campus]);
      assert.ok(await firstIsKept(tab));
    },
  ],

  [
    'New entries on top of a live page are hinted, and an unchanged text is not recognised again',
    async (scene) => {
      const scans = await scene.browser.extensionPage('library.html');
      await scans.run(() => {
        const own = globalThis as unknown as Own & { readonly chrome: Messages };
        own.scans = 0;
        own.chrome.runtime.onMessage.addListener(({ name, input }) => {
          if (name === 'changed' && input?.what === 'page') own.scans++;
        });
      });
      const tab = await openPage(scene, 'blog', livePage(article(ELECTION)));
      await untilTopics(scene, tab, [TOPIC.election]);
      await keepFirst(tab);
      await tab.run((text) => {
        const entry = Object.assign(document.createElement('p'), { textContent: text });
        document.querySelector('h1')?.after(entry);
      }, CAMPUS);
      const { mentions } = await untilTopics(scene, tab, [TOPIC.election, TOPIC.campus]);
      assert.equal(mentions[0]?.topic, TOPIC.campus);
      assert.ok(await firstIsKept(tab));
      const before = await scans.run(() => (globalThis as unknown as Own).scans);
      await tab.run(() => document.querySelector('article')?.append(document.createElement('hr')));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      assert.equal(await scans.run(() => (globalThis as unknown as Own).scans), before);
      assert.ok(await firstIsKept(tab));
    },
  ],

  [
    'After going to another article or list without loading, nothing of the old article stays marked',
    async (scene) => {
      const tab = await openPage(scene, 'one', livePage(`<div id="app">${article(ELECTION)}</div>`));
      await untilTopics(scene, tab, [TOPIC.election]);
      const go = (to: string, html: string) =>
        tab.run(
          (path, content) => {
            history.pushState({}, '', path);
            setTimeout(() => {
              (document.querySelector('#app') as Element).innerHTML = content;
            }, 300);
          },
          to,
          html,
        );
      await go('/live/two', article(CAMPUS));
      const { url } = await untilTopics(scene, tab, [TOPIC.campus]);
      assert.equal(url, `${AT}two`);
      assert.ok((await tab.hints()).every((words) => CAMPUS.includes(words)));
      await go('/live/list', '<ul><li><a href="#">China and US elections</a></li></ul>');
      await untilStatus(scene, tab, 'no-article');
      assert.deepEqual(await tab.hints(), []);
    },
  ],

  [
    'A page that comes back from the back/forward cache has its hints, its state and its card',
    async (scene) => {
      const script = "addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });";
      const tab = await openPage(scene, 'first', livePage(article(ELECTION), script));
      await untilTopics(scene, tab, [TOPIC.election]);
      const words = await tab.hints();
      scene.web.put(`${AT}second`, livePage(article(CAMPUS)));
      await tab.page.goto(`${AT}second`);
      await untilTopics(scene, tab, [TOPIC.campus]);
      // Puppeteer would wait for a load that does not come.
      await tab.run(() => setTimeout(() => history.back()));
      // What is asked while the page goes is not answered.
      const isBack = (at: string) => location.href === at && document.readyState !== 'loading';
      await until('the first page', () => tab.run(isBack, `${AT}first`).catch(() => false));
      if (!(await tab.run(() => (globalThis as unknown as Own).persisted)))
        scene.skip('the browser loaded the page anew instead of keeping it');
      await untilTopics(scene, tab, [TOPIC.election]);
      assert.deepEqual(await tab.hints(), words);
      await tab.restOn(words[0] ?? '', /Blinken/);
      assert.deepEqual(tab.uncaught, []);
    },
  ],

  [
    'An article that a script puts into an empty page after two seconds is hinted',
    async (scene) => {
      const script = `setTimeout(() => { root.innerHTML = ${JSON.stringify(article(ELECTION))}; }, 2_000);`;
      const tab = await openPage(scene, 'late', livePage('<div id="root"></div>', script));
      await untilStatus(scene, tab, 'no-article');
      await untilTopics(scene, tab, [TOPIC.election]);
      assert.equal((await tab.hints()).length, 1);
    },
  ],

  [
    'Frames are not read',
    async (scene) => {
      scene.web.put(`${AT}inner`, livePage(article(ELECTION)));
      const tab = await openPage(scene, 'frames', livePage(`${article()}<iframe src="inner"></iframe>`));
      await untilTopics(scene, tab, []);
      const marked = () => {
        const { contentWindow, contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
        const { CSS } = contentWindow as Window & typeof globalThis;
        return contentDocument?.querySelector('article') ? CSS.highlights.size : -1;
      };
      assert.equal(await tab.run(marked), 0);
    },
  ],
];

/** The part of the extension API that is used here. */
interface Messages {
  readonly runtime: {
    readonly onMessage: {
      addListener(hear: (message: { readonly name?: string; readonly input?: { readonly what?: string } }) => void): void;
    };
  };
}
