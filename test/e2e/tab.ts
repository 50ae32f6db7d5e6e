import type { Page } from 'puppeteer-core';

/** Something wrong that a page told: an uncaught error of a page's or content script's. */
export type Uncaught = string;

/** One tab of either browser. Functions given to it run in the page's own world, as the page itself would see it. */
export class Tab {
  readonly uncaught: Uncaught[] = [];
  readonly page: Page;
  readonly #inShadow: InShadow;

  constructor(page: Page, inShadow: InShadow) {
    this.page = page;
    this.#inShadow = inShadow;
    page.on('pageerror', (error) => this.uncaught.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }

  run<T, A extends readonly unknown[]>(what: (...input: A) => T, ...input: A): Promise<Awaited<T>> {
    return this.page.evaluate(what as unknown as (...input: unknown[]) => T, ...input) as Promise<Awaited<T>>;
  }

  /** Asks again every 50 ms until the answer is truthy; throws after `patience` ms, naming `what` was waited for. */
  async until<T, A extends readonly unknown[]>(
    what: string,
    ask: (...input: A) => T,
    ...input: A
  ): Promise<NonNullable<Awaited<T>>> {
    return until(what, () => this.run(ask, ...input));
  }

  /** Runs a function on our closed shadow root, which the page itself cannot reach; nothing when there is no such root. */
  inCard<T>(what: (root: ShadowRoot) => T): Promise<T | undefined> {
    return this.#inShadow(this.page, what.toString()) as Promise<T | undefined>;
  }

  /** The words of the card as a reader sees them, or an empty string. */
  async cardText(): Promise<string> {
    const text = await this.inCard((root) =>
      [...root.children]
        .map((child) => (child instanceof HTMLStyleElement ? '' : (child as HTMLElement).innerText))
        .join('\n')
        .trim(),
    );
    return text ?? '';
  }

  /** Texts of the hinted ranges, in order of insertion. */
  hints(): Promise<string[]> {
    return this.run(() =>
      [...(CSS.highlights.get('fact-context') ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    );
  }

  /** Says where a hint with these words is in the window, after scrolling to it. */
  async placeOf(words: string, scroll = true): Promise<{ x: number; y: number }> {
    // A tab in the back draws no frames.
    await this.page.bringToFront();
    const find = async (wanted: string, toIt: boolean) => {
      const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (const range of CSS.highlights.get('fact-context') ?? []) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        await frames();
        // Not scrollIntoView: Firefox in front without a window goes back there at every later scroll.
        if (toIt) scrollBy({ top: live.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
        await frames();
        const [box] = live.getClientRects();
        if (box) return { x: box.left + Math.min(box.width / 2, 30), y: box.top + box.height / 2 };
      }
    };
    return this.until(`a hint on "${words}"`, find, words, scroll);
  }

  async scrollTo(top: number): Promise<void> {
    await this.run((to) => scrollTo({ top: to, behavior: 'instant' }), top);
  }

  /** Rests the pointer on the hint with these words until the card shows what is wanted; gives the card's text. */
  async restOn(words: string, wanted: RegExp): Promise<string> {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    return this.untilCard(wanted);
  }

  /** Waits until the card shows what is wanted; gives the card's text. */
  async untilCard(wanted: RegExp): Promise<string> {
    let text = '';
    await until(`${wanted} in the card`, async () => {
      text = await this.cardText();
      return wanted.test(text);
    }).catch((error) => {
      throw new Error(`${error.message}; the card says: ${text || 'nothing'}`);
    });
    return text;
  }

  /** Clicks the first that the selector finds in our closed shadow root with these words, or with any, at its middle. */
  async clickInCard(selector: string, words = ''): Promise<void> {
    // The card moves when what is in it grows.
    const source = `async (root) => {
      const found = [...root.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.includes(${JSON.stringify(words)}));
      if (!found) return null;
      found.scrollIntoView({ block: 'nearest' });
      const before = found.getBoundingClientRect();
      await new Promise((done) => setTimeout(done, 60));
      const box = found.getBoundingClientRect();
      if (box.x !== before.x || box.y !== before.y || box.width === 0) return null;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }`;
    const place = await until(`${selector} "${words}" in the card`, () => this.#inShadow(this.page, source));
    const { x, y } = place as { x: number; y: number };
    await this.page.mouse.click(x, y);
  }

  async shot(path: string, fullPage = false): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png`, fullPage });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Runs the source of a function of the shadow root in the page, and gives what it returns. */
export type InShadow = (page: Page, source: string) => Promise<unknown>;

/** Asks every 50 ms until the answer is truthy; throws after `patience` ms, naming what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T> | T, patience = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
