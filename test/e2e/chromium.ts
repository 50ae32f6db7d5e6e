import puppeteer, { type Browser as Driver, type Page, type Protocol } from 'puppeteer-core';
import { asBrowser, type Browser, type Opening } from './browser.ts';
import { Tab } from './tab.ts';

/** Opens Chromium with the extension, as `Browser` says. */
export async function openChromium(opening: Opening): Promise<Browser> {
  let now = opening;
  let driver = await launch(now);
  let id = await driver.installExtension(opening.extension);

  const tab = async (url: string) => {
    const page = await driver.newPage();
    if (now.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const opened = new Tab(page, inShadow);
    await page.goto(url);
    return opened;
  };

  return asBrowser(
    {
      name: 'Chromium',
      tab,
      origin: () => `chrome-extension://${id}`,
      async killBackground() {
        const target = driver.targets().find((one) => one.type() === 'service_worker' && one.url().includes(id));
        await (await target?.worker())?.close();
      },
      async restart(dark) {
        now = { ...opening, dark };
        await driver.close();
        driver = await launch(now);
        id = await driver.installExtension(opening.extension);
      },
      close: () => driver.close(),
      closed: () => new Promise((done) => driver.once('disconnected', done)),
    },
    opening,
  );
}

const launch = (opening: Opening): Promise<Driver> =>
  puppeteer.launch({
    executablePath: opening.program,
    userDataDir: opening.profile,
    pipe: true,
    enableExtensions: true,
    headless: !opening.visible,
    defaultViewport: opening.visible ? null : { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en',
      ...(opening.proxy ? [`--proxy-server=${opening.proxy}`, '--ignore-certificate-errors'] : []),
    ],
  });

async function inShadow(page: Page, source: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const closed = html?.children?.flatMap((node: Protocol.DOM.Node) => node.shadowRoots ?? []).at(-1);
    if (!closed) return;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: source,
      arguments: [{ objectId: object.objectId }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
