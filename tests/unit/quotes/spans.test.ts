import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../src/languages/registry';
import { analyse } from '../../../src/reading/analyse';

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '«',
  '»',
  '„',
  '‘',
  '’',
  "'",
  '「',
  '」',
  '– ',
  '— ',
  '\n',
  '. ',
  ', ',
  ': ',
  '(',
  ')',
  ' said ',
  ' sagte ',
  ' kata ',
  ' сказал ',
  ' that ',
  'Anna Berg',
  ' er sei ',
  'kemarin',
  ' 说 ',
  '12',
  ' ',
);

test('every quote is the words of the text, whatever the text', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }),
      fc.constantFrom('xx', ...languages.map((language) => language.tag)),
      (parts, lang) => {
        const text = parts.join('');
        for (const quote of analyse({ text, lang }).quotes) {
          const spans = quote.spans ?? [[quote.start, quote.end]];
          expect(spans.map(([from, to]) => text.slice(from, to)).join(' … ')).toBe(quote.text);
          expect(spans[0]?.[0]).toBe(quote.start);
          expect(spans.at(-1)?.[1]).toBe(quote.end);
          expect(quote.text.trim()).not.toBe('');
          if (quote.cue !== null) {
            expect(text.slice(quote.cue.start, quote.cue.end)).toBe(quote.cue.text);
          }
        }
      },
    ),
    { numRuns: 600 },
  );
});

test('a pronoun on its verb is told without the letter between', () => {
  const { quotes } = analyse({
    lang: 'fr',
    text: '« Le quai reste fermé jusqu’en mai », a-t-il regretté devant les élus.',
  });
  expect(quotes.map(({ speakerMention }) => speakerMention)).toEqual(['il']);
});

test('a verb with its pronoun written on is the mention where nobody was named', () => {
  const { quotes } = analyse({ text: '"Kami sudah siap berangkat besok." ungkapnya.', lang: 'id' });
  expect(quotes.map(({ speakerMention }) => speakerMention)).toEqual(['ungkapnya']);
});
