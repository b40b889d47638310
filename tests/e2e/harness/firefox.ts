import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/browsers.ts';
import { Marionette } from './marionette.ts';
import { waitFor, type BrowserUnderTest, type View, type Wishes } from './view.ts';

const EXTENSION_ID = 'saring@saring.example';

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

/** Keys without a character of their own, as WebDriver writes them. */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Control: '\uE009',
};

const userPreferences = (port: number, downloads: string): string =>
  Object.entries({
    'marionette.port': port,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.server': 'data:,',
    'browser.tabs.remote.separatePrivilegedContentProcess': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    // A page must not be closed, nor the popup, because a headless window has no focus.
    'ui.popup.disable_autohide': true,
    // A site's permission is given without the question, which only a person can answer.
    'extensions.webextOptionalPermissionPrompts': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/**
 * Firefox with the extension on a profile of its own. `file` is an unpacked build (gone with a
 * restart) or an XPI, which is installed for good (ESR allows it unsigned).
 */
export async function startFirefox(file: string): Promise<BrowserUnderTest> {
  const profile = await mkdtemp(join(tmpdir(), 'saring-firefox-'));
  const downloads = join(profile, 'downloads');
  const executable = await findFirefox();
  let firefox: ChildProcess;
  let marionette: Marionette;
  let host = '';

  const launch = async (): Promise<void> => {
    const port = await freePort();
    await writeFile(join(profile, 'user.js'), userPreferences(port, downloads));
    firefox = spawn(
      executable,
      ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile, '--no-remote', '--width=1280', '--height=900'], // prettier-ignore
      { stdio: 'ignore' },
    );
    marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
    });
  };

  const end = async (): Promise<void> => {
    const exited = new Promise((resolve) => firefox.once('exit', resolve));
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
    await exited;
    marionette.close();
  };

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

  const start = async (): Promise<void> => {
    await launch();
    if (temporary) await install();
    await findExtension();
  };

  if (!temporary) {
    // A kill soon after an installation can lose the installation: Firefox writes it down lazily.
    await launch();
    await install();
    await end();
  }
  await start();

  const emulate = async (wishes: Wishes): Promise<void> => {
    await marionette.inBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0] === 'dark' ? 0 : 1);
      Services.prefs.setIntPref('browser.display.document_color_use', args[0] === 'forced' ? 2 : 0);
      Services.prefs.setIntPref('ui.prefersReducedMotion', args[0] === 'still' ? 1 : 0);`,
      [wishes],
    );
  };

  /** The window in front: a popup has a size of its own, and is never zoomed here. */
  const zoom = async (factor: number): Promise<void> => {
    await marionette.inBrowser(
      `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.fullZoom = args[0];`,
      [factor],
    );
  };

  const inTab = async (
    handle: string,
    script: string,
    args: readonly unknown[],
  ): Promise<unknown> =>
    await marionette.together(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle, focus: false });
      const answer = (await send('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${script})(...[...arguments].slice(0, -1))).then(
            (value) => done({ value }), (error) => done({ error: String(error) }));`,
        args,
      })) as { value?: unknown; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    });

  const act = async (handle: string, actions: object): Promise<void> => {
    await marionette.together(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:PerformActions', { actions: [actions] });
    });
  };

  /** Moves the pointer there, and then does something more with it. */
  const point = async (
    handle: string,
    x: number,
    y: number,
    more: readonly object[],
  ): Promise<void> => {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    await act(handle, { type: 'pointer', id: 'mouse', actions: [move, ...more] });
  };

  const tabView = (handle: string): View => ({
    evaluate: async (run, ...args) => (await inTab(handle, run.toString(), args)) as never,
    async screenshot() {
      const base64 = await marionette.together(async (send) => {
        await send('WebDriver:SwitchToWindow', { handle });
        return await send('WebDriver:TakeScreenshot', { full: false });
      });
      return Buffer.from(String(base64), 'base64');
    },
    async print() {
      const base64 = await marionette.together(async (send) => {
        await send('WebDriver:SwitchToWindow', { handle });
        return await send('WebDriver:Print', {});
      });
      return Buffer.from(String(base64), 'base64');
    },
    emulate,
    zoom,
    async press(key) {
      const values = key.split(/(?<=Control)\+/u).map((one) => WEBDRIVER_KEYS[one] ?? one);
      await act(handle, {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      });
    },
    pointAt: async (x, y) => await point(handle, x, y, []),
    async doubleClick(x, y) {
      const click = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]; // prettier-ignore
      await point(handle, x, y, [...click, ...click]);
    },
    async close() {
      await marionette.together(async (send) => {
        await send('WebDriver:SwitchToWindow', { handle });
        await send('WebDriver:CloseWindow');
      });
    },
  });

  // The popup is no tab: it is reached through its browser element, by a frame script in its own process.
  const inPopup = async (script: string, args: readonly unknown[], ms = 25_000): Promise<unknown> =>
    await marionette.inBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
        const view = [...extension.views].find((one) => one.viewType === 'popup');
        if (!view) throw new Error('No popup is open');
        const id = 'saring:' + Math.random();
        const manager = view.xulBrowser.messageManager;
        const answered = new Promise((resolve) => manager.addMessageListener(id, ({ data }) => resolve(data)));
        const code = \`(async () => {
          const window = content, document = content.document, location = content.location;
          const performance = content.performance, getComputedStyle = content.getComputedStyle.bind(content);
          try { return { value: await (\${args[1]})(...\${JSON.stringify(args[2])}) }; }
          catch (error) { return { error: String(error) }; }
        })().then((answer) => sendAsyncMessage(\${JSON.stringify(id)}, answer));\`;
        manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
        // A popup that is just being opened may be given another process, with which the script is lost.
        const lost = new Promise((resolve) => window.setTimeout(resolve, args[3], { error: 'No answer' }));
        const answer = await Promise.race([answered, lost]);
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value;`,
      [EXTENSION_ID, script, args, ms],
    );

  const popupView = (): View => ({
    evaluate: async (run, ...args) => (await inPopup(run.toString(), args)) as never,
    async screenshot() {
      const base64 = await marionette.inBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
        const view = [...extension.views].find((one) => one.viewType === 'popup');
        const { width, height } = view.xulBrowser.getBoundingClientRect();
        const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(
          new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);`,
        [EXTENSION_ID],
      );
      return Buffer.from(String(base64), 'base64');
    },
    print: async () => await Promise.reject(new Error('A popup is not printed')),
    emulate,
    zoom,
    async press(key) {
      await marionette.inBrowser(
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
        const view = [...extension.views].find((one) => one.viewType === 'popup');
        view.xulBrowser.focus();
        const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        tip.beginInputTransaction(window, () => undefined);
        // Space acts on a control by its code.
        const code = args[1] === ' ' ? { code: 'Space', keyCode: 32 } : {};
        const event = new window.KeyboardEvent('', { key: args[1], ...code });
        tip.keydown(event);
        tip.keyup(event);`,
        [EXTENSION_ID, key],
      );
    },
    pointAt: async () => await Promise.reject(new Error('A popup is not pointed at')),
    doubleClick: async () => await Promise.reject(new Error('A popup is not clicked twice')),
    async close() {
      await marionette.inBrowser(
        `for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup?.();`,
      );
    },
  });

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
    return tabView(handle);
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
      const popup = popupView();
      const isOpen = async (): Promise<unknown> =>
        await inPopup("() => document.readyState === 'complete'", [], 1000);
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
          if (tries === 4) throw error;
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
    takeErrors: async () =>
      (await marionette.inBrowser(`
        // Firefox's own words for a popup that was closed while an answer was on its way.
        const ofClosing = /Promise (rejected|resolved) after context unloaded/;
        const errors = Services.console.getMessageArray().filter((message) =>
          message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
          !ofClosing.test(message.errorMessage) &&
          /^(http:[/][/]127[.]|moz-extension:)/.test(message.sourceName));
        Services.console.reset();
        return errors.map((message) => message.sourceName + ': ' + message.errorMessage);`)) as string[],
    async kill() {
      firefox.kill('SIGKILL');
      await new Promise((resolve) => firefox.once('exit', resolve));
      marionette.close();
    },
    start,
    async stop() {
      marionette.close();
      firefox.kill('SIGKILL');
      await new Promise((resolve) => firefox.once('exit', resolve));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
