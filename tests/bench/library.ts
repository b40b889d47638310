import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browsers.ts';
import { buildForChromium } from '../../scripts/builds.ts';
import { waitFor } from '../e2e/harness/view.ts';
import { deleteLibrary } from '../e2e/library/lose.ts';
import { seedLibrary } from './library/seed.ts';

const ARTICLES = 10_000;
const ROUNDS = 5;

/** The library page with 10,000 articles in Chromium: first screen, search, filter, export, memory. */
export async function bench(): Promise<string> {
  const build = await buildForChromium();
  const profile = await mkdtemp(join(tmpdir(), 'saring-bench-'));
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    pipe: true,
    enableExtensions: [build],
    userDataDir: profile,
    args: [...CHROMIUM_FLAGS, '--window-size=1280,900'],
    defaultViewport: null,
    protocolTimeout: 900_000,
  });
  try {
    const extension = await waitFor('the extension', async () =>
      [...(await browser.extensions()).values()].at(0),
    );
    const page = await browser.newPage();
    const address = `chrome-extension://${extension.id}/library.html`;
    await page.goto(address);
    await waitFor('the page', () => page.$('nav'));
    const bytes = await page.evaluate(seedLibrary, ARTICLES);

    await page.evaluateOnNewDocument(watchFirstScreen);
    const build = await timeIndex(page);
    const screens: number[] = [];
    const lists: number[] = [];
    const loads: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      loads.push(await timeIndex(page));
      const { screen, list } = await page.evaluate(() => window.libraryTimes);
      screens.push(screen);
      lists.push(list);
    }
    const typings: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) typings.push(await page.evaluate(timeTyping));
    // Of each letter the best: what another program took of the machine says nothing of the search.
    const searches = (typings[0] ?? []).map((_, letter) =>
      Math.min(...typings.map((times) => times[letter] ?? Infinity)),
    );
    const filter = await page.evaluate(timeFilter);
    const frame = await page.evaluate(slowestFrame);
    const exported = await page.evaluate(timeExport);
    const memory = await heapUsed(await page.createCDPSession());
    const worker = page.workers()[0];
    const workerMemory = worker === undefined ? 0 : await heapUsed(worker.client);
    const back = await timeBringBack(page);
    const rows: readonly (readonly [string, string])[] = [
      ['first screen (30 articles shown)', ms(median(screens))],
      ['whole list there', ms(median(lists))],
      ['index built anew (worker)', `${(build / 1000).toFixed(1)} s`],
      ['index loaded (worker; older articles are found from then on)', ms(median(loads))],
      [`search, median of the letters typed (each the best of ${ROUNDS})`, ms(median(searches))],
      ['search, slowest', ms(Math.max(...searches))],
      ['filter by outlet', ms(filter)],
      ['longest frame while scrolling', ms(frame)],
      ['export of all as JSON', `${(exported / 1000).toFixed(1)} s`],
      ['a lost library brought back from its second copy', `${(back / 1000).toFixed(1)} s`],
      ['memory of the page', mb(memory)],
      ['memory of the search worker', mb(workerMemory)],
    ];
    return [
      '## Library',
      '',
      `\`npm run bench -- library\`: Chromium, ${ARTICLES.toLocaleString('en')} seeded articles of ${(bytes / ARTICLES / 1000).toFixed(1)} kB each; medians of ${ROUNDS} openings.`,
      '',
      '| What | |',
      '| --- | ---: |',
      ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
      '',
    ].join('\n');
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

declare global {
  interface Window {
    /** Milliseconds since the opening of the page. */
    libraryTimes: { screen: number; list: number };
  }
}

function watchFirstScreen(): void {
  window.libraryTimes = { screen: 0, list: 0 };
  const look = (): void => {
    const { libraryTimes: times } = window;
    if (times.screen === 0 && document.querySelector('.row') !== null) {
      times.screen = performance.now();
    }
    const shown = document.querySelector('.selection .about')?.textContent ?? '';
    if (times.list === 0 && Number(shown.replace(/\D/g, '')) > 1000) times.list = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens the page anew; milliseconds until the search has the whole index. */
async function timeIndex(page: Page): Promise<number> {
  await page.reload();
  await waitFor('the list', async () => await page.evaluate(() => window.libraryTimes.list > 0));
  await waitFor(
    'the index',
    async () =>
      await page.evaluate(() => document.querySelector('.list-page[aria-busy=false]') !== null),
    600_000,
  );
  return await page.evaluate(() => performance.now());
}

/** Types the beginnings of the words of two titles; from each letter to the list that fits it. */
async function timeTyping(): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const column = document.querySelector('.list-page');
  const titles = [...document.querySelectorAll('a.title')].map((link) => link.textContent);
  const times: number[] = [];
  const type = async (query: string): Promise<void> => {
    if (field === null || column === null) return;
    const answered = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (column.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(column, { attributeFilter: ['aria-busy'] });
    });
    const started = performance.now();
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (query !== '') await answered;
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  for (const title of titles.slice(0, 2)) {
    const query = title.split(' ').slice(0, 3).join(' ');
    for (let length = 1; length <= query.length; length += 1) await type(query.slice(0, length));
  }
  await type('');
  return times;
}

async function timeFilter(): Promise<number> {
  const select = document.querySelectorAll<HTMLSelectElement>('.filters select')[1];
  const count = (): string => document.querySelector('.selection .about')?.textContent ?? '';
  const choose = async (value: string): Promise<number> => {
    const before = count();
    const started = performance.now();
    if (select !== undefined) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    while (count() === before && performance.now() - started < 5000) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return performance.now() - started;
  };
  const time = await choose(select?.options[1]?.value ?? '');
  await choose('');
  return time;
}

async function slowestFrame(): Promise<number> {
  let slowest = 0;
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < 120; frame += 1) {
    window.scrollBy(0, 400);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    slowest = Math.max(slowest, now - last);
    last = now;
  }
  window.scrollTo(0, 0);
  return slowest;
}

/** From the click to the finished file, which is not kept. */
async function timeExport(): Promise<number> {
  const finished = new Promise<void>((resolve) => {
    HTMLAnchorElement.prototype.click = () => resolve();
  });
  location.hash = '#/storage';
  await new Promise((resolve) => setTimeout(resolve, 500));
  const started = performance.now();
  document.querySelector<HTMLButtonElement>('.storage button')?.click();
  await finished;
  return performance.now() - started;
}

/** From the opening of the page to its list, where the browser has thrown the library away. */
async function timeBringBack(page: Page): Promise<number> {
  await waitFor('the second copy', () => page.evaluate(isCopied, ARTICLES), 300_000);
  const address = page.url();
  // A page of the extension that does not open the library.
  await page.goto(new URL('/words/id.json', address).href);
  await page.evaluate(deleteLibrary);
  await page.goto(new URL('/library.html', address).href);
  await waitFor('the list', () => page.$('.row'), 300_000);
  return await page.evaluate(() => window.libraryTimes.screen);
}

/** Whether all changes up to this one are in the second copy. */
async function isCopied(change: number): Promise<boolean> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('library');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const copied = await new Promise<{ value: number } | undefined>((resolve, reject) => {
    const request = db.transaction('state').objectStore('state').get('copied');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  db.close();
  return (copied?.value ?? 0) >= change;
}

/** Bytes that are in use, without what is only waiting to be collected. */
async function heapUsed(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
