import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const scorer = join(shared, 'bench/score-facts.py');
const run = promisify(execFile);

/** Folder of the gold files. */
export const GOLD = join(shared, 'gold/facts');

/** A line of input of `analyse`, as the scorer prepares it from gold. */
export interface Prepared {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly title?: string;
  readonly published?: string;
}

/** The objects of a file of JSON lines. */
export async function readLines<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line): T => JSON.parse(line));
}

/** The texts of a gold file, as the scorer wants them analysed. */
export async function prepare(file: string): Promise<Prepared[]> {
  const input = join(await mkdtemp(join(tmpdir(), 'facts-')), 'in.jsonl');
  await run('python3', [scorer, 'prepare', join(GOLD, file), input]);
  return await readLines(input);
}

/** What the scorer prints for predictions on a gold file; `command` is its subcommand with options. */
export async function score(
  file: string,
  predictions: readonly object[],
  command: readonly string[],
): Promise<string> {
  const output = join(await mkdtemp(join(tmpdir(), 'facts-')), 'out.jsonl');
  await writeFile(output, predictions.map((one) => JSON.stringify(one)).join('\n'));
  const [metric = '', ...options] = command;
  const { stdout } = await run('python3', [scorer, metric, join(GOLD, file), output, ...options]);
  return stdout.trim();
}
