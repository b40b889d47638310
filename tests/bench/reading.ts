import { readFileSync } from 'node:fs';
import { buildForChromium } from '../../scripts/builds.ts';
import { startPageReader } from '../../scripts/page-reader.ts';
import { type ChromiumUnderTest, startChromium } from '../e2e/harness/chromium.ts';
import { findByRole } from '../e2e/harness/roles.ts';
import { startSite } from '../e2e/harness/site.ts';
import type { View } from '../e2e/harness/view.ts';

const ROUNDS = 7;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const milliseconds = (value: number): string => value.toFixed(1);

/** The demo article with its paragraphs repeated, so that lengths can be compared. */
function articleOf(copies: number): string {
  const page = readFileSync('demo/article.html', 'utf8');
  const paragraphs = page.match(/<p>[^<]{80,}<\/p>/gu) ?? [];
  const more = Array.from({ length: copies - 1 }, (_, copy) =>
    paragraphs.map((one) => one.replace('</p>', ` Bagian ${copy + 2}.</p>`)).join('\n'),
  );
  return page.replace('</main>', `${more.join('\n')}</main>`);
}

/** What the built content script needs to be there, for extraction, and for quotes and facts, at growing lengths. */
async function timeReading(): Promise<string[]> {
  const reader = await startPageReader();
  const rows: string[] = [];
  for (const copies of [1, 6, 12, 24, 48]) {
    const html = Buffer.from(articleOf(copies));
    const inject: number[] = [];
    const extract: number[] = [];
    const analyse: number[] = [];
    const answered: number[] = [];
    let words = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const outcome = await reader.readHtml(html, 'https://bench.example/article', false);
      if (outcome.kind === 'failed') throw new Error(outcome.message);
      inject.push(outcome.inject);
      extract.push(outcome.ms.extract);
      analyse.push(outcome.ms.analyse);
      answered.push(outcome.answered);
      words = outcome.reading.text.split(/\s+/u).length;
    }
    rows.push(
      `| ${words} | ${milliseconds(median(inject))} | ${milliseconds(median(extract))} | ${milliseconds(median(analyse))} | ${milliseconds((median(analyse) * 1000) / words)} | ${milliseconds(median(answered))} |`,
    );
  }
  await reader.close();
  return rows;
}

/** Milliseconds on the popup's own clock, from the start of its document. */
interface Opening {
  readonly first: number;
  readonly lists: number;
}

/** Opens the popup on a page, at its real button; the driver's way there is not in what is measured. */
async function timeOpening(browser: ChromiumUnderTest): Promise<[View, Opening]> {
  const popup = await browser.clickToolbarIcon();
  const opening = await popup.evaluate(async () => {
    // The paint of the title, the largest words until the lists come; before it the foot alone has words.
    let title: number | null = null;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        element?: Element | null;
      })[]) {
        if (entry.element?.tagName === 'H1') title ??= entry.startTime;
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    const lists = await new Promise<number>((done) => {
      requestAnimationFrame(function look() {
        if (document.querySelector('.list li') === null) return requestAnimationFrame(look);
        // This frame shows them: it is done when a task can run after it.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now()));
        port1.start();
        return port2.postMessage(null);
      });
    });
    // Paints are told of later. Where title and lists came in one frame, lists are the largest words.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { first: title ?? lists, lists };
  });
  return [popup, opening];
}

/** From the switch to the frame that shows the pane, on the clock that popup and page share. */
async function timePane(page: View, popup: View): Promise<number> {
  await findByRole(popup, 'switch', 'Reader mode');
  const painted = page.evaluate(async () => {
    const isOpen = (): boolean =>
      document.querySelector('saring-pane')?.shadowRoot?.querySelector('dialog[open] article') != null; // oxfmt-ignore
    while (!isOpen()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.timeOrigin + performance.now();
  });
  const switched = await popup.evaluate(() => {
    document.querySelector<HTMLElement>('[role=switch]')?.click();
    return performance.timeOrigin + performance.now();
  });
  return (await painted) - switched;
}

/** What a reader waits for, with the background running and with it at rest. */
async function timeClicks(): Promise<string[]> {
  const build = await buildForChromium();
  const site = await startSite({ '/article': { html: articleOf(6) } });
  const browser = await startChromium(build);
  const rows: string[] = [];
  for (const atRest of [false, true]) {
    const openings: Opening[] = [];
    const panes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.open(`${site.origin}/article`);
      if (atRest) await browser.restBackground();
      const [popup, opening] = await timeOpening(browser);
      openings.push(opening);
      panes.push(await timePane(page, popup));
      await popup.close();
      await page.close();
    }
    const first = median(openings.map((one) => one.first));
    const lists = median(openings.map((one) => one.lists));
    const state = atRest ? 'at rest' : 'running';
    rows.push(`| ${state} | ${first.toFixed(0)} | ${lists.toFixed(0)} | ${median(panes).toFixed(0)} |`); // oxfmt-ignore
  }
  await browser.stop();
  await site.close();
  return rows;
}

/** Extraction and analysis by length, and the waits of a reader, in headless Chromium. */
export async function bench(): Promise<string> {
  return [
    '## Reading a page: how long it takes',
    '',
    `\`npm run bench reading\`: the built content script in headless Chromium, on the demo article with its paragraphs repeated; medians of ${ROUNDS} runs, milliseconds. *Inject* brings the first script into the page, *extract* finds the article in it, *analyse* its quotes and facts; *answered* is the whole, from before the first script to the Reading, with all messages. Each page is a new one; the background, which analyses, runs on, as it does for a reader who goes from page to page.`,
    '',
    '| words | inject | extract | analyse | analyse, per 1,000 words | answered |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...(await timeReading()),
    '',
    'A click, on an article of about 1,000 words: milliseconds on the popup’s own clock, from the start of its document (the browser’s and the test driver’s way to it are not in them). *Title*: title, outlet, date and switch are painted; *lists*: facts and quotes are; *pane*: from the switch in the popup to the frame that shows the pane. The browser stops a background that has had nothing to do for half a minute; then it is *at rest*.',
    '',
    '| background | title | lists | pane |',
    '| --- | ---: | ---: | ---: |',
    ...(await timeClicks()),
  ].join('\n');
}
