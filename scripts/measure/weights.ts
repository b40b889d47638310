import type { Features } from '../../src/facts/salience/describing/features.ts';
import type { Weights } from '../../src/facts/salience/choosing/weights.ts';
import { loadSalience } from '../core.ts';
import { prepare, type Prepared, score } from '../gold/facts.ts';
import { readChosen } from './salience/chosen-sentences.ts';
import { type Case, fitLogistic } from './salience/fit-logistic.ts';

/** What the features are fitted on, and what one sentence of each counts: IndoSum is by far the largest. */
const CHOICES = [
  { file: 'sum-id-indosum.jsonl', counts: 0.3 },
  { file: 'sum-tr-tes.jsonl', counts: 1 },
  { file: 'sum-ko-scinews.jsonl', counts: 1 },
] as const;
const RIDGE = 2;
const FOLDS = 5;
const ALL_WORDS = 100_000;

/** Weights of the list of facts that are tried, each alone, against the table as it is. */
const TRIED: Readonly<Record<string, readonly number[]>> = {
  own: [0.2, 0.35, 0.5],
  room: [0.5, 0.7, 0.85],
};

type DescribedText = ReturnType<Awaited<ReturnType<typeof loadSalience>>['describeText']>;

/** One article whose choice of sentences is known. */
interface Article extends DescribedText {
  readonly row: Prepared;
  readonly cases: readonly Case[];
}

const isInFold = (index: number, fold: number) => index % FOLDS === fold;

/** Coefficients as a table of features; the intercept changes no order. */
function tableOf(names: readonly (keyof Features)[], cases: readonly Case[]): Weights['features'] {
  const coefficients = fitLogistic(cases, RIDGE);
  const entries = names.map((name, at) => [name, Number((coefficients[at] ?? 0).toFixed(2))]);
  return Object.fromEntries(entries) as Weights['features'];
}

/** Fits the features of sentences, and says what they make of articles they were not fitted on. */
export async function measure(): Promise<string> {
  const { describeText, WEIGHTS } = await loadSalience();
  const names = Object.keys(WEIGHTS.features) as (keyof Features)[];
  const sets: { readonly file: string; readonly articles: readonly Article[] }[] = [];
  for (const { file, counts } of CHOICES) {
    const chosen = await readChosen(file);
    const articles = (await prepare(file)).map((row): Article => {
      const text = describeText(row);
      const cases = text.described.map(({ features, start, end }) => ({
        features: names.map((name) => features[name]),
        target: chosen.get(row.id)?.shareOf(row.text, { start, end }) ?? 0,
        weight: counts,
      }));
      return { ...text, row, cases };
    });
    sets.push({ file, articles });
  }
  const fitted = tableOf(names, sets.flatMap(({ articles }) => articles.flatMap(({ cases }) => cases))); // oxfmt-ignore
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    tableOf(
      names,
      sets.flatMap(({ articles }) =>
        articles.flatMap(({ cases }, index) => (isInFold(index, fold) ? [] : cases)),
      ),
    ),
  );
  const rows = ['set | held out | fitted on all | as shipped', '-|-:|-:|-:'];
  for (const { file, articles } of sets) {
    const figures: string[] = [];
    const tables = [
      (index: number) => folds[index % FOLDS] ?? fitted,
      () => fitted,
      () => WEIGHTS.features,
    ];
    for (const features of tables) {
      const predictions = articles.map(({ row, choose }, index) => ({
        id: row.id,
        facts: choose({ ...WEIGHTS, features: features(index) }, ALL_WORDS),
      }));
      const { facts }: { facts: { f1: number } } = JSON.parse(
        await score(file, predictions, ['sentences', '--json']),
      );
      figures.push(String(facts.f1));
    }
    rows.push([file, ...figures].join(' | '));
  }
  return [
    '## Weights of the choice of facts',
    '',
    `\`npm run measure weights\`: sentence choice F1 by \`score-facts.py sentences\`, ${FOLDS} folds of articles, ridge ${RIDGE}.`,
    '',
    ...rows,
    '',
    'Fitted on all:',
    '',
    ['```json', JSON.stringify(fitted), '```'].join('\n'),
    '',
    'The list of facts, one weight changed at a time:',
    '',
    ...(await measurePulls(describeText, WEIGHTS)),
  ].join('\n');
}

/** How far the list of facts depends on each weight: REALSumm's fact units, Giveme5W1H's phrases. */
async function measurePulls(
  describeText: (row: Prepared) => DescribedText,
  shipped: Weights,
): Promise<string[]> {
  const [recallFile, w5File] = ['keyfacts-en-realsumm.jsonl', 'w5-en-giveme5w1h.jsonl'];
  const recallTexts = (await prepare(recallFile)).map((row) => ({ row, ...describeText(row) }));
  const w5Texts = (await prepare(w5File)).map((row) => ({ row, ...describeText(row) }));
  const tries: [string, Weights][] = [['as shipped', shipped]];
  for (const [name, values] of Object.entries(TRIED))
    for (const value of values)
      tries.push([`${name} ${value}`, { ...shipped, list: { ...shipped.list, [name]: value } }]);
  for (const value of [0, 0.6, 1])
    tries.push([
      `first when ${value}`,
      { ...shipped, list: { ...shipped.list, first: { ...shipped.list.first, when: value } } },
    ]);
  const rows = ['weight | recall at 75 words | at 110 | w5, first five facts', '-|-:|-:|-:'];
  for (const [name, weights] of tries) {
    const predict = (texts: typeof recallTexts) =>
      texts.map(({ row, choose }) => ({ id: row.id, facts: choose(weights) }));
    const recall = async (words: string): Promise<{ recall: number }> =>
      JSON.parse(await score(recallFile, predict(recallTexts), ['recall', '--json', '--words', words])); // oxfmt-ignore
    const w5: { mean: { facts: number } } = JSON.parse(
      await score(w5File, predict(w5Texts), ['w5', '--json']),
    );
    rows.push(`${name} | ${(await recall('75')).recall} | ${(await recall('110')).recall} | ${w5.mean.facts}`); // oxfmt-ignore
  }
  return rows;
}
