import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';

const HOME = homedir();
const CACHE = join(HOME, '.cache', 'puppeteer');
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (at) => at !== undefined,
);

/** What we look for: branded Chrome is not among it, since it takes no extension from a folder since version 137. */
const WANTED = {
  chromium: {
    variables: ['CHROMIUM', 'CHROME_PATH'],
    places: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...WINDOWS.map((at) => join(at, 'Chromium', 'Application', 'chrome.exe')),
      ...playwrightCache(),
    ],
    least: 128,
    download: Browser.CHROME,
    debian: 'chromium',
  },
  firefox: {
    variables: ['FIREFOX'],
    places: [
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...WINDOWS.map((at) => join(at, 'Mozilla Firefox', 'firefox.exe')),
    ],
    least: 140,
    download: Browser.FIREFOX,
    debian: 'firefox-esr',
  },
} as const;
export type BrowserName = keyof typeof WANTED;

/** Finds a browser that can run the tests, or nothing: the environment's word first, then the usual places, then Puppeteer's cache. */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const wanted = WANTED[name];
  for (const variable of wanted.variables) {
    const path = process.env[variable];
    if (path && !works(path, wanted.least))
      throw new Error(`${variable} names ${path}, which is no ${name} ${wanted.least} or later.`);
    if (path) return path;
  }
  const kept = await getInstalledBrowsers({ cacheDir: CACHE });
  const cached = kept.filter(({ browser }) => browser === wanted.download).map(({ executablePath }) => executablePath);
  return [...wanted.places, ...cached].find((path) => works(path, wanted.least));
}

/** Finds both browsers and installs what is missing, saying so; throws with the remedy when that fails too. */
export async function needBrowsers(names: readonly BrowserName[]): Promise<Record<BrowserName, string>> {
  const missing: BrowserName[] = [];
  for (const name of names) if (!(await findBrowser(name))) missing.push(name);
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) installByApt(missing);
  for (const name of missing) if (!(await findBrowser(name))) await installByDownload(name);
  const found = await Promise.all(names.map(async (name) => [name, await findBrowser(name)] as const));
  for (const [name, path] of found) if (!path) throw new Error(remedy(name));
  return Object.fromEntries(found) as Record<BrowserName, string>;
}

function works(path: string, least: number): boolean {
  if (!existsSync(path)) return false;
  // On Windows a browser opens a window instead of saying its version.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0) >= least;
}

function playwrightCache(): string[] {
  const folder = join(HOME, process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
  const builds = existsSync(folder) ? readdirSync(folder).filter((build) => /^chromium-\d+$/.test(build)) : [];
  return builds.flatMap((build) => ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) => join(folder, build, path)));
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installByApt(names: readonly BrowserName[]): void {
  const packages = [...names.map((name) => WANTED[name].debian), 'fonts-noto-core', 'fonts-noto-cjk'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    console.log(`apt-get ${words.join(' ')}`);
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

async function installByDownload(name: BrowserName): Promise<void> {
  const browser = WANTED[name].download;
  const platform = detectBrowserPlatform();
  if (!platform) return;
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`Downloading ${browser} ${buildId} into ${CACHE} …`);
    await install({ browser, buildId, cacheDir: CACHE, platform, installDeps: process.getuid?.() === 0 && name === 'chromium' });
  } catch (error) {
    console.error(`The download of ${browser} failed: ${error instanceof Error ? error.message : error}`);
  }
}

const remedy = (name: BrowserName) =>
  `No ${name} was found and none could be installed. Install it (on Debian: apt-get install ${WANTED[name].debian}) or name its program in ${WANTED[name].variables[0]}=…`;
