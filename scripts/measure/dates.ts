import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadCore } from '../core.ts';
import { FACTS_GOLD, prepare, type Prepared, readObjects, score } from '../gold/facts.ts';

type Core = Awaited<ReturnType<typeof loadCore>>;

/** The scorer's table for each of the gold files with time expressions. */
async function measureGold({ analyse }: Core): Promise<string> {
  const tables: string[] = [];
  for (const file of (await readdir(FACTS_GOLD))
    .filter((name) => name.startsWith('timex-'))
    .sort()) {
    const results = (await prepare(file)).map(({ id, ...row }) => ({ id, ...analyse(row) }));
    tables.push(await score(file, results, ['dates']));
  }
  return ['```', tables.join('\n\n'), '```'].join('\n');
}

/**
 * Parity: the parallel sentences must give the same values in each language. Compared with the
 * values that most languages give; sentences where neither gives one are left out.
 */
async function measureParity({ analyse }: Core): Promise<string> {
  const values = new Map<string, Map<string, string>>();
  for (const file of (await readdir(FACTS_GOLD))
    .filter((name) => /^sents-.*-pud/.test(name))
    .sort()) {
    const lang = basename(file).split('-')[1] ?? '';
    for (const { id, text } of await readObjects<Prepared>(join(FACTS_GOLD, file))) {
      const { dates } = analyse({ text, lang, published: '2017-01-01T00:00:00+00:00' });
      const found = dates.map(({ value }) => value ?? '?').sort();
      values.set(id, (values.get(id) ?? new Map<string, string>()).set(lang, found.join(' ')));
    }
  }
  const counts = new Map<string, { agree: number; of: number }>();
  for (const byLanguage of values.values()) {
    const votes = new Map<string, number>();
    for (const found of byLanguage.values()) votes.set(found, (votes.get(found) ?? 0) + 1);
    const most = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    for (const [lang, found] of byLanguage) {
      if (most === '' && found === '') continue;
      const count = counts.get(lang) ?? { agree: 0, of: 0 };
      counts.set(lang, {
        agree: count.agree + (found === most ? 1 : 0),
        of: count.of + 1,
      });
    }
  }
  const share = (agree: number, of: number): string => `${((100 * agree) / of).toFixed(1)} %`;
  const all = [...counts.values()];
  const agree = all.reduce((sum, count) => sum + count.agree, 0);
  const of = all.reduce((sum, count) => sum + count.of, 0);
  return [
    '| language | sentences with a date | agree |',
    '|---|---|---|',
    ...[...counts].map(
      ([lang, count]) => `| ${lang} | ${count.of} | ${share(count.agree, count.of)} |`,
    ),
    `| all | ${of} | ${share(agree, of)} |`,
  ].join('\n');
}

/** Dates: spans and values on the developers' gold, and parity over the parallel sentences. */
export async function measure(): Promise<string> {
  const core = await loadCore();
  return [
    '## Dates',
    '`npm run measure -- dates` (`score-facts.py prepare`, `analyse`, `dates` for each `timex-*` file)',
    await measureGold(core),
    '### The same dates in parallel sentences',
    await measureParity(core),
  ].join('\n\n');
}
