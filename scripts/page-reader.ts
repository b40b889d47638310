/** Reads pages in headless Chromium with the built content script: what `read` and the benchmarks share. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type HTTPRequest, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import type { browser as browserApi } from 'wxt/browser';
import { READER } from '../src/messages/page-scripts.ts';
import type { ReadOutcome } from '../src/messages/protocol.ts';
import { CHROMIUM_FLAGS, findChromium } from './browsers.ts';
import { buildForChromium } from './builds.ts';
import { wordsOfError } from '../src/ui/words/words-of-error.ts';

/** In the worker that `askContentScript` runs in. */
declare const chrome: typeof browserApi;

const PAGE_TIMEOUT_MS = 30_000;

/** A page that was read, and how long it took by the background's clock, in milliseconds. */
export type TimedOutcome = ReadOutcome & {
  /** To bring the first of the reader's scripts into it. */
  readonly inject: number;
  /** From the same moment to the answer: all scripts, all messages, the reading itself. */
  readonly answered: number;
};

/** The shipped content script in a browser of its own, which reads one page after another. */
export interface PageReader {
  /** Reads `html` as if it had been served at `url`: scripts of the page off, every other request answered with nothing. */
  readHtml(html: Uint8Array, url: string, withHtml: boolean): Promise<TimedOutcome>;
  /** Reads the live page at `url`. */
  readAddress(url: string, withHtml: boolean): Promise<TimedOutcome>;
  close(): Promise<void>;
}

/**
 * The shipped build, with host access added in a copy: a click on the toolbar icon grants
 * `activeTab` to one tab, but a batch has nobody to click. The content script is the same file.
 */
async function copyBuildWithHostAccess(): Promise<string> {
  const build = await buildForChromium();
  const copy = await mkdtemp(join(tmpdir(), 'saring-build-'));
  await cp(build, copy, { recursive: true });
  const manifestFile = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as object;
  await writeFile(manifestFile, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return copy;
}

/** `text/html` with the charset only where the bytes are UTF-8 beyond doubt: else the browser decides, as it does for readers. */
function contentTypeOf(html: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

function serve(html: Uint8Array): (request: HTTPRequest) => void {
  let served = false;
  return (request) => {
    const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
    if (isPage && served) return void request.abort(); // a meta refresh must not lead away
    if (!isPage) return void request.respond({ status: 200, body: '' });
    served = true;
    void request.respond({
      status: 200,
      headers: {
        'content-type': contentTypeOf(html),
        'content-security-policy': "script-src 'none'",
      },
      body: html,
    });
  };
}

async function askContentScript(worker: WebWorker, withHtml: boolean): Promise<TimedOutcome> {
  const run = async (html: boolean, file: typeof READER): Promise<TimedOutcome> => {
    const [tab] = await chrome.tabs.query({ active: true });
    const target = { tabId: tab?.id ?? -1 };
    const started = performance.now();
    await chrome.scripting.executeScript({ target, files: [file] });
    const inject = performance.now() - started;
    const answer: { res?: ReadOutcome; err?: { message: string } } = await chrome.tabs.sendMessage(
      target.tabId,
      { type: 'page/read', data: { html } },
    );
    const failed = { kind: 'failed', message: answer.err?.message ?? 'No answer' } as const;
    return { ...(answer.res ?? failed), inject, answered: performance.now() - started };
  };
  return await worker.evaluate<[boolean, typeof READER], typeof run>(run, withHtml, READER);
}

const failed = (message: string): TimedOutcome => ({
  kind: 'failed',
  message,
  inject: 0,
  answered: 0,
});

/** What was asked of a page, or that the page took too long. */
async function inTime(asked: Promise<TimedOutcome>): Promise<TimedOutcome> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<TimedOutcome>((resolve) => {
    timer = setTimeout(() => resolve(failed('The page took too long to read.')), PAGE_TIMEOUT_MS);
  });
  return await Promise.race([asked, tooLong]).finally(() => clearTimeout(timer));
}

/** Starts the browser; `close` ends it and removes what it wrote. */
export async function startPageReader(): Promise<PageReader> {
  const build = await copyBuildWithHostAccess();
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: [build],
    args: [...CHROMIUM_FLAGS],
  });
  const worker = await (
    await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)
  ).worker();
  if (worker === null) throw new Error("The extension's background did not start.");

  const readIn = async (
    open: (page: Page) => Promise<unknown>,
    withHtml: boolean,
  ): Promise<TimedOutcome> => {
    const page = await browser.newPage();
    try {
      await page.bringToFront();
      await open(page);
      return await inTime(askContentScript(worker, withHtml));
    } catch (error) {
      return failed(wordsOfError(error));
    } finally {
      await page.close().catch(() => undefined);
    }
  };

  return {
    readHtml: async (html, url, withHtml) =>
      await readIn(async (page) => {
        await page.setRequestInterception(true);
        page.on('request', serve(html));
        await page.goto(url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS });
      }, withHtml),
    readAddress: async (url, withHtml) =>
      await readIn(
        async (page) => await page.goto(url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS }),
        withHtml,
      ),
    async close() {
      await browser.close();
      await rm(build, { recursive: true, force: true });
    },
  };
}
