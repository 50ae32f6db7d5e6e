import type { Tab } from '../e2e/tab.ts';
import { article, CAMPUS, ELECTION, livePage, PLAIN } from '../fixtures/live-page.ts';
import { shareOf } from './cost.ts';

/** A page that changes, and what is done to it while it is measured. */
interface Restless {
  readonly name: string;
  readonly html: string;
  readonly act: (tab: Tab) => Promise<number>;
}
const WINDOW_MS = 10_000;
const paragraphs = JSON.stringify([...PLAIN, CAMPUS]);

/** Appends paragraphs, the last of which has a topic of its own, and gives the ms until that is hinted. */
const append = (count: number) => (tab: Tab) =>
  tab.run(
    (many, texts) =>
      new Promise<number>((done) => {
        const start = performance.now();
        const before = CSS.highlights.get('fact-context')?.size ?? 0;
        const into = document.querySelector('article');
        for (let i = 0; i < many; i++) {
          const text = i === many - 1 ? texts.at(-1) : texts[i % (texts.length - 1)];
          into?.append(Object.assign(document.createElement('p'), { textContent: text }));
        }
        const look = () => {
          if ((CSS.highlights.get('fact-context')?.size ?? 0) > before) done(performance.now() - start);
          else if (performance.now() - start > 20_000) done(Number.NaN);
          else setTimeout(look, 10);
        };
        look();
      }),
    count,
    JSON.parse(paragraphs) as string[],
  );

const rewrite = `const html = ${JSON.stringify(article(ELECTION))}; let round = 0;
requestAnimationFrame(function again() { root.innerHTML = html.replaceAll('.', ' (' + round++ + ').'); requestAnimationFrame(again); });`;

const PAGES: readonly Restless[] = [
  { name: '1,000 paragraphs appended', html: livePage(article(ELECTION)), act: append(1_000) },
  {
    name: 'a text ticking every 20 ms',
    html: livePage(
      article(ELECTION, 'It stands at <b id="tick">0</b> now.'),
      'setInterval(() => { tick.textContent = performance.now(); }, 20);',
    ),
    act: append(1),
  },
  { name: 'rewritten each frame', html: livePage('<div id="root"></div>', rewrite), act: async () => Number.NaN },
];

/** Our share of the main thread in 10 s, the longest piece in ms and the ms until a new paragraph is hinted, for each such page. */
export async function benchRestless(open: (name: string, html: string) => Promise<Tab>) {
  const rows = [];
  for (const [at, { name, html, act }] of PAGES.entries()) {
    const tab = await open(`restless-${at}`, html);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    let latency = Number.NaN;
    const { ms, longest } = await shareOf(tab, 'hints.js', WINDOW_MS, async () => {
      latency = await act(tab);
    });
    rows.push({ name, share: ms / WINDOW_MS, longest, latency });
  }
  return rows;
}
