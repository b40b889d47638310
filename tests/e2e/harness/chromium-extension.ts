import {
  type Browser,
  type Extension,
  type Page,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import type { browser as browserApi } from 'wxt/browser';

/** In the worker that `backgroundOf` gives. */
declare const chrome: typeof browserApi;

/** The service worker that the extension runs in, once it runs. */
export async function backgroundOf(browser: Browser, extension: Extension): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extension.id),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error("The extension's background does not run");
  return worker;
}

/** What the switches of chrome://extensions do; unpacked extensions are for developers there. */
async function pressSwitches(extensionId: string): Promise<void> {
  const { chrome } = window as unknown as {
    chrome: { developerPrivate: Record<string, (change: object) => Promise<void>> };
  };
  await chrome.developerPrivate['updateProfileConfiguration']?.({ inDeveloperMode: true });
  const change = { extensionId, incognitoAccess: true };
  await chrome.developerPrivate['updateExtensionConfiguration']?.(change);
}

/** Lets the extension run in private windows; it starts anew for it. */
export async function allowInPrivate(browser: Browser, extensionId: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(pressSwitches, extensionId);
  await settings.close();
}

/** Gives the tab in front to the extension as its key does, and hands the key's command to its listener. */
export async function pressCommandKey(
  front: Page,
  browser: Browser,
  extension: Extension,
): Promise<void> {
  const session = await front.createCDPSession();
  await session.send('ServiceWorker.enable');
  // The key would wake a background that rests.
  await session.send('ServiceWorker.startWorker', {
    scopeURL: `chrome-extension://${extension.id}/`,
  });
  await session.detach();
  const worker = await backgroundOf(browser, extension);
  // An icon without a popup grants the tab as the key does, and nothing else comes of it.
  await worker.evaluate(async () => await chrome.action.setPopup({ popup: '' }));
  await front.triggerExtensionAction(extension);
  await worker.evaluate(async () => {
    await chrome.action.setPopup({ popup: 'popup.html' });
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(command: string, on: unknown): void; hasListeners(): boolean };
    };
    // A background that was just woken can be spoken to before it has set out its listeners.
    while (!onCommand.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
    onCommand.dispatch('toggle-reader', tab);
  });
}

/** The keys of the extension's commands, by command. */
export async function readShortcuts(
  browser: Browser,
  extension: Extension,
): Promise<Readonly<Record<string, string>>> {
  const worker = await backgroundOf(browser, extension);
  return await worker.evaluate(async () =>
    Object.fromEntries(
      (await chrome.commands.getAll()).map(({ name, shortcut }) => [name ?? '', shortcut ?? '']),
    ),
  );
}
