import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analysis } from '../../src/reading/reading.ts';
import { loadCore } from '../core.ts';
import { readCorpusTexts } from '../gold/corpus.ts';
import { FACTS_GOLD, prepare, readObjects, score } from '../gold/facts.ts';

type Core = Awaited<ReturnType<typeof loadCore>>;
type Analyse = Core['analyse'];

/** Room for every sentence of any article: the whole ranking. */
const ALL_WORDS = 100_000;

/** Runs our analysis on one gold file and returns what the scorer prints. */
async function scoreFile(
  analyse: Analyse,
  file: string,
  command: readonly string[],
  factsWords?: number,
): Promise<string> {
  const predictions = (await prepare(file)).map((row) => ({
    id: row.id,
    ...analyse({ ...row, ...(factsWords === undefined ? {} : { factsWords }) }),
  }));
  return await score(file, predictions, command);
}

const code = (text: string) => ['```', text, '```'].join('\n');

interface Sentence {
  readonly id: string;
  readonly text: string;
}

const percent = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1);

/** Language and sentence ends on parallel sentences: one language a row. */
async function measureSentences(analyse: Analyse): Promise<string> {
  const rows = ['language | known from one sentence % | ends: precision % | recall %', '-|-|-|-'];
  for (const file of (await readdir(FACTS_GOLD)).toSorted()) {
    const lang = /^sents-(\w+)-pud\.jsonl$/u.exec(file)?.[1];
    if (lang === undefined) continue;
    const sentences = (await readObjects<Sentence>(join(FACTS_GOLD, file))).map(({ text }) =>
      text.trim(),
    );
    const known = sentences.filter((text) => analyse({ text }).lang.split('-')[0] === lang).length;
    const glue = lang === 'zh' ? '' : ' ';
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (let at = 0; at < sentences.length; at += 5) {
      const five = sentences.slice(at, at + 5);
      const text = five.join(glue);
      const ends = new Set<number>();
      let end = 0;
      for (const sentence of five.slice(0, -1)) {
        ends.add(end + sentence.length);
        end += sentence.length + glue.length;
      }
      const ours = analyse({ text, lang }).sentences.map(([, last]) => last);
      const inner = ours.filter((last) => last < text.length);
      right += inner.filter((last) => ends.has(last)).length;
      found += inner.length;
      wanted += ends.size;
    }
    const figures = [percent(known, sentences.length), percent(right, found), percent(right, wanted)]; // oxfmt-ignore
    rows.push([lang, ...figures].join(' | '));
  }
  return rows.join('\n');
}

/** How many items of an analysis do not stand in the text where they say, and how many there are. */
function countUnverbatim(text: string, found: Analysis): readonly [wrong: number, all: number] {
  const plain = [...found.facts, ...found.dates, ...found.amounts, ...found.sources];
  const wrong =
    plain.filter((item) => text.slice(item.start, item.end) !== item.text).length +
    found.quotes.filter((quote) => {
      const spans = quote.spans ?? [[quote.start, quote.end]];
      return spans.map(([start, end]) => text.slice(start, end)).join(' … ') !== quote.text;
    }).length +
    found.names
      .flatMap(({ mentions }) => mentions)
      .filter(([start, end]) => text.slice(start, end).trim() === '').length;
  const names = found.names.reduce((all, { mentions }) => all + mentions.length, 0);
  return [wrong, plain.length + found.quotes.length + names];
}

async function measureVerbatim(analyse: Analyse): Promise<string> {
  let wrong = 0;
  let all = 0;
  let languages = 0;
  let words = 0;
  let milliseconds = 0;
  const pages = await readCorpusTexts();
  for (const { lang, text } of pages) {
    const started = performance.now();
    const found = analyse({ text });
    milliseconds += performance.now() - started;
    words += text.split(/\s+/u).length;
    if (found.lang.split('-')[0] === lang) languages += 1;
    const counts = countUnverbatim(text, found);
    wrong += counts[0];
    all += counts[1];
  }
  return [
    `Items whose words do not stand in the text at their place: **${wrong} of ${all}**, over all ${pages.length} pages of the corpus.`,
    `Language right from the text alone: ${languages} of ${pages.length} (pages whose encoding this plain reading does not decode included).`,
    `The whole analysis (quotes and facts) in Node: ${((1000 * milliseconds) / words).toFixed(1)} ms per 1,000 words.`,
  ].join('\n\n');
}

/** Choice of facts, sentences, language, and that every item is the article's own words. */
export async function measure(): Promise<string> {
  const { analyse } = await loadCore();
  return [
    '## Key facts, sentences, language',
    '',
    '`npm run measure facts`: `score-facts.py recall`, `sentences` (with room for the whole article) and `w5`.',
    '',
    code(await scoreFile(analyse, 'keyfacts-en-realsumm.jsonl', ['recall', '--words', '75'])),
    code(await scoreFile(analyse, 'keyfacts-en-realsumm.jsonl', ['recall'])),
    code(await scoreFile(analyse, 'sum-id-indosum.jsonl', ['sentences'], ALL_WORDS)),
    code(await scoreFile(analyse, 'sum-tr-tes.jsonl', ['sentences'], ALL_WORDS)),
    code(await scoreFile(analyse, 'sum-ko-scinews.jsonl', ['sentences'], ALL_WORDS)),
    code(await scoreFile(analyse, 'w5-en-giveme5w1h.jsonl', ['w5'])),
    '',
    await measureVerbatim(analyse),
    '',
    'Five parallel sentences glued together, and language from a single one (`sents-*-pud.jsonl`):',
    '',
    await measureSentences(analyse),
  ].join('\n');
}
