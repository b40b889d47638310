import { expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import { markedWords } from '../../../src/reading/showing/quoted-words';

function marked(lang: string, text: string): string[] {
  const { quotes } = analyse({ text, lang });
  return quotes.map((quote) => markedWords(quote, { text }));
}

it.each([
  ['direct speech', 'en', '“We close at noon,” said Ada Lind.', '“We close at noon”'],
  [
    'a fragment',
    'de',
    'Ada Lind sprach von einem „Bruch mit allem“ und ging.',
    '“Bruch mit allem”',
  ],
  ['French, with its spaces', 'fr', 'Ada Lind a dénoncé une « honte absolue ».', '“honte absolue”'],
])('puts %s into marks', (_what, lang, text, words) => {
  expect(marked(lang, text)).toEqual([words]);
});

it.each([
  ['reported speech', 'Ada Lind said that the pier would close.', 'the pier would close'],
  [
    'a clause with marks of its own',
    'Ada Lind said that “the pier” would be “no pier”.',
    '“the pier” would be “no pier”',
  ],
])('leaves %s as the article has it', (_what, text, words) => {
  expect(marked('en', text)).toContain(words);
});
