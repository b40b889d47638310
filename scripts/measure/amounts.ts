import { mkdtempDisposable, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Amount, Analysis } from '../../src/reading/reading.ts';
import { loadCore } from '../core.ts';
import { FACTS_GOLD, prepare, type Prepared, readObjects, score } from '../gold/facts.ts';
import { readWordsFiles } from '../words-files.ts';

type Analyse = (input: { text: string; lang: string }) => Analysis;

/** The scorer's table over the languages that have a file of words, and by language; the others have the neutral rules alone. */
async function measureGold(analyse: Analyse): Promise<string> {
  const tags = new Set((await readWordsFiles()).map(({ signals }) => signals.tag));
  const rows = await readObjects<Prepared>(join(FACTS_GOLD, 'num-multi.jsonl'));
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'saring-gold-'));
  const gold = join(scratch.path, 'gold.jsonl');
  const ours = rows.filter(({ lang }) => tags.has(lang));
  await writeFile(gold, ours.map((row) => JSON.stringify(row)).join('\n'));
  const found = (await prepare(gold)).map(({ id, text, lang }) => ({
    id,
    ...analyse({ text, lang }),
  }));
  return ['```', await score(gold, found, ['amounts']), '```'].join('\n');
}

/**
 * What is compared between languages: the value, with the currency or the sign for per cent. Whole numbers
 * under a hundred are left out: one translator writes "6 months", the next "half a year".
 */
function keysOf(amounts: readonly Amount[]): string[] {
  return amounts
    .filter(
      ({ value, unit }) =>
        unit === '%' || /^[A-Z]{3}$/.test(unit ?? '') || value >= 100 || !Number.isInteger(value),
    )
    .flatMap(({ value, low, high, unit }) => {
      const kind = unit !== null && /^(?:[A-Z]{3}|%)$/.test(unit) ? ` ${unit}` : '';
      const ends = low !== undefined && high !== undefined ? [low, high] : [value];
      return ends.map((end) => `${end}${kind}`);
    });
}

/** Dates with a value that needs no day of publication. */
function dateKeysOf(dates: Analysis['dates']): string[] {
  return dates.flatMap(({ value, anchor }) =>
    value !== null && anchor === 'absolute' ? [value] : [],
  );
}

interface Tally {
  wanted: number;
  found: number;
  given: number;
}

/** How often each language has what at least half of the languages have in the same sentence, and nothing else. */
function tally(
  sentences: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const byLanguage of sentences.values()) {
    const counts = new Map<string, number>();
    for (const keys of byLanguage.values())
      for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const common = new Set(
      [...counts].flatMap(([key, count]) => (count * 2 >= byLanguage.size ? [key] : [])),
    );
    for (const [lang, keys] of byLanguage) {
      const own = new Set(keys);
      const sum = tallies.get(lang) ?? { wanted: 0, found: 0, given: 0 };
      sum.wanted += common.size;
      sum.given += own.size;
      sum.found += [...own].filter((key) => common.has(key)).length;
      tallies.set(lang, sum);
    }
  }
  return tallies;
}

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : ((100 * part) / of).toFixed(1);

function table(numbers: Map<string, Tally>, dates: Map<string, Tally>): string {
  const row = (name: string, ...tallies: (Tally | undefined)[]): string =>
    `| ${[
      name,
      ...tallies.flatMap((sum) => [
        String(sum?.wanted ?? 0),
        percent(sum?.found ?? 0, sum?.wanted ?? 0),
        percent(sum?.found ?? 0, sum?.given ?? 0),
        percent(2 * (sum?.found ?? 0), (sum?.wanted ?? 0) + (sum?.given ?? 0)),
      ]),
    ].join(' | ')} |`;
  const total = (tallies: Map<string, Tally>): Tally => {
    const sum = { wanted: 0, found: 0, given: 0 };
    for (const { wanted, found, given } of tallies.values()) {
      sum.wanted += wanted;
      sum.found += found;
      sum.given += given;
    }
    return sum;
  };
  return [
    '| language | numbers | has % | right % | agree % | dates | has % | right % | agree % |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[...numbers.keys()].toSorted().map((lang) => row(lang, numbers.get(lang), dates.get(lang))),
    row('all', total(numbers), total(dates)),
  ].join('\n');
}

/** Numbers and dates of the same sentence in 18 languages. */
async function measureParity(analyse: Analyse): Promise<string> {
  const numbers = new Map<string, Map<string, string[]>>();
  const dates = new Map<string, Map<string, string[]>>();
  for (const file of await readdir(FACTS_GOLD)) {
    if (!/^sents-\w+-pud\.jsonl$/.test(file)) continue;
    for (const { id, lang, text } of await readObjects<Prepared>(join(FACTS_GOLD, file))) {
      const analysis = analyse({ text, lang });
      for (const [sentences, keys] of [
        [numbers, keysOf(analysis.amounts)],
        [dates, dateKeysOf(analysis.dates)],
      ] as const) {
        const byLanguage = sentences.get(id) ?? new Map<string, string[]>();
        byLanguage.set(lang, keys);
        sentences.set(id, byLanguage);
      }
    }
  }
  return table(tally(numbers), tally(dates));
}

/** Amounts against the gold, and numbers and dates of parallel sentences against each other. */
export async function measure(): Promise<string> {
  const { analyse } = await loadCore();
  return [
    '## Amounts',
    '',
    '`npm run measure amounts`: `score-facts.py amounts` on `num-multi.jsonl`, the languages of `src/languages/words` (the goal: value and unit 92 %, each language with ten cases 85 %).',
    '',
    await measureGold(analyse),
    '',
    'Parity: the same sentences in 18 languages (`sents-*-pud.jsonl`). What at least half of the languages find in a sentence is held to be right; "has" is the share of it that a language finds, "right" the share of its own findings that is in it, "agree" their harmonic mean (the goal: 90 %). Money, shares, fractions and numbers from a hundred on; dates that need no day of publication.',
    '',
    await measureParity(analyse),
  ].join('\n');
}
