import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startPageReader } from '../../scripts/page-reader.ts';
import { startChromium } from '../e2e/harness/chromium.ts';
import { clickByRole, findByRole } from '../e2e/harness/roles.ts';
import { startSite } from '../e2e/harness/site.ts';

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
    let words = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const outcome = await reader.readHtml(html, 'https://bench.example/article', false);
      if (outcome.kind === 'failed') throw new Error(outcome.message);
      inject.push(outcome.inject);
      extract.push(outcome.ms.extract);
      analyse.push(outcome.ms.analyse);
      words = outcome.reading.text.split(/\s+/u).length;
    }
    rows.push(
      `| ${words} | ${milliseconds(median(inject))} | ${milliseconds(median(extract))} | ${milliseconds(median(analyse))} | ${milliseconds((median(analyse) * 1000) / words)} |`,
    );
  }
  await reader.close();
  return rows;
}

/** What a reader waits for: from the click on the icon to the filled popup, and from the switch to the painted pane. */
async function timeClicks(): Promise<string[]> {
  execFileSync('npx', ['wxt', 'build'], { stdio: 'ignore' });
  const site = await startSite({ '/article': { html: articleOf(6) } });
  const browser = await startChromium('.output/chrome-mv3');
  const popups: number[] = [];
  const panes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.open(`${site.origin}/article`);
    const clicked = Date.now();
    const popup = await browser.clickToolbarIcon();
    await popup.evaluate(async () => {
      while (document.querySelector('[role=switch]') === null) {
        await new Promise(requestAnimationFrame);
      }
    });
    popups.push(Date.now() - clicked);
    await findByRole(popup, 'switch', 'Reader mode');
    const painted = page.evaluate(async () => {
      const dialog = (): Element | null | undefined =>
        [...document.querySelectorAll('*')]
          .map((element) => element.shadowRoot?.querySelector('dialog[open] article'))
          .find(Boolean);
      while (!dialog()) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return Date.now();
    });
    const switched = Date.now();
    await clickByRole(popup, 'switch', 'Reader mode');
    panes.push((await painted) - switched);
    await popup.close();
    await page.close();
  }
  await browser.stop();
  await site.close();
  return [
    `| click on the icon → popup with its content | ${median(popups)} |`,
    `| paint: Reader mode → painted pane (with the test driver's own round trips) | ${median(panes)} |`,
  ];
}

/** Extraction and analysis by length, and the waits of a reader, in headless Chromium. */
export async function bench(): Promise<string> {
  return [
    '## Reading a page: how long it takes',
    '',
    `\`npm run bench reading\`: the built content script in headless Chromium, on the demo article with its paragraphs repeated; medians of ${ROUNDS} runs, milliseconds. *Inject* brings the content script into the page, *extract* finds the article in it, *analyse* its quotes and facts. Each page is a new one: nothing is warm.`,
    '',
    '| words | inject | extract | analyse | analyse, per 1,000 words |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...(await timeReading()),
    '',
    '| phase, article of about 1,000 words | ms |',
    '| --- | ---: |',
    ...(await timeClicks()),
  ].join('\n');
}
