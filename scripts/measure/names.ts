import { loadCore } from '../core.ts';
import { prepare, score } from '../gold/facts.ts';

/** Name gold, in the order of the table; the six whose mean is a goal are marked. */
const SETS: readonly (readonly [file: string, inMean: boolean])[] = [
  ['ner-id-idner-news-2k', false],
  ['ner-id-nergrit', false],
  ['ner-de-germeval2014', false],
  ['ner-en-uner-pud', true],
  ['ner-pt-uner-pud', true],
  ['ner-de-uner-pud', true],
  ['ner-ru-uner-pud', true],
  ['ner-sv-uner-pud', true],
  ['ner-zh-uner-pud', true],
  ['ner-es-conll2002', false],
  ['ner-ru-factrueval', false],
  ['ner-uk-ner-uk', false],
  ['ner-ar-wojood-sample', false],
  ['ner-hi-hiner', false],
  ['ner-ja-gsd-ne', false],
  ['ner-ko-klue-char', false],
  ['ner-th-thainer', false],
];

interface Score {
  readonly untyped: { readonly p: number; readonly r: number; readonly f1: number };
  readonly typed: { readonly f1: number };
  readonly overlap: { readonly f1: number };
}

/** Names against the development gold, as a Markdown section. */
export async function measure(): Promise<string> {
  const { analyse } = await loadCore();
  const rows: string[] = [];
  const mean: number[] = [];
  for (const [file, inMean] of SETS) {
    const gold = `${file}.jsonl`;
    const found = (await prepare(gold)).map(({ id, text, lang }) => ({
      id,
      names: analyse({ text, lang }).names,
    }));
    const { untyped, typed, overlap }: Score = JSON.parse(
      await score(gold, found, ['names', '--json']),
    );
    if (inMean) mean.push(untyped.f1);
    rows.push(
      `| ${file} | ${untyped.p} | ${untyped.r} | ${untyped.f1} | ${typed.f1} | ${overlap.f1} |`,
    );
  }
  const average = mean.reduce((sum, value) => sum + value, 0) / mean.length;
  return [
    '## Names',
    '',
    '`python3 ../shared/bench/score-facts.py names GOLD PRED`, development gold; PRED is what `npm run analyse` prints.',
    'Goals: Indonesian news (idner) 80 untyped, 72 typed; German (GermEval) 60 untyped; mean of the six UNER-PUD sets 70 untyped.',
    '',
    '| set | P | R | untyped F1 | typed F1 | overlap F1 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    `Mean of the six UNER-PUD sets, untyped: ${average.toFixed(1)}.`,
  ].join('\n');
}
