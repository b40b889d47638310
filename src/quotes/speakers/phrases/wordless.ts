import type { Passage, Range } from '../../passage';

/**
 * True for a phrase in capitals and a language of which no words are known: nothing tells an office or a
 * verb there from any other word, and only the list of names tells whether it names somebody.
 */
export function isWordless({ items, lexicon: { words } }: Passage, [from, to]: Range): boolean {
  return words.verbs === '' && items.slice(from, to).some(({ capital }) => capital);
}
