import { resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { lend } from './lend.ts';
import type { BrowserUnderTest } from './view.ts';

/** Where WXT builds. */
const OUTPUT = resolve(import.meta.dirname, '../../../.output');
/** Copies of the builds: `npm run read`, which is tested too, builds again while browsers run them. */
const UNDER_TEST = `${OUTPUT}/under-test`;

export const CHROMIUM_BUILD = `${UNDER_TEST}/chrome-mv3`;
export const FIREFOX_BUILD = `${UNDER_TEST}/firefox-mv3`;
/** What `wxt zip -b firefox` writes, under the name that Firefox installs for good. */
const FIREFOX_XPI = `${UNDER_TEST}/saring.xpi`;

/** What is copied before the tests, and where to. */
export const COPIES: readonly (readonly [from: string, to: string])[] = [
  [`${OUTPUT}/chrome-mv3`, CHROMIUM_BUILD],
  [`${OUTPUT}/firefox-mv3`, FIREFOX_BUILD],
  [`${OUTPUT}/${packageJson.name}-${packageJson.version}-firefox.zip`, FIREFOX_XPI],
];

/** One browser for `describe.each`. */
type NamedBrowser = readonly [name: string, start: () => Promise<BrowserUnderTest>];

const startChromiumUnderTest = (): Promise<BrowserUnderTest> =>
  startChromium(CHROMIUM_BUILD, { frugal: true });

/** For `describe.each`: both browsers with the shipped build. */
export const browsers: readonly NamedBrowser[] = [
  ['Chromium', lend(startChromiumUnderTest)],
  ['Firefox', lend(() => startFirefox(FIREFOX_BUILD))],
];

/** The same, each for one block alone: for tests that harm a profile, or open private windows. */
export const ownBrowsers: readonly NamedBrowser[] = [
  ['Chromium', startChromiumUnderTest],
  ['Firefox', () => startFirefox(FIREFOX_BUILD)],
];

/** The same, with the extension installed so that it outlives a restart. */
export const lastingBrowsers: readonly NamedBrowser[] = [
  ['Chromium', startChromiumUnderTest],
  ['Firefox', () => startFirefox(FIREFOX_XPI)],
];
