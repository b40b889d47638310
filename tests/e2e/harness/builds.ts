import { resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { BrowserUnderTest } from './view.ts';

const output = resolve(import.meta.dirname, '../../../.output');

export const CHROMIUM_BUILD = `${output}/chrome-mv3`;
export const FIREFOX_BUILD = `${output}/firefox-mv3`;
/** What `wxt zip -b firefox` writes. */
export const FIREFOX_ZIP = `${output}/${packageJson.name}-${packageJson.version}-firefox.zip`;
/** The same file under the name that Firefox installs for good. */
export const FIREFOX_XPI = `${output}/saring.xpi`;

/** For `describe.each`: both browsers with the shipped build. */
export const browsers: readonly (readonly [string, () => Promise<BrowserUnderTest>])[] = [
  ['Chromium', () => startChromium(CHROMIUM_BUILD)],
  ['Firefox', () => startFirefox(FIREFOX_BUILD)],
];

/** The same, with the extension installed so that it outlives a restart. */
export const lastingBrowsers: typeof browsers = [
  ['Chromium', () => startChromium(CHROMIUM_BUILD)],
  ['Firefox', () => startFirefox(FIREFOX_XPI)],
];
