import { diffWordsWithSpace } from 'diff';

/** A run of words that two versions share, or that only one of them has. */
export interface ChangedWords {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * What changed between two versions of a text, word by word; words as the language of the text has
 * them (Chinese and Thai have no spaces). Null when the texts differ so much that working it out
 * would take too long.
 */
export function changesBetween(
  before: string,
  after: string,
  lang: string,
): readonly ChangedWords[] | null {
  const changes = diffWordsWithSpace(before, after, {
    intlSegmenter: wordsOf(lang),
    timeout: 2000,
  });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })) ?? null
  );
}

/** Cuts a text into words as its language does; as any does where the tag, from an imported file, is none. */
function wordsOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
