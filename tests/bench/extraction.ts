import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  EXTRACTORS,
  startExtractors,
  type Extractor,
  type Runner,
} from './extraction/run-extractors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, '../shared/corpus');
/** Of a page, and of one of megabytes: with three rounds the ratio of the same build came out between 1.44 and 1.68. */
const ROUNDS = 9;
const ROUNDS_OF_LONG = 3;
const EVERY = 4;

/** Pages of others where they are at hand, else the pages of our own. */
function pages(): { html: string; url: string }[] {
  const manifest = join(corpus, 'manifest.jsonl');
  if (!existsSync(manifest)) {
    const html = readFileSync(join(root, 'tests/fixtures/pelabuhan.html'), 'utf8');
    return [{ html, url: 'https://www.wartapesisir.example/daerah/kapal-feri-baru' }];
  }
  const rows = readFileSync(manifest, 'utf8').trim().split('\n');
  return rows
    .filter((_, index) => index % EVERY === 0)
    .map((row) => {
      const { file, url } = JSON.parse(row) as { file: string; url: string | null };
      return {
        html: readFileSync(join(corpus, file), 'utf8'),
        url: url ?? 'https://page.example/',
      };
    });
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The least of several rounds, the extractors in turn, so that a busy machine slows all alike. */
async function timePage(runner: Runner, html: string, url: string, rounds: number) {
  const best: Record<Extractor, number> = {
    saring: Infinity,
    readability: Infinity,
    defuddle: Infinity,
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of EXTRACTORS) {
      try {
        best[name] = Math.min(best[name], (await runner.extract(name, html, url)).ms);
      } catch {
        // A peer that fails on a page has no time on it.
      }
    }
  }
  return best;
}

const SENTENCE =
  'The harbour master of pier NUMBER said on Monday that the ferry would leave late, and nobody was surprised. ';

function longPage(paragraphs: number): string {
  const body = Array.from(
    { length: paragraphs },
    (_, index) => `<p>${SENTENCE.replace('NUMBER', String(index)).repeat(3)}</p>`,
  );
  return `<title>Ferries</title><h1>Ferries</h1><article>${body.join('\n')}</article>`;
}

/** A page of 100,000 nodes: most of its paragraphs are a word or two. */
function manyNodes(): string {
  const body = Array.from({ length: 33_000 }, (_, index) =>
    index % 20 === 0
      ? `<p>${SENTENCE.replace('NUMBER', String(index))}</p>`
      : `<p><i>Pier</i> ${index}</p>`,
  );
  return `<title>Ferries</title><h1>Ferries</h1><article>${body.join('')}</article>`;
}

/** Times extraction against its peers, and against the length of the page. */
export async function bench(): Promise<string> {
  const runner = await startExtractors();
  const ratios: { readability: number[]; defuddle: number[] } = { readability: [], defuddle: [] };
  const times: Record<Extractor, number[]> = { saring: [], readability: [], defuddle: [] };
  for (const { html, url } of pages()) {
    const best = await timePage(runner, html, url, ROUNDS);
    for (const name of EXTRACTORS) if (best[name] < Infinity) times[name].push(best[name]);
    if (best.readability < Infinity) ratios.readability.push(best.saring / best.readability);
    if (best.defuddle < Infinity) ratios.defuddle.push(best.saring / best.defuddle);
  }
  const lengths: string[] = [];
  let shorter = 0;
  for (const paragraphs of [1000, 2000, 4000, 8000, 16_000]) {
    const html = longPage(paragraphs);
    const { saring, readability } = await timePage(
      runner,
      html,
      'https://page.example/ferries',
      ROUNDS_OF_LONG,
    );
    const megabytes = (html.length / 1e6).toFixed(2);
    const factor = shorter === 0 ? '' : (saring / shorter).toFixed(2);
    shorter = saring;
    lengths.push(
      `| ${paragraphs} | ${megabytes} | ${saring.toFixed(0)} | ${factor} | ${readability.toFixed(0)} |`,
    );
  }
  const nodes = await timePage(runner, manyNodes(), 'https://page.example/ferries', ROUNDS_OF_LONG);
  await runner.close();
  const rows = EXTRACTORS.map((name) => `| ${name} | ${median(times[name]).toFixed(1)} |`);
  return `## How long extraction takes

\`npm run bench -- extraction\`: ${times.saring.length} pages, each extractor in turn in the same Chromium, the least of ${ROUNDS} rounds (of the long pages below, ${ROUNDS_OF_LONG}). This product's time is that of all its steps, the sanitiser included.

| | median, ms |
|---|---|
${rows.join('\n')}

Median ratio to Readability alone: **${median(ratios.readability).toFixed(2)}**; to Defuddle: **${median(ratios.defuddle).toFixed(2)}**.

| paragraphs | MB | saring, ms | times the row before | Readability alone, ms |
|---|---|---|---|---|
${lengths.join('\n')}

A page of 100,000 nodes: ${nodes.saring.toFixed(0)} ms, Readability alone ${nodes.readability.toFixed(0)} ms.
`;
}
