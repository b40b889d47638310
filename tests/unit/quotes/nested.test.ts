import { expect, test } from 'vitest';
import { dropNested } from '../../../src/quotes/nested';
import { analyse } from '../../../src/reading/analyse';

/** What a reader sees of the quotes of a text. */
function shown(text: string, lang: string): string[] {
  return dropNested(analyse({ text, lang }).quotes).map((quote) => `${quote.type}|${quote.text}`);
}

test('the words between marks of a mixed quote are listed once, within the whole', () => {
  const text =
    'Karla Voss sagte, der Hafen könne „in keinem Winter der Welt so lange offen bleiben“ wie bisher.';
  expect(analyse({ text, lang: 'de' }).quotes).toHaveLength(2);
  expect(shown(text, 'de')).toEqual([
    'mixed|der Hafen könne „in keinem Winter der Welt so lange offen bleiben“ wie bisher',
  ]);
});

test('a quote beside a mixed one stays', () => {
  const text =
    'Karla Voss sagte, der Hafen könne „nicht so lange offen“ bleiben. „Wir haben das Geld nicht“, sagte sie.';
  expect(shown(text, 'de')).toHaveLength(2);
});
