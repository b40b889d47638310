import { describe, expect, it } from 'vitest';
import { placeHighlight } from '../../../src/library/highlight-place';
import { makeReading } from './reading-fixture';

const version = (id: string, text: string) => ({ id, reading: makeReading({ text }) });
const mark = { version: 'first', start: 10, end: 15, text: 'ferry' };

describe('a highlight', () => {
  it('stays where it was made', () => {
    expect(placeHighlight(mark, version('first', 'A ferry, a ferry.'))).toEqual({
      start: 10,
      end: 15,
    });
  });

  it.each([
    ['A ferry or one ferry.', 15],
    ['A big ferry of iron and another ferry.', 6],
    ['At last a ferry.', 10],
  ])('is found in a later version where its words stand nearest: %s', (text, start) => {
    expect(placeHighlight(mark, version('second', text))).toEqual({ start, end: start + 5 });
  });

  it('is nowhere when its words were changed', () => {
    expect(placeHighlight(mark, version('second', 'A boat.'))).toBe(null);
  });
});
