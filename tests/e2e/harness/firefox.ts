import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION_ID } from './extension-id.ts';
import {
  allowInPrivate,
  clickIcon,
  findHost,
  pressCommandKey,
  readShortcuts,
  runInContentScript,
  takeErrors,
  uninstallExtension,
} from './firefox-extension.ts';
import { inPopup, popupOf, tellPopups } from './firefox-popup.ts';
import { copyFirefoxProfile, launchFirefox } from './firefox-start.ts';
import { openTab } from './firefox-tab.ts';
import type { Marionette } from './marionette.ts';
import { waitFor, type BrowserUnderTest } from './view.ts';

/**
 * Firefox with the extension on a profile of its own. `file` is an unpacked build (gone with a
 * restart) or an XPI, which is installed for good (ESR allows it unsigned). `language` is that of the
 * browser's interface, whose own words are English where it lacks them.
 */
export async function startFirefox(file: string, language = 'en-US'): Promise<BrowserUnderTest> {
  const profile = await copyFirefoxProfile();
  const downloads = join(profile, 'downloads');
  let firefox: ChildProcess;
  let marionette: Marionette;
  let host = '';

  const findExtension = async (): Promise<void> => {
    host = await findHost(marionette);
  };

  const temporary = !file.endsWith('.xpi');
  const install = async (): Promise<void> => {
    await marionette.send('Addon:Install', { path: file, temporary });
  };
  const start = async (): Promise<void> => {
    ({ firefox, marionette } = await launchFirefox(profile, downloads));
    await marionette.inBrowser(
      `Services.locale.availableLocales = [...args, 'en-US'];
      Services.locale.requestedLocales = args;`,
      [language],
    );
    if (temporary) await install();
    await findExtension();
  };

  if (!temporary) {
    // Laid into the profile, as a system's own installer does: what Firefox is told to install it
    // writes down lazily, and a kill soon after can lose it.
    const extensions = join(profile, 'extensions');
    await mkdir(extensions, { recursive: true });
    await cp(file, join(extensions, `${EXTENSION_ID}.xpi`));
  }
  await start();

  return {
    name: 'Firefox',
    downloads,
    extensionUrl: (path) => `moz-extension://${host}${path}`,
    open: async (url) => await openTab(marionette, { type: 'tab' }, url),
    async openPrivate(url) {
      await allowInPrivate(marionette);
      await findExtension();
      return await openTab(marionette, { type: 'window', private: true }, url);
    },
    async clickToolbarIcon() {
      const popup = popupOf(marionette);
      let patience = 100;
      const isOpen = async (): Promise<unknown> => {
        patience = Math.min(2 * patience, 1000);
        return await inPopup(marionette, "() => document.readyState === 'complete'", [], patience);
      };
      // A click soon after a start, or while an old popup goes, opens nothing: then a user clicks again.
      for (let tries = 1; ; tries += 1) {
        await clickIcon(marionette);
        try {
          await waitFor('the popup', isOpen, 5000);
          return popup;
        } catch (error) {
          if (tries === 4) throw new Error(await tellPopups(marionette), { cause: error });
          // Twice in some ten runs on a busy machine an installation opened no popup in any test, and the next one did.
          if (tries === 3 && temporary) {
            await install();
            await findExtension();
          }
        }
      }
    },
    pressShortcut: async () => await pressCommandKey(marionette),
    shortcuts: async () => await readShortcuts(marionette),
    inContentScript: async (run, ...args) =>
      (await runInContentScript(marionette, run.toString(), args)) as never,
    takeErrors: async () => await takeErrors(marionette),
    async kill() {
      firefox.kill('SIGKILL');
      await new Promise((resolve) => firefox.once('exit', resolve));
      marionette.close();
    },
    start,
    async renew() {
      await uninstallExtension(marionette);
      await rm(downloads, { recursive: true, force: true });
      await install();
      await findExtension();
      await takeErrors(marionette);
    },
    async stop() {
      marionette.close();
      firefox.kill('SIGKILL');
      await new Promise((resolve) => firefox.once('exit', resolve));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
