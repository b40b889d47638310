import { expect, test } from 'vitest';
import { languageAbilities, shownQuotes } from '../../../src/languages/abilities';
import type { Quote } from '../../../src/reading/reading';

const quote = (type: Quote['type'], confidence: number): Quote => ({
  text: 'the bridge opens in May',
  start: 0,
  end: 23,
  type,
  speaker: null,
  speakerMention: null,
  role: null,
  affiliation: null,
  cue: null,
  confidence,
});

test.each([
  ['at 85 % of twenty hits', { percent: 85, of: 20 }, true],
  ['not below 85 %', { percent: 84.9, of: 500 }, false],
  ['not on fewer than twenty hits', { percent: 100, of: 19 }, false],
])('indirect speech is shown %s', (_, precision, shown) => {
  expect(languageAbilities('xx-Latn', { xx: precision }).indirectSpeech).toBe(shown);
});

test('a language that was never measured shows none', () => {
  expect(languageAbilities('xx').indirectSpeech).toBe(false);
});

test('direct and mixed quotes are shown in every language, unsure indirect speech in none', () => {
  const quotes = [
    quote('direct', 0.3),
    quote('mixed', 0.3),
    quote('indirect', 0.8),
    quote('indirect', 0.6),
  ];
  const types = (tag: string): string[] => shownQuotes(quotes, tag).map(({ type }) => type);
  expect(types('en')).toEqual(['direct', 'mixed', 'indirect']);
  expect(types('xx')).toEqual(['direct', 'mixed']);
});
