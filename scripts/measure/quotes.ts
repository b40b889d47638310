import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadCore } from '../core.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const folder = join(shared, 'gold/quotes');
const scorer = join(shared, 'bench/score-quotes.py');
const run = promisify(execFile);

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/** One line of the scorer: `D 0.8 {'P': 95.3, 'R': 91.9, …}`. */
interface Score {
  readonly precision: string;
  readonly recall: string;
  readonly speaker: string;
}

function scoreIn(printed: string, line: string): Score {
  const row = printed.split('\n').find((one) => one.startsWith(line)) ?? '';
  const figure = (name: string): string => new RegExp(`'${name}': ([\\d.]+)`).exec(row)?.[1] ?? '–';
  return { precision: figure('P'), recall: figure('R'), speaker: figure('speaker') };
}

/**
 * Quotes against the developers' gold: direct at IoU 0.8, all types at 0.5, by
 * `python3 ../shared/bench/score-quotes.py GOLD PRED`.
 */
export async function measure(): Promise<string> {
  const { analyse } = await loadCore();
  const scratch = await mkdtemp(join(tmpdir(), 'quotes-'));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).toSorted();
  const rows: string[] = [];
  const parallel: Score[] = [];
  for (const file of files) {
    const lines = (await readFile(join(folder, file), 'utf8'))
      .split('\n')
      .filter((one) => one !== '');
    const results = lines.map((line) => {
      const { id, text, lang }: GoldText = JSON.parse(line);
      return JSON.stringify({ id, quotes: analyse({ text, lang }).quotes });
    });
    const found = join(scratch, file);
    await writeFile(found, results.join('\n'));
    const { stdout } = await run('python3', [scorer, join(folder, file), found]);
    const direct = scoreIn(stdout, 'D 0.8');
    const all = scoreIn(stdout, 'A 0.5');
    if (file.startsWith('pud_')) parallel.push(direct);
    rows.push(
      `| ${file.replace('.jsonl', '')} | ${direct.precision} / ${direct.recall} | ${direct.speaker} | ${all.precision} / ${all.recall} | ${all.speaker} |`,
    );
  }
  const mean = (pick: (score: Score) => string): string =>
    (parallel.reduce((sum, score) => sum + Number(pick(score)), 0) / parallel.length).toFixed(1);
  return [
    '## Quotes',
    '',
    '`python3 ../shared/bench/score-quotes.py GOLD PRED` on `npm run --silent analyse -- --batch …`.',
    'Direct at IoU 0.8, all types at 0.5. `id_pfsa` annotates public figures alone: its precision says nothing.',
    '',
    '| gold | direct P / R | speaker | all types P / R | speaker |',
    '|---|---|---|---|---|',
    ...rows,
    `| mean of the ${parallel.length} parallel languages | ${mean((one) => one.precision)} / ${mean((one) => one.recall)} | | | |`,
  ].join('\n');
}
