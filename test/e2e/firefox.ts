import puppeteer, { type Browser as Driver, type Page } from 'puppeteer-core';
import { asBrowser, type Browser, type Opening } from './browser.ts';
import { Tab, until } from './tab.ts';

const ADDON = 'fact-context@extension.invalid';
/** The add-on's address, which Firefox would otherwise draw by lot. */
const UUID = '8f6a1c52-93d4-4b7e-a0c1-5d2e7f904b36';
const ORIGIN = `moz-extension://${UUID}`;
const IDLE = 4_000;

/** Opens Firefox with the extension, as `Browser` says. */
export async function openFirefox(opening: Opening): Promise<Browser> {
  let now = opening;
  let driver = await launch(now);

  const tab = async (url: string) => {
    const page = await driver.newPage();
    if (!opening.visible) await page.setViewport({ width: 1280, height: 900 });
    const opened = new Tab(page, (at, source) => inShadow(driver, at, source));
    if (url.startsWith(ORIGIN)) await goToExtension(driver, page, url);
    else await page.goto(url);
    return opened;
  };

  return asBrowser(
    {
      name: 'Firefox',
      tab,
      origin: () => ORIGIN,
      // Firefox offers no other way than to let it idle out.
      killBackground: () => new Promise((resolve) => setTimeout(resolve, IDLE * 1.5)),
      async restart(dark) {
        now = { ...opening, dark };
        await driver.close();
        driver = await launch(now);
      },
      close: () => driver.close(),
      closed: () => new Promise((done) => driver.once('disconnected', done)),
    },
    opening,
  );
}

async function launch(opening: Opening): Promise<Driver> {
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath: opening.program,
    userDataDir: opening.profile,
    headless: !opening.visible,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // The add-on is a temporary one, gone when Firefox closes: what it stored shall stay, as it does for a signed one.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': IDLE,
      'layout.css.prefers-color-scheme.content-override': opening.dark ? 0 : 1,
      ...(opening.proxy ? proxied(opening.proxy) : {}),
    },
  });
  await driver.installExtension(opening.extension);
  return driver;
}

const proxied = (proxy: string) => {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
};

/** The parts of WebDriver BiDi that Puppeteer has and does not show: the connection, and a page's browsing context. */
interface Bidi {
  send(command: string, input: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  readonly type: string;
  readonly exceptionDetails?: { readonly text: string };
  readonly result: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } };
}
const bidi = (driver: Driver) => (driver as unknown as { readonly connection: Bidi }).connection;
const context = (page: Page) => (page.mainFrame() as unknown as { readonly _id: string })._id;

/** Puppeteer waits in vain for the load event of an extension's page. */
async function goToExtension(driver: Driver, page: Page, url: string): Promise<void> {
  await bidi(driver).send('browsingContext.navigate', { context: context(page), url, wait: 'none' });
  const loaded = (at: string) => location.href === at && document.readyState === 'complete';
  await until(url, () => page.evaluate(loaded, url).catch(() => false));
}

async function inShadow(driver: Driver, page: Page, source: string): Promise<unknown> {
  const target = { context: context(page) };
  const call = async (functionDeclaration: string, more: object) => {
    const { result } = await bidi(driver).send('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target,
      ...more,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const host = await call(
    '() => [...document.documentElement.children].findLast((child) => child !== document.body && child !== document.head)',
    {
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    },
  );
  const closed = host.value?.shadowRoot?.sharedId;
  if (!closed) return;
  const json = await call(`async (root) => JSON.stringify(await (${source})(root)) ?? 'null'`, {
    arguments: [{ sharedId: closed }],
  });
  return JSON.parse(String(json.value));
}
