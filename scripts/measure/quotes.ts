import { loadCore } from '../core.ts';
import { type QuoteScore, readQuoteGold, scoreQuotes } from '../gold/quotes.ts';

/** Sentences whose gold is wrong, and what is wrong with it; no rule was bent to them. */
const DOUBTFUL_GOLD: readonly (readonly [string, string])[] = [
  ['pud/pl/n01028022', 'of words behind a dash the gold has only the quotation within them'],
  [
    'pud/pl/n05009025',
    'the gold has the name of a newspaper, in marks, instead of the words behind the dash',
  ],
  ['pud/pl/n01025045', 'the gold has the tag that names who speaks as what was said'],
];

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
    '',
    'Sentences of `pud_pl` whose gold, made by a machine, is wrong; no rule was bent to them:',
    '',
    ...DOUBTFUL_GOLD.map(([id, reason]) => `- \`${id}\`: ${reason}.`),
  ].join('\n');
}
