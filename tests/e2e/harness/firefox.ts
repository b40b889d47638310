import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION_ID } from './extension-id.ts';
import { inPopup, popupOf, tellPopups } from './firefox-popup.ts';
import { EMULATED } from './firefox-settings.ts';
import { copyFirefoxProfile, launchFirefox } from './firefox-start.ts';
import { tabOf } from './firefox-tab.ts';
import type { Marionette } from './marionette.ts';
import { waitFor, type BrowserUnderTest, type View } from './view.ts';

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
    host = await waitFor(
      'the extension in Firefox',
      async () =>
        marionette.inBrowser(
          // After a restart the policy appears only once somebody asks for the add-on.
          `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          await AddonManager.getAddonByID(args[0]);
          return WebExtensionPolicy.getByID(args[0])?.mozExtensionHostname ?? null;`,
          [EXTENSION_ID],
        ) as Promise<string | null>,
    );
  };

  const temporary = !file.endsWith('.xpi');
  const install = async (): Promise<void> => {
    await marionette.send('Addon:Install', { path: file, temporary });
  };
  const takeErrors = async (): Promise<string[]> =>
    (await marionette.inBrowser(`
        // Firefox's own words for a popup that was closed, or a page that was left, while an answer was on its way.
        const ofClosing = /Promise (rejected|resolved) (after context unloaded|while context is inactive)/;
        const errors = Services.console.getMessageArray().filter((message) =>
          message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
          !ofClosing.test(message.errorMessage) &&
          /^(http:[/][/]127[.]|moz-extension:)/.test(message.sourceName));
        Services.console.reset();
        return errors.map((message) => message.sourceName + ': ' + message.errorMessage);`)) as string[];
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

  const openIn = async (
    place: { readonly type: 'tab' | 'window'; readonly private?: boolean },
    url: string,
  ): Promise<View> => {
    const handle = await marionette.together(async (send) => {
      // The tab that was looked into last may be closed: a command without a tab fails.
      const [any] = (await send('WebDriver:GetWindowHandles')) as string[];
      await send('WebDriver:SwitchToWindow', { handle: any, focus: false });
      const opened = (await send('WebDriver:NewWindow', { ...place, focus: true })) as {
        handle: string;
      };
      await send('WebDriver:SwitchToWindow', { handle: opened.handle, focus: true });
      await send('WebDriver:Navigate', { url });
      return opened.handle;
    });
    return tabOf(marionette, handle);
  };

  return {
    name: 'Firefox',
    downloads,
    extensionUrl: (path) => `moz-extension://${host}${path}`,
    open: async (url) => await openIn({ type: 'tab' }, url),
    async openPrivate(url) {
      await marionette.inBrowser(
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(args[0], permissions, WebExtensionPolicy.getByID(args[0]).extension);
        await (await AddonManager.getAddonByID(args[0])).reload();`,
        [EXTENSION_ID],
      );
      await findExtension();
      return await openIn({ type: 'window', private: true }, url);
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
        await marionette.inBrowser(
          `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
          const win = Services.wm.getMostRecentWindow('navigator:browser');
          await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);`,
          [EXTENSION_ID],
        );
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
    async pressShortcut() {
      // The window's own keys are above every page: a key of the driver's would reach the page alone.
      await marionette.inBrowser(
        `const win = Services.wm.getMostRecentWindow('navigator:browser');
        const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        tip.beginInputTransaction(win, () => undefined);
        const alt = new win.KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
        const r = new win.KeyboardEvent('', { key: 'r', code: 'KeyR', keyCode: 82 });
        for (const key of [alt, r]) tip.keydown(key);
        for (const key of [r, alt]) tip.keyup(key);`,
      );
    },
    shortcuts: async () =>
      (await marionette.inBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { shortcuts } = ExtensionParent.GlobalManager.getExtension(args[0]);
        return Object.fromEntries((await shortcuts.allCommands()).map(({ name, shortcut }) => [name, shortcut]));`,
        [EXTENSION_ID],
      )) as Record<string, string>,
    inContentScript: async (run, ...args) =>
      (await marionette.inBrowser(
        `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        const manager = gBrowser.selectedBrowser.messageManager;
        const id = 'saring:' + Math.random();
        const answered = new Promise((resolve) => manager.addMessageListener(id, ({ data }) => resolve(data)));
        const call = '(async () => JSON.stringify(await (' + args[1] + ')(...' + JSON.stringify(args[2]) + ')))()';
        const code = \`(async () => {
          const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
          const { sandbox } = ExtensionContent.getContextByExtensionId(\${JSON.stringify(args[0])}, content);
          return await Cu.evalInSandbox(\${JSON.stringify(call)}, sandbox);
        })().then((value) => ({ value }), (error) => ({ error: String(error) }))
          .then((answer) => sendAsyncMessage(\${JSON.stringify(id)}, answer));\`;
        manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
        const answer = await answered;
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value === undefined ? undefined : JSON.parse(answer.value);`,
        [EXTENSION_ID, run.toString(), args],
      )) as never,
    takeErrors,
    async kill() {
      firefox.kill('SIGKILL');
      await new Promise((resolve) => firefox.once('exit', resolve));
      marionette.close();
    },
    start,
    async renew() {
      await marionette.inBrowser(
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(args[0])).uninstall();
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        const empty = gBrowser.addTrustedTab('about:blank', { inBackground: false });
        gBrowser.removeAllTabsBut(empty, { animate: false, skipWarnOnClose: true });
        for (const setting of args[1]) Services.prefs.clearUserPref(setting);`,
        [EXTENSION_ID, EMULATED],
      );
      await rm(downloads, { recursive: true, force: true });
      await install();
      await findExtension();
      await takeErrors();
    },
    async stop() {
      marionette.close();
      firefox.kill('SIGKILL');
      await new Promise((resolve) => firefox.once('exit', resolve));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
