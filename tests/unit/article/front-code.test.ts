import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCode, readFrontCode } from '../../../src/article/interruptions/front-code';

describe('front coding', () => {
  it('writes only what a word does not share with the one before it', () => {
    expect(frontCode(['baca juga', 'baca', 'iklan'])).toBe('0baca|4 juga|0iklan');
  });

  it('gives the words back, in order', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'é', '中', ' ', '=') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(readFrontCode(frontCode(words))).toEqual([...words].sort());
      }),
    );
  });
});
