import { loadCore } from '../core.ts';
import { type QuoteScore, readQuoteGold, scoreQuotes } from '../gold/quotes.ts';

const pair = ({ precision, recall }: QuoteScore): string =>
  `${precision.toFixed(1)} / ${recall.toFixed(1)}`;
const share = (speaker: number | null): string => speaker?.toFixed(1) ?? '–';

/** Quotes against the developers' gold: direct at IoU 0.8, all types at 0.5. */
export async function measure(): Promise<string> {
  const { analyse } = await loadCore();
  const rows: string[] = [];
  const parallel: QuoteScore[] = [];
  for (const gold of await readQuoteGold(analyse)) {
    const { direct, all } = await scoreQuotes(gold);
    if (gold.name.startsWith('pud_')) parallel.push(direct);
    rows.push(
      `| ${gold.name} | ${pair(direct)} | ${share(direct.speaker)} | ${pair(all)} | ${share(all.speaker)} |`,
    );
  }
  const mean = (pick: (score: QuoteScore) => number): string =>
    (parallel.reduce((sum, score) => sum + pick(score), 0) / parallel.length).toFixed(1);
  return [
    '## Quotes',
    '',
    '`npm run measure quotes`: `python3 ../shared/bench/score-quotes.py GOLD PRED` on what `npm run --silent analyse` prints.',
    'Direct at IoU 0.8, all types at 0.5. `id_pfsa` annotates public figures alone: its precision says nothing.',
    '',
    '| gold | direct P / R | speaker | all types P / R | speaker |',
    '|---|---|---|---|---|',
    ...rows,
    `| mean of the ${parallel.length} parallel languages | ${mean((one) => one.precision)} / ${mean((one) => one.recall)} | | | |`,
  ].join('\n');
}
