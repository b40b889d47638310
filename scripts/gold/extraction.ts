/** The pages of `../shared/corpus`, read by this product and by peers, and scored against their gold. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startExtractors } from '../../tests/bench/extraction/run-extractors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared');

export const CORPUS = join(shared, 'corpus');

/** Where what was read goes. */
export const OUT = join(root, '.output/measure');

/** A page: its file stands in the corpus, or under the same name where a changed copy of it is read. */
export interface CorpusRow {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
}

export function rowsOfCorpus(): readonly CorpusRow[] {
  return readFileSync(join(CORPUS, 'manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusRow);
}

/** The scorer's table for the readings in a file, by language. */
export function scoreExtraction(file: string): string {
  const scorer = join(shared, 'bench/score-extraction.py');
  const args = [scorer, CORPUS, file, '--split', 'dev', '--by', 'lang'];
  return execFileSync('python3', args, { encoding: 'utf8' });
}

/** The line of that table for all pages, under its heading. */
export function headOf(file: string): string {
  return scoreExtraction(file).trimEnd().split('\n').slice(0, 2).join('\n');
}

/** Reads the pages of a batch with the shipped content script in Chromium; returns the file of what was read. */
export function readWithSaring(batch: string, name: string): string {
  const file = join(OUT, `${name}.jsonl`);
  const args = ['run', '--silent', 'read', '--', '--batch', batch, '--out', file];
  execFileSync('npm', args, { cwd: root });
  return file;
}

/** The files of what peers read. */
type PeerFiles = Readonly<Record<'readability' | 'defuddle', string>>;

/** Readability alone and Defuddle, in the same Chromium. */
export async function readWithPeers(
  rows: readonly CorpusRow[],
  folder: string,
  suffix: string,
): Promise<PeerFiles> {
  const runner = await startExtractors();
  const files = {
    readability: join(OUT, `readability${suffix}.jsonl`),
    defuddle: join(OUT, `defuddle${suffix}.jsonl`),
  };
  for (const name of ['readability', 'defuddle'] as const) {
    const lines: string[] = [];
    for (const { id, file, url } of rows) {
      const html = readFileSync(join(folder, file), 'utf8');
      try {
        const read = await runner.extract(name, html, url ?? 'https://page.example/');
        lines.push(JSON.stringify({ id, ...read }));
      } catch (error) {
        lines.push(JSON.stringify({ id, error: String(error) }));
      }
    }
    writeFileSync(files[name], `${lines.join('\n')}\n`);
  }
  await runner.close();
  return files;
}

/** What the scorer says of the peers, in Markdown. */
export function tellPeers({ readability, defuddle }: PeerFiles): string {
  return `Readability 0.6 alone, on the same pages in the same browser:

\`\`\`
${headOf(readability)}
\`\`\`

Defuddle 0.19:

\`\`\`
${headOf(defuddle)}
\`\`\``;
}
