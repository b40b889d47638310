import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readObjects } from './facts.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

interface Page {
  readonly id: string;
  readonly lang: string;
  readonly file: string;
  readonly gold?: string | null;
}

/** A page of the corpus as plain text, in the language that its manifest says. */
export interface CorpusText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

/** Every page of the corpus, in the order of its manifest. */
export async function readCorpusTexts(): Promise<CorpusText[]> {
  const pages = await readObjects<Page>(join(corpus, 'manifest.jsonl'));
  return await Promise.all(
    pages.map(async (page) => ({ id: page.id, lang: page.lang, text: await textOf(page) })),
  );
}

/** A page's text: the gold's where there is one, else its paragraphs without their tags. */
async function textOf({ file, gold }: Page): Promise<string> {
  if (gold) {
    const { textClean, text }: { textClean?: string; text?: string } = JSON.parse(
      await readFile(join(corpus, gold), 'utf8'),
    );
    const known = textClean ?? text;
    if (known !== undefined) return known;
  }
  const html = await readFile(join(corpus, file), 'utf8');
  const paragraphs = html.match(/<p[\s>][^]*?<\/p>/giu) ?? [];
  return paragraphs.map((one) => one.replaceAll(/<[^>]*>|\s+/gu, ' ').trim()).join('\n');
}
