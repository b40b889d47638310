import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { installFromDebian } from './debian.ts';

const cacheDir = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));

/** Flags that keep a closed network quiet; as root Chromium runs only without its sandbox. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const onPath = (names: readonly string[]): string | null => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
};

const inApplications = (paths: readonly string[]): string | null =>
  paths.find((path) => existsSync(path)) ?? null;

async function findOrDownload(browser: Browser): Promise<string | null> {
  const had = (await getInstalledBrowsers({ cacheDir })).find((one) => one.browser === browser);
  if (had) return had.executablePath;
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    return (await install({ browser, buildId, cacheDir })).executablePath;
  } catch {
    // No such download from here: a closed network. The caller has another way, and says so when it fails too.
    return null;
  }
}

function fromDebian(pkg: string, name: string): string | null {
  return installFromDebian(pkg) ? onPath([name]) : null;
}

/** Path of a Chromium: one that is installed, else downloaded, else Debian's package when run as root. Throws a plain sentence when there is none. */
export async function findChromium(): Promise<string> {
  const path =
    process.env['CHROMIUM_PATH'] ??
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ??
    inApplications([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]) ??
    (await findOrDownload(Browser.CHROME)) ??
    fromDebian('chromium', 'chromium');
  if (path === null) {
    throw new Error(
      'No Chromium or Chrome was found, and none could be downloaded or installed. Install one, or name it: CHROMIUM_PATH=/path/to/chrome',
    );
  }
  return path;
}

/** Path of a Firefox (142 or newer; ESR for tests that install for good): found, downloaded or installed like `findChromium`. */
export async function findFirefox(): Promise<string> {
  const path =
    process.env['FIREFOX_PATH'] ??
    onPath(['firefox-esr', 'firefox']) ??
    inApplications([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ]) ??
    fromDebian('firefox-esr', 'firefox-esr') ??
    (await findOrDownload(Browser.FIREFOX));
  if (path === null) {
    throw new Error(
      'No Firefox was found, and none could be downloaded or installed. Install one, or name it: FIREFOX_PATH=/path/to/firefox',
    );
  }
  return path;
}
