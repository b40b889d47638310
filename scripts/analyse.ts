/** `npm run --silent analyse -- --batch IN.jsonl [--out OUT.jsonl] [--facts-words N]`: the text half, in plain Node. */
import { parseArgs } from 'node:util';
import { loadCore } from './core.ts';
import { isBadLine, openLines, readLines, type BadLine } from './json-lines.ts';
import { runCommand } from './run-command.ts';

interface TextRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function checkRow(row: Readonly<Record<string, unknown>>): TextRow | BadLine {
  const id = stringOrNull(row['id']);
  const text = stringOrNull(row['text']);
  if (id === null) return { id, error: 'This line has no "id".' };
  if (text === null) return { id, error: 'This line has no "text".' };
  const lang = stringOrNull(row['lang']);
  if (lang !== null && !isLanguageTag(lang)) {
    return { id, error: 'The "lang" of this line is no language tag (BCP 47).' };
  }
  return {
    id,
    text,
    lang,
    title: stringOrNull(row['title']),
    published: stringOrNull(row['published']),
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      batch: { type: 'string' },
      out: { type: 'string' },
      'facts-words': { type: 'string' },
    },
  });
  if (values.batch === undefined) {
    throw new Error(
      'Usage: npm run --silent analyse -- --batch IN.jsonl [--out OUT.jsonl] [--facts-words N]',
    );
  }
  const factsWords =
    values['facts-words'] === undefined ? undefined : Number(values['facts-words']);
  if (factsWords !== undefined && !(factsWords > 0)) {
    throw new Error('--facts-words takes a number above 0.');
  }
  const rows = await readLines(values.batch, checkRow);
  const { analyse } = await loadCore();
  const out = openLines(values.out);
  for (const row of rows) {
    if (isBadLine(row)) {
      out.write(row);
      continue;
    }
    const { id, ...input } = row;
    const started = performance.now();
    const { lang, ...found } = analyse(factsWords === undefined ? input : { ...input, factsWords });
    out.write({ id, lang, ms: { analyse: performance.now() - started }, ...found });
  }
  await out.close();
  return rows.some(isBadLine) ? 1 : 0;
}

await runCommand(main);
