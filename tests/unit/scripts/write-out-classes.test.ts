import { describe, expect, it } from 'vitest';
import { writeOut } from '../../../scripts/write-out-classes.ts';

/** Built of text: a literal here would be written out itself. */
const expression = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');
const writtenOut = (source: string): RegExp => expression(writeOut(source, 'u'));

const assigned = expression('[^\\p{Cn}\\p{Co}\\p{Cs}]');
const wordScripts = expression(
  `[${'Latin Greek Cyrillic Arabic Devanagari Thai Hangul Han Hiragana Katakana Common Inherited'
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('')}]`,
);

/** All characters of a range for which the two say otherwise, of those that `where` holds. */
function differences(source: string, where: RegExp, last = 0xffff): string[] {
  const [before, after] = [expression(source), writtenOut(source)];
  const found: string[] = [];
  for (let code = 0; code <= last; code += 1) {
    const character = String.fromCodePoint(code);
    if (assigned.test(character) && where.test(character)) {
      if (before.test(character) !== after.test(character)) found.push(character);
    }
  }
  return found;
}

describe('an expression whose classes are written out', () => {
  it.each([
    '\\p{L}',
    '\\P{L}',
    '\\p{M}',
    '\\p{N}',
    '\\p{Nd}',
    '\\p{Lo}',
    '[\\p{L}\\p{M}]',
    "[\\p{L}'’-]",
    '[^\\p{L}\\p{N}\\]]',
    '\\[|\\p{M}|[\\[\\p{Nd}]',
  ])('says the same of every character of the languages with words: %s', (source) => {
    expect(writeOut(source, 'u')).not.toBe(source);
    expect(differences(source, wordScripts)).toEqual([]);
  });

  it('takes a letter of any other script for one, and no number', () => {
    const letter = expression('\\p{L}|\\p{N}');
    expect(differences('\\p{L}', letter)).toEqual([]);
    expect(differences('\\p{N}', letter)).toEqual([]);
  });

  it('takes letters beyond the first plane for letters, and pictures for none', () => {
    const letter = writtenOut('\\p{L}');
    for (const one of ['𠮷', '𝗕', '𐐀']) expect(letter.test(one)).toBe(true);
    for (const one of ['😀', '🇮', '🚢', '𝟙']) expect(letter.test(one)).toBe(false);
  });

  it('takes Roman numerals for capitals, which they are', () => {
    const capital = expression('[^\\p{Nl}\\p{So}]');
    expect(differences('\\p{Lu}', capital)).toEqual([]);
    expect(differences('[^\\p{Lu}]', capital)).toEqual([]);
    expect(writtenOut('\\p{Lu}').test('Ⅳ')).toBe(true);
  });

  it('stays as it is where brackets may stand within brackets, and where nothing names a class', () => {
    expect(writeOut('[\\p{L}--[a-z]]', 'v')).toBe('[\\p{L}--[a-z]]');
    expect(writeOut('[\\P{L}\\]]\\\\p', 'u')).toBe('[\\P{L}\\]]\\\\p');
  });
});
