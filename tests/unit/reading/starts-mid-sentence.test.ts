import { expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import { startsMidSentence } from '../../../src/reading/showing/starts-mid-sentence';

it('tells words that a sentence begins with from those it goes on with', () => {
  const text = 'Rain fell all night. According to the port, “two ferries” stayed away.';
  const reading = analyse({ text, lang: 'en', published: null });
  const at = (words: string) => {
    const start = text.indexOf(words);
    return startsMidSentence({ start, end: text.length }, { text, ...reading });
  };
  expect(at('Rain fell')).toBe(false);
  expect(at('According')).toBe(false);
  expect(at('two ferries')).toBe(true);
  const opened = '“Two ferries stayed away,” the port said.';
  const again = analyse({ text: opened, lang: 'en', published: null });
  expect(startsMidSentence({ start: 1, end: 20 }, { text: opened, ...again })).toBe(false);
});
