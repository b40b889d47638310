import { execFile } from 'node:child_process';
import { mkdtempDisposable, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Quote } from '../../src/reading/reading.ts';
import { readObjects } from './facts.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const folder = join(shared, 'gold/quotes');
const scorer = join(shared, 'bench/score-quotes.py');
const run = promisify(execFile);

/** A text of the gold; its quotes are only the scorer's business. */
interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/** A file of gold with what the product finds in its texts. */
export interface QuoteGold {
  readonly name: string;
  /** Primary tag: `zh` for `zh-Hant`. */
  readonly lang: string;
  readonly path: string;
  readonly found: readonly { readonly id: string; readonly quotes: readonly Quote[] }[];
}

/** What the scorer prints on one line: percent, and how many there are. */
export interface QuoteScore {
  readonly precision: number;
  readonly recall: number;
  /** Null where no matched quote has a speaker in the gold. */
  readonly speaker: number | null;
  readonly inGold: number;
  readonly found: number;
}

type Analyse = (input: GoldText) => { readonly quotes: readonly Quote[] };

/** Every file of gold, read by `analyse`, in the order of their names. */
export async function readQuoteGold(analyse: Analyse): Promise<QuoteGold[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).toSorted();
  return await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const texts = await readObjects<GoldText>(path);
      return {
        name: basename(file, '.jsonl'),
        lang: texts[0]?.lang.split('-')[0] ?? '',
        path,
        found: texts.map((row) => ({ id: row.id, quotes: analyse(row).quotes })),
      };
    }),
  );
}

/** One line of the scorer: `D 0.8 {'P': 95.3, 'R': 91.9, 'speaker': None, …}`. */
function scoreIn(printed: string, line: string): QuoteScore {
  const row = printed.split('\n').find((one) => one.startsWith(line)) ?? '';
  const figure = (name: string): number | null => {
    const found = new RegExp(`'${name}': ([\\d.]+)`).exec(row)?.[1];
    return found === undefined ? null : Number(found);
  };
  return {
    precision: figure('P') ?? 0,
    recall: figure('R') ?? 0,
    speaker: figure('speaker'),
    inGold: figure('n_gold') ?? 0,
    found: figure('n_pred') ?? 0,
  };
}

/**
 * `python3 ../shared/bench/score-quotes.py GOLD PRED` over the quotes that `keep` lets through: direct
 * ones at IoU 0.8, all types at 0.5.
 */
export async function scoreQuotes(
  gold: QuoteGold,
  keep: (quote: Quote) => boolean = () => true,
): Promise<{ readonly direct: QuoteScore; readonly all: QuoteScore }> {
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'saring-gold-'));
  const file = join(scratch.path, 'found.jsonl');
  const rows = gold.found.map(({ id, quotes }) => ({ id, quotes: quotes.filter(keep) }));
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const { stdout } = await run('python3', [scorer, gold.path, file]);
  return { direct: scoreIn(stdout, 'D 0.8'), all: scoreIn(stdout, 'A 0.5') };
}
