import { expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import { quotesToRead } from '../../../src/reading/showing/quotes-to-read';
import type { Quote } from '../../../src/reading/reading';

const quote = (
  start: number,
  end: number,
  speaker: string | null,
  spans?: Quote['spans'],
): Quote => ({
  text: 'x'.repeat(end - start),
  start,
  end,
  ...(spans && { spans }),
  type: 'mixed',
  speaker,
  speakerMention: null,
  role: null,
  affiliation: null,
  cue: null,
  confidence: 1,
});

it("shows the words of a quote within another of the same speaker's once", () => {
  const clause = quote(10, 60, 'Ana Ruiz');
  const within = quote(40, 58, 'Ana Ruiz');
  const next = quote(70, 90, 'Ana Ruiz');
  expect(quotesToRead([clause, within, next])).toEqual([clause, next]);
});

it("keeps what somebody else says within a quote, what stands between a quote's parts, and one of each pair of equals", () => {
  const told = quote(10, 60, 'Ana Ruiz');
  const other = quote(40, 58, 'Luis Gil');
  expect(quotesToRead([told, other])).toEqual([told, other]);
  const split = quote(0, 60, 'Ana Ruiz', [
    [0, 20],
    [40, 60],
  ]);
  const between = quote(22, 38, 'Ana Ruiz');
  expect(quotesToRead([split, between])).toEqual([split, between]);
  expect(quotesToRead([told, told])).toEqual([told, told]);
});

it('shows the words between marks of a mixed quote within the whole', () => {
  const whole = 'der Hafen könne „in keinem Winter der Welt so lange offen bleiben“ wie bisher';
  const { quotes } = analyse({ text: `Karla Voss sagte, ${whole}.`, lang: 'de' });
  expect(quotes).toHaveLength(2);
  expect(quotesToRead(quotes).map(({ text }) => text)).toEqual([whole]);
});
