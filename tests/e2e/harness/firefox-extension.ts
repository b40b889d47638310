import { EXTENSION_ID } from './extension-id.ts';
import { EMULATED } from './firefox-settings.ts';
import type { Marionette } from './marionette.ts';
import { waitFor } from './view.ts';

/** The host of the extension's own pages, once it is there. */
export async function findHost(marionette: Marionette): Promise<string> {
  return await waitFor(
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
}

/** What was logged as an error in pages and in the extension since the last call. */
export async function takeErrors(marionette: Marionette): Promise<string[]> {
  return (await marionette.inBrowser(`
    // Firefox's own words for a popup that was closed, or a page that was left, while an answer was on its way.
    const ofClosing = /Promise (rejected|resolved) (after context unloaded|while context is inactive)/;
    const errors = Services.console.getMessageArray().filter((message) =>
      message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
      !ofClosing.test(message.errorMessage) &&
      /^(http:[/][/]127[.]|moz-extension:)/.test(message.sourceName));
    Services.console.reset();
    return errors.map((message) => message.sourceName + ': ' + message.errorMessage);`)) as string[];
}

/** Lets the extension run in private windows; it starts anew for it. */
export async function allowInPrivate(marionette: Marionette): Promise<void> {
  await marionette.inBrowser(
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(args[0], permissions, WebExtensionPolicy.getByID(args[0]).extension);
    await (await AddonManager.getAddonByID(args[0])).reload();`,
    [EXTENSION_ID],
  );
}

/** Clicks the extension's toolbar icon in the window in front. */
export async function clickIcon(marionette: Marionette): Promise<void> {
  await marionette.inBrowser(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
    const win = Services.wm.getMostRecentWindow('navigator:browser');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);`,
    [EXTENSION_ID],
  );
}

/** Presses Alt+R in the window in front. */
export async function pressCommandKey(marionette: Marionette): Promise<void> {
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
}

/** The keys of the extension's commands, by command. */
export async function readShortcuts(
  marionette: Marionette,
): Promise<Readonly<Record<string, string>>> {
  return (await marionette.inBrowser(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { shortcuts } = ExtensionParent.GlobalManager.getExtension(args[0]);
    return Object.fromEntries((await shortcuts.allCommands()).map(({ name, shortcut }) => [name, shortcut]));`,
    [EXTENSION_ID],
  )) as Record<string, string>;
}

/** Runs a function, given as its text, in the world of our content script in the tab in front. */
export async function runInContentScript(
  marionette: Marionette,
  run: string,
  args: readonly unknown[],
): Promise<unknown> {
  return await marionette.inBrowser(
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
    [EXTENSION_ID, run, args],
  );
}

/** Takes the extension out of the browser, and leaves one empty tab and no setting of a test behind. */
export async function uninstallExtension(marionette: Marionette): Promise<void> {
  await marionette.inBrowser(
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(args[0])).uninstall();
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const empty = gBrowser.addTrustedTab('about:blank', { inBackground: false });
    gBrowser.removeAllTabsBut(empty, { animate: false, skipWarnOnClose: true });
    for (const setting of args[1]) Services.prefs.clearUserPref(setting);`,
    [EXTENSION_ID, EMULATED],
  );
}
