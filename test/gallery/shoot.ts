import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';

/**
 * Pictures of every scene: `npx tsx test/gallery/shoot.ts [--lang en,ar] [--scheme light,dark] [--forced active] [name part]…`,
 * into `test-output/gallery`. The browser is Chromium at `CHROMIUM` or where Debian has it.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? otherwise : (process.argv.splice(at, 2)[1] ?? otherwise)).split(',');
};
const languages = option('lang', 'en');
const schemes = option('scheme', 'light') as ('light' | 'dark')[];
const [forced] = option('forced', 'none') as ('none' | 'active')[];
const parts = process.argv.slice(2);

const locales = readdirSync(`${root}assets/locales`).map((file) => file.replace('.yml', ''));
const messages = Object.fromEntries(
  await Promise.all(
    locales.map(async (name) => [name, generateChromeMessages(await parseMessagesFile(`${root}assets/locales/${name}.yml`))]),
  ),
);
const server = await createServer({
  root: `${root}test/gallery`,
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  cacheDir: `${root}node_modules/.vite-gallery`,
  define: { MESSAGES: JSON.stringify(messages) },
  resolve: { alias: { '@': root.slice(0, -1), '#i18n': `${root}.wxt/i18n/index.ts` } },
  server: { port: 0, fs: { allow: [root] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const output = `${root}test-output/gallery`;
mkdirSync(output, { recursive: true });

const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    ...(forced === 'active' ? ['--force-high-contrast'] : []),
  ],
});
try {
  const { scenes } = (await server.ssrLoadModule('/scenes.tsx')) as typeof import('./scenes');
  for (const [name, { size, press }] of Object.entries(scenes)) {
    if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue;
    for (const lang of languages)
      for (const scheme of schemes) {
        const page = await browser.newPage();
        await page.setViewport({ width: size[0], height: size[1], deviceScaleFactor: 1.5 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        page.on('pageerror', (error) => console.error(name, String(error)));
        page.on('console', (line) => line.type() === 'error' && console.error(name, line.text()));
        await page.goto(`${address}?scene=${name}&lang=${lang}`, { waitUntil: 'networkidle0' });
        for (const one of press ?? []) await page.click(one);
        await page.screenshot({ path: `${output}/${name}.${lang}.${scheme}.png`, fullPage: size[1] > 800 });
        await page.close();
      }
  }
} finally {
  await browser.close();
  await server.close();
}
