import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Quote, Reading } from '../../src/reading/reading.ts';
import { startPageReader } from '../page-reader.ts';

const seed = fileURLToPath(new URL('../../../shared/seed/', import.meta.url));

/** What must come out of the article that the product was first asked for. */
interface Expected {
  readonly title: string;
  readonly siteName: string;
  readonly published: string;
  readonly lang: string;
  readonly dateline: { readonly agency: string };
  readonly must_show: readonly string[];
  readonly must_not_show: readonly string[];
  readonly must_list_as_removed: readonly string[];
  readonly quotes: readonly {
    readonly type: string;
    readonly starts?: string;
    readonly contains?: string;
    readonly speaker: string;
    readonly role?: string;
    readonly cue?: string;
  }[];
  readonly names: readonly {
    readonly name: string;
    readonly type: string;
    readonly role?: string;
  }[];
  readonly dates: readonly { readonly text: string; readonly value: string }[];
  readonly sources: readonly { readonly name: string; readonly kind: string }[];
  readonly facts_must_cover: readonly (readonly string[])[];
}

const isSame = (wanted: string | undefined, got: string | null | undefined): boolean =>
  wanted === undefined || wanted.toLowerCase() === got?.toLowerCase();

function isQuote(wanted: Expected['quotes'][number], quote: Quote): boolean {
  return (
    quote.type === wanted.type &&
    (wanted.starts === undefined || quote.text.startsWith(wanted.starts)) &&
    (wanted.contains === undefined || quote.text.includes(wanted.contains)) &&
    quote.speaker === wanted.speaker &&
    isSame(wanted.role, quote.role) &&
    isSame(wanted.cue, quote.cue?.text)
  );
}

/** Every line of the expectation with whether the reading keeps it. */
function judge(reading: Reading, expected: Expected): [line: string, kept: boolean][] {
  const facts = reading.facts.map(({ text }) => text);
  const all = facts.join('\n');
  const removed = reading.removed.map(({ text }) => text).join('\n');
  return [
    ['title', reading.title === expected.title],
    ['site name', reading.siteName === expected.siteName],
    ['published', reading.published === expected.published],
    ['language', reading.lang === expected.lang],
    ['dateline', reading.dateline?.agency === expected.dateline.agency],
    ...expected.must_show.map((one): [string, boolean] => [`shows “${one.slice(0, 30)}…”`, reading.text.includes(one)]),
    ...expected.must_not_show.map((one): [string, boolean] => [`does not show “${one}”`, !reading.text.includes(one)]),
    ...expected.must_list_as_removed.map((one): [string, boolean] => [`lists as taken out “${one.slice(0, 30)}…”`, removed.includes(one)]),
    ...expected.quotes.map((one, index): [string, boolean] => [`quote ${index + 1} (${one.type}) by ${one.speaker}`, reading.quotes.some((quote) => isQuote(one, quote))]),
    ...expected.names.map((one): [string, boolean] => [`${one.type} ${one.name}`, reading.names.some((name) => name.name === one.name && name.type === one.type && isSame(one.role, name.role))]),
    ...expected.dates.map((one): [string, boolean] => [`date “${one.text}” is ${one.value}`, reading.dates.some((date) => date.text === one.text && date.value === one.value)]),
    ...expected.sources.map((one): [string, boolean] => [`source ${one.name}`, reading.sources.some((source) => source.name === one.name && source.kind === one.kind)]),
    ...expected.facts_must_cover.map((words): [string, boolean] => [`facts cover ${words.join(' + ')}`, words.every((word) => all.includes(word))]),
  ]; // oxfmt-ignore
}

/** The article that the product was first asked for, read by the built content script. */
export async function measure(): Promise<string> {
  const expected = JSON.parse(
    await readFile(`${seed}rusia-china.expected.json`, 'utf8'),
  ) as Expected;
  const page = await readFile(`${seed}rusia-china.html`, 'utf8');
  const url = /<link rel="canonical" href="([^"]+)"/u.exec(page)?.[1] ?? 'http://localhost/';
  const reader = await startPageReader();
  const outcome = await reader.readHtml(Buffer.from(page), url, false);
  await reader.close();
  if (outcome.kind === 'failed') return `## The seed article\n\nNot read: ${outcome.message}`;
  const lines = judge(outcome.reading, expected);
  const missed = lines.filter(([, kept]) => !kept);
  return [
    '## The seed article',
    '',
    '`npm run measure seed`: every line of `../shared/seed/rusia-china.expected.json`, against the Reading of the built content script.',
    '',
    `${lines.length - missed.length} of ${lines.length} lines hold.`,
    ...missed.map(([line]) => `- missed: ${line}`),
  ].join('\n');
}
