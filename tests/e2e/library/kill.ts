import type { Reading } from '../../../src/reading/reading.ts';
import { accessibleElements, clickByRole, findByRole } from '../harness/roles.ts';
import { startSite, type Site } from '../harness/site.ts';
import { waitFor, type BrowserUnderTest, type View } from '../harness/view.ts';
import { libraryFile } from './files.ts';
import { chooseFile, countTable, readTable } from './page.ts';

/** What came of the rounds. */
export interface KillReport {
  readonly rounds: number;
  /** Articles that the popup said were saved. */
  readonly reported: number;
  /** Addresses of those that were not there, or not whole, afterwards. */
  readonly missing: readonly string[];
}

const PAGES = 40;

const sentence = (page: number): string =>
  `Quay number ${page} was opened again on Monday after the crane had been repaired by the harbour.`;

function articlePage(page: number): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, at) =>
      `<p>${sentence(page)} Paragraph ${at} tells how the repair went on and who paid.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Quay ${page} opens</title>
    <article><h1>Quay ${page} opens</h1>${paragraphs.join('')}</article></html>`;
}

/**
 * Saves one article after another with the real popup and kills the browser (SIGKILL) at a random
 * moment of it; starts it again and looks whether every article that was reported saved is there,
 * whole, and the library opens. Many rounds on one profile.
 */
export async function killWhileSaving(
  browser: BrowserUnderTest,
  rounds: number,
  report: (line: string) => void = () => {},
): Promise<KillReport> {
  const paths = Array.from({ length: PAGES * rounds }, (_, page) => `/quay-${page}`);
  const site = await startSite(
    Object.fromEntries(paths.map((path, page) => [path, { html: articlePage(page) }])),
  );
  const reported: string[] = [];
  let missing: string[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const before = reported.length;
      const ownPaths = paths.slice(round * PAGES, (round + 1) * PAGES);
      const killed = { yet: false };
      const saving = saveUntilKilled(browser, site, ownPaths, reported, killed);
      // A round in which nothing was saved would prove nothing, and browsers differ in speed.
      await Promise.race([
        saving,
        waitFor('the first save', async () => reported.length > before, 60_000),
      ]);
      const moment = Math.random() * 3000;
      await new Promise((resolve) => setTimeout(resolve, moment));
      killed.yet = true;
      await browser.kill();
      await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, 500))]);
      const expected = [...reported];
      await browser.start();
      missing = [...new Set([...missing, ...(await findMissing(browser, expected))])];
      report(
        `round ${round + 1}: killed ${Math.round(moment)} ms after its first save, ${expected.length} reported so far, ${missing.length} missing`,
      );
    }
    return { rounds, reported: reported.length, missing };
  } finally {
    await site.close();
  }
}

/** Ends with the browser: the kill breaks whatever it waits for. */
async function saveUntilKilled(
  browser: BrowserUnderTest,
  site: Site,
  paths: readonly string[],
  reported: string[],
  killed: { readonly yet: boolean },
): Promise<void> {
  try {
    for (const path of paths) {
      const page = await browser.open(`${site.origin}${path}`);
      const popup = await browser.clickToolbarIcon();
      await clickByRole(popup, 'button', 'Save summary');
      await waitFor('“Saved”', async () => await saysSaved(popup));
      reported.push(`${site.origin}${path}`);
      await popup.close();
      await page.close();
    }
  } catch (error) {
    if (!killed.yet) throw error;
  }
}

async function saysSaved(popup: View): Promise<boolean> {
  const elements = await accessibleElements(popup);
  return elements.some(({ role, text }) => role === 'status' && text.includes('Saved'));
}

async function findMissing(
  browser: BrowserUnderTest,
  expected: readonly string[],
): Promise<string[]> {
  const library = await browser.open(browser.extensionUrl('/library.html'));
  await findByRole(library, 'navigation', 'Library');
  const texts = await waitFor('the database', async () => {
    const alerts = (await accessibleElements(library)).filter(({ role }) => role === 'alert');
    if (alerts.length > 0) throw new Error(alerts[0]?.text);
    return await readTexts(library);
  });
  await library.close();
  return expected.filter((address) => {
    const page = Number(/\d+$/u.exec(address)?.[0]);
    const text = texts.find(([url]) => url === address)?.[1] ?? '';
    return !text.includes(sentence(page)) || !text.includes('Paragraph 11 tells');
  });
}

/** Address and text of every saved article, straight from the disk. */
async function readTexts(library: View): Promise<(readonly [string, string])[]> {
  const versions = await readTable(library, 'versions');
  const texts = new Map(versions.map(({ id, reading }) => [id, (reading as Reading).text]));
  const entries = await readTable(library, 'entries');
  return entries.map(({ url, version }) => [String(url), texts.get(version) ?? ''] as const);
}

/** Articles of an import that is killed: enough of them that it takes a while. */
const IMPORTED = 1500;

/**
 * Kills the browser at a random moment of an import and starts it again, once with every of `rounds`
 * files on one profile. Gives the counts of articles found afterwards that hold a part of a file.
 */
export async function killWhileImporting(
  browser: BrowserUnderTest,
  rounds: number,
): Promise<readonly number[]> {
  const torn: number[] = [];
  let library = await openStorage(browser);
  const before = await countRecords(library);
  for (let round = 0; round < rounds; round += 1) {
    await chooseFile(library, libraryFile(IMPORTED, round * IMPORTED));
    await clickByRole(library, 'button', 'Import');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 700));
    await browser.kill();
    await browser.start();
    library = await openStorage(browser);
    const after = await countRecords(library);
    torn.push(...after.filter((count, at) => (count - (before[at] ?? 0)) % IMPORTED !== 0));
  }
  return torn;
}

async function openStorage(browser: BrowserUnderTest): Promise<View> {
  const library = await browser.open(browser.extensionUrl('/library.html#/storage'));
  await findByRole(library, 'textbox', 'File to import');
  return library;
}

/** How many articles there are, and how many of their texts. */
async function countRecords(library: View): Promise<readonly number[]> {
  return [await countTable(library, 'entries'), await countTable(library, 'versions')];
}
