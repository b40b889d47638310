import { execFile } from 'node:child_process';
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const scorer = join(shared, 'bench/score-facts.py');
const run = promisify(execFile);

/** Folder of the gold of facts, dates, amounts, names and sentences. */
export const FACTS_GOLD = join(shared, 'gold/facts');

/** A line of input of `analyse`, as the scorer prepares it from gold. */
export interface Prepared {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly title?: string;
  readonly published?: string;
}

/** The objects of a file of JSON lines. */
export async function readObjects<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line): T => JSON.parse(line));
}

/** The texts of a gold file (its name in that folder, or an absolute path), as the scorer wants them analysed. */
export async function prepare(gold: string): Promise<Prepared[]> {
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'saring-gold-'));
  const input = join(scratch.path, 'in.jsonl');
  await run('python3', [scorer, 'prepare', resolve(FACTS_GOLD, gold), input]);
  return await readObjects(input);
}

/** What the scorer prints for predictions on a gold file; `command` is its subcommand with options. */
export async function score(
  gold: string,
  predictions: readonly object[],
  command: readonly string[],
): Promise<string> {
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'saring-gold-'));
  const output = join(scratch.path, 'out.jsonl');
  await writeFile(output, predictions.map((one) => JSON.stringify(one)).join('\n'));
  const [metric = '', ...options] = command;
  const { stdout } = await run('python3', [scorer, metric, resolve(FACTS_GOLD, gold), output, ...options]); // oxfmt-ignore
  return stdout.trimEnd();
}
