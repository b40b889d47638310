import { expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/registry';
import { analyseArticle } from '../../../src/reading/analyse-article';
import { type Analyse, readArticle } from '../../../src/reading/read-article';
import { FIRST, p, SECOND, story } from '../article/read-html';
import { worked } from '../worked';

const analyse: Analyse = async (input) => analyseArticle(input, languageOf('en'));

it('looks through the beginning of a very long page alone, and says so', async () => {
  const article = story(p(FIRST) + p(SECOND));
  const text = `${FIRST}\n${SECOND}\n`.repeat(3000);
  const { reading } = await readArticle({ ...article, text, blocks: [] }, 'https://coast.example/a', analyse); // oxfmt-ignore
  expect(reading.text).toBe(text);
  const [, end = 0] = reading.sentences.at(-1) ?? [];
  expect(end).toBeGreaterThan(50_000);
  expect(end).toBeLessThanOrEqual(100_000);
  expect(text.slice(0, end)).toMatch(new RegExp(`(?:${FIRST}|${SECOND})$`, 'u'));
  expect(reading.warnings.join()).toContain('very long');
});

it('looks through all of any other page', async () => {
  const { reading } = await readArticle(story(p(FIRST) + p(SECOND)), 'https://coast.example/a', analyse); // oxfmt-ignore
  expect(reading.sentences.at(-1)?.[1]).toBe(reading.text.length);
  expect(reading.warnings).toEqual([]);
});

/** Milliseconds of the processor: far above what linear reading takes, and below what quadratic reading does, 26,000 and 44,000 of the first two. */
const PATIENCE = 12_000;

it.each([
  { unit: '1,', lang: 'en' },
  { unit: '@', lang: 'en' },
  { unit: 'Ab ', lang: 'de' },
  { unit: '.', lang: 'en' },
])('a long run of $unit is analysed in $lang', ({ unit, lang }) => {
  const text = `The ferry left. ${unit.repeat(60_000 / unit.length)} Nobody saw it.`;
  const before = worked();
  const { sentences } = analyseArticle({ text, lang }, languageOf(lang));
  expect(worked() - before).toBeLessThan(PATIENCE);
  expect(sentences.at(-1)?.[1]).toBe(text.length);
});
