import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from '../../../scripts/browsers.ts';
import { Marionette } from './marionette.ts';

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const userPreferences = (port: number, downloads: string): string =>
  Object.entries({
    'marionette.port': port,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // What lies in the profile is looked for at each start.
    'extensions.startupScanScopes': 1,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.server': 'data:,',
    'browser.tabs.remote.separatePrivilegedContentProcess': false,
    // All pages share a process, which stays: to open one, and the pane over it, takes half of a core then.
    'fission.autostart': false,
    'dom.ipc.processCount': 1,
    'dom.ipc.keepProcessesAlive.web': 1,
    'dom.ipc.processPrelaunch.enabled': false,
    // No page of Firefox's own is made for new tabs: a seventh of a start.
    'browser.newtab.preload': false,
    'browser.newtabpage.enabled': false,
    'browser.startup.page': 0,
    'browser.startup.blankWindow': false,
    'browser.tabs.remote.separatePrivilegedMozillaWebContentProcess': false,
    // Frames that nobody watches: at sixty a second they are a tenth of the work over a popup.
    'layout.frame_rate': 20,
    // Firefox's own. Marionette sets none: a tab that is slow to let go of its picture was then asked
    // about 13,000 times a second, and kept a whole core busy until the browser ended.
    'browser.tabs.remote.unloadDelayMs': 300,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    // What a page has printed goes to a file, without a question.
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, 'print.pdf'),
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    // A page must not be closed, nor the popup, because a headless window has no focus.
    'ui.popup.disable_autohide': true,
    // A site's permission is given without the question, which only a person can answer.
    'extensions.webextOptionalPermissionPrompts': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** Its process, and the way to speak to it. */
interface RunningFirefox {
  readonly firefox: ChildProcess;
  readonly marionette: Marionette;
}

/** Starts it on `profile`. */
export async function launchFirefox(profile: string, downloads: string): Promise<RunningFirefox> {
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), userPreferences(port, downloads));
  const firefox = spawn(
    await findFirefox(),
    ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile, '--no-remote', '--width=1280', '--height=900'], // oxfmt-ignore
    { stdio: 'ignore' },
  );
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
  });
  return { firefox, marionette };
}

/** Ends it as its own menu does: what it writes down lazily is there afterwards. */
async function quitFirefox({ firefox, marionette }: RunningFirefox): Promise<void> {
  const exited = new Promise((resolve) => firefox.once('exit', resolve));
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
  await exited;
  marionette.close();
}

/** What each Firefox under test starts from a copy of. */
const FIRST_PROFILE = resolve(import.meta.dirname, '../../../.output/under-test/firefox-profile');

/**
 * Makes it: a first start, with all that it writes and compiles, takes twice as long as a second one
 * (3.3 s and 1.7 s on two cores).
 */
export async function makeFirefoxProfile(): Promise<void> {
  await rm(FIRST_PROFILE, { recursive: true, force: true });
  await mkdir(FIRST_PROFILE, { recursive: true });
  await quitFirefox(await launchFirefox(FIRST_PROFILE, join(FIRST_PROFILE, 'downloads')));
}

/** A profile for one Firefox, in a folder that its owner removes. */
export async function copyFirefoxProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'saring-firefox-'));
  await cp(FIRST_PROFILE, profile, { recursive: true });
  return profile;
}
