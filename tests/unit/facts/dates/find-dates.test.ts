import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/facts/find-dates';
import { languages } from '../../../../src/languages/registry';
import type { DateMention } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';
import { cases } from './cases';
import { pressCases } from './press-cases';
import { rarerCases } from './rarer-cases';

function dates(lang: string, text: string, published: string | null = null): DateMention[] {
  return findDates(contextOf(lang, text, { published }));
}

describe('a date in a sentence', () => {
  it.each([...cases, ...pressCases, ...rarerCases])('%s: %s', (lang, text, ...expected) => {
    const found = dates(lang, text, '2022-09-20T10:15:00+07:00');
    expect(found.map((each) => each.value ?? 'null')).toEqual(expected);
  });
});

it('keeps its place behind a letter whose small form is longer than itself', () => {
  const [date] = dates('en', 'In İzmir the fair began on 3 May 2022.');
  expect(date?.text).toBe('3 May 2022');
});

const tags = [...languages.map(({ tag }) => tag), 'zh-Hant'];

describe('what Intl writes is read back', () => {
  const days = fc.integer({
    // Two digits of a Buddhist year (Thai, short) reach back to 1957.
    min: Date.UTC(1957, 0, 1) / 864e5,
    max: Date.UTC(2049, 11, 31) / 864e5,
  });
  const styles = ['short', 'medium', 'long', 'full'] as const;
  it.each(tags)('%s', (tag) => {
    for (const dateStyle of styles) {
      const format = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
      fc.assert(
        fc.property(days, (day) => {
          const written = format.format(day * 864e5);
          const value = new Date(day * 864e5).toISOString().slice(0, 10);
          expect({ written, values: dates(tag, written).map((each) => each.value) }).toEqual({
            written,
            values: [value],
          });
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('what Intl writes of a span of days is read back', () => {
  it.each(tags)('%s', (tag) => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 500 }),
        (day, more) => {
          const written = format.formatRange(day * 864e5, (day + more) * 864e5);
          const [from, to] = [day, day + more].map((each) =>
            new Date(each * 864e5).toISOString().slice(0, 10),
          );
          expect({ written, values: dates(tag, written).map((each) => each.value) }).toEqual({
            written,
            values: [`${from}/${to}`],
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('every mention', () => {
  const pieces = cases
    .map(([, text]) => text)
    .concat(['24/7', '3-2', '08:15', '1.250', '\n', '(', ' - ']);
  it.each(languages.map(({ tag }) => tag))(
    'is a span of the text, in order and apart (%s)',
    (tag) => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end, text: words, value } of dates(tag, text, '2022-09-20')) {
            expect(text.slice(start, end)).toBe(words);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(value ?? '').not.toMatch(/NaN|undefined/);
            last = end;
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('what can not be resolved', () => {
  it('ends before the word that leads to what came next', () => {
    const [date] = dates('th', 'เรือออกจากท่าวันที่ 5 กันยายน 2565 ก่อนแวะเกาะเล็ก');
    expect(date?.text).toBe('วันที่ 5 กันยายน 2565');
  });
  it('has no value without a publication date', () => {
    expect(dates('id', 'Rapat itu digelar kemarin.').map((each) => each.value)).toEqual([null]);
  });
  it('takes the publisher’s day, not the reader’s or that of Greenwich', () => {
    const [found] = dates('en', 'It rained yesterday.', '2022-03-01T00:30:00+09:00');
    expect(found?.value).toBe('2022-02-28');
  });
  it('is no date when no calendar has the day', () => {
    expect(
      dates('de', 'Am 31. Februar 2022 geschah nichts.').some((each) => each.value !== null),
    ).toBe(false);
  });
});
