/**
 * `npm run --silent read -- PAGE [--url URL] [--html]`, or `-- --batch IN.jsonl [--out OUT.jsonl]`:
 * the Reading of a page, made by the built content script in headless Chromium.
 */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ReadOutcome } from '../src/messages/protocol.ts';
import { isBadLine, openLines, readLines, type BadLine } from './json-lines.ts';
import { startPageReader, type PageReader } from './page-reader.ts';
import { runCommand } from './run-command.ts';

interface PageRow {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

const USAGE = `Usage: npm run --silent read -- PAGE [--url URL] [--html]
       npm run --silent read -- --batch IN.jsonl [--out OUT.jsonl] [--html]
PAGE is an HTML file or an http(s) address.`;

const isAddress = (page: string): boolean => /^https?:\/\//iu.test(page);

/** Where a file is served whose own address nobody knows. */
const localAddress = (file: string): string =>
  `http://localhost${pathToFileURL(resolve(file)).pathname}`;

/** The file's bytes, or a plain sentence about why it can't be used. */
async function loadHtml(file: string): Promise<Uint8Array | string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return `The file ${file} can't be read.`;
  }
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024));
  if (opening.includes('\0') || !/<(?:!doctype|[a-z][a-z0-9]*)[\s>]/iu.test(opening)) {
    return `The file ${file} is not HTML.`;
  }
  return bytes;
}

async function readFileAs(
  reader: PageReader,
  file: string,
  url: string,
  withHtml: boolean,
): Promise<ReadOutcome> {
  const html = await loadHtml(file);
  if (typeof html === 'string') return { kind: 'failed', message: html };
  return await reader.readHtml(html, url, withHtml);
}

function checkRow(row: Readonly<Record<string, unknown>>): PageRow | BadLine {
  const { id, file, url } = row;
  if (typeof id !== 'string') return { id: null, error: 'This line has no "id".' };
  if (typeof file !== 'string') return { id, error: 'This line has no "file".' };
  if (url === null || url === undefined) return { id, file, url: localAddress(file) };
  if (typeof url !== 'string' || !isAddress(url)) {
    return { id, error: 'The "url" of this line is no http(s) address.' };
  }
  return { id, file, url };
}

async function readBatch(
  batch: string,
  out: string | undefined,
  withHtml: boolean,
): Promise<number> {
  const rows = await readLines(batch, checkRow);
  const reader = await startPageReader();
  try {
    return await readRows(rows, dirname(batch), openLines(out), reader, withHtml);
  } finally {
    await reader.close();
  }
}

/** Reads page after page; the exit status. Throws a plain sentence when the output can't be written. */
async function readRows(
  rows: readonly (PageRow | BadLine)[],
  folder: string,
  lines: ReturnType<typeof openLines>,
  reader: PageReader,
  withHtml: boolean,
): Promise<number> {
  let failed = false;
  for (const row of rows) {
    if (isBadLine(row)) {
      failed = true;
      lines.write(row);
      continue;
    }
    const outcome = await readFileAs(reader, resolve(folder, row.file), row.url, withHtml);
    if (outcome.kind === 'read') {
      lines.write({ id: row.id, ...outcome.reading, ms: outcome.ms });
    } else {
      failed = true;
      lines.write({ id: row.id, error: outcome.message });
    }
  }
  await lines.close();
  return failed ? 1 : 0;
}

async function readOne(page: string, url: string | undefined, withHtml: boolean): Promise<number> {
  const reader = await startPageReader();
  const outcome = isAddress(page)
    ? await reader.readAddress(page, withHtml)
    : await readFileAs(reader, page, url ?? localAddress(page), withHtml);
  await reader.close();
  if (outcome.kind === 'failed') throw new Error(outcome.message);
  console.log(JSON.stringify(outcome.reading));
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      batch: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
      html: { type: 'boolean', default: false },
    },
  });
  if (values.batch !== undefined) return await readBatch(values.batch, values.out, values.html);
  const page = positionals[0];
  if (page === undefined) throw new Error(USAGE);
  return await readOne(page, values.url, values.html);
}

await runCommand(main);
