import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/library/changes-between';

const written = (lang: string, before: string, after: string): string =>
  (changesBetween(before, after, lang) ?? [])
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`,
    )
    .join('');

describe('what changed between two versions', () => {
  it('is told word by word', () => {
    expect(written('en', 'The minister said two ships.', 'The minister said three ships.')).toBe(
      'The minister said -two-+three+ ships.',
    );
  });

  it('follows the words of a language without spaces', () => {
    expect(written('zh', '部长星期一抵达雅加达。', '部长星期二抵达雅加达。')).toMatch(
      /^部长(星期)?-(星期)?一-\+(星期)?二\+抵达雅加达。$/u,
    );
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'kapal', '港', ' ', '\n', '.', '"'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = changesBetween(before, after, 'en') ?? [];
        const side = (left: 'added' | 'removed') =>
          changes
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('can be told of a text whose language an imported file names in its own way', () => {
    expect(changesBetween('one two', 'one three', 'no tag!')).toContainEqual({
      kind: 'added',
      text: 'three',
    });
  });
});
