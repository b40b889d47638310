/** `npm run --silent analyse -- --batch IN.jsonl [--out OUT.jsonl] [--facts-words N]`: the text half, in plain Node. */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadCore } from './core.ts';

interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly title?: string;
  readonly published?: string;
}

function parseLine(line: string): TextLine | { id: string | null; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not JSON.' };
  }
  const row = value as Partial<Record<keyof TextLine, unknown>> | null;
  const id = typeof row?.id === 'string' ? row.id : null;
  if (id === null) return { id, error: 'This line has no "id".' };
  if (typeof row?.text !== 'string') return { id, error: 'This line has no "text".' };
  return value as TextLine;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      batch: { type: 'string' },
      out: { type: 'string' },
      'facts-words': { type: 'string' },
    },
  });
  if (values.batch === undefined) {
    console.error(
      'Usage: npm run --silent analyse -- --batch IN.jsonl [--out OUT.jsonl] [--facts-words N]',
    );
    return 1;
  }
  const factsWords =
    values['facts-words'] === undefined ? undefined : Number(values['facts-words']);
  if (factsWords !== undefined && !(factsWords > 0)) {
    console.error('--facts-words takes a number above 0.');
    return 1;
  }
  let input: string;
  try {
    input = await readFile(values.batch, 'utf8');
  } catch {
    console.error(`The file ${values.batch} can't be read.`);
    return 1;
  }
  const { analyse } = await loadCore();
  const out = values.out === undefined ? process.stdout : createWriteStream(values.out);
  let failed = false;
  for (const line of input.split('\n')) {
    if (line.trim() === '') continue;
    const row = parseLine(line);
    if ('error' in row) {
      failed = true;
      out.write(`${JSON.stringify(row)}\n`);
      continue;
    }
    const started = performance.now();
    const { lang, ...found } = analyse({
      text: row.text,
      ...(row.lang === undefined ? {} : { lang: row.lang }),
      ...(row.title === undefined ? {} : { title: row.title }),
      ...(row.published === undefined ? {} : { published: row.published }),
      ...(factsWords === undefined ? {} : { factsWords }),
    });
    const ms = { analyse: performance.now() - started };
    out.write(`${JSON.stringify({ id: row.id, lang, ms, ...found })}\n`);
  }
  if (out !== process.stdout) await new Promise<void>((resolve) => out.end(resolve));
  return failed ? 1 : 0;
}

process.exitCode = await main();
