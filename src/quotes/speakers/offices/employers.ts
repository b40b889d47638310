import type { Item, Passage, Range } from '../../passage';
import { VOWELS } from '../../../languages/world/vowels';
import { isRole, type Lexicon } from '../../words/lexicon';
import { hasEnding } from '../../words/word-endings';

/** Letters of an institution's short form; longer ones may be a surname in capitals. */
const LONGEST_LETTERS = 5;

/** "ЧС", "РФ", "PK": letters that make no syllable. */
const CONSONANTS = new RegExp(`^[^\\P{L}${VOWELS}]+$`, 'u');

/** True for letters that stand for an institution or a land: "ТАСС", "PK". */
export function isLetters({ acronym, folded }: Pick<Item, 'acronym' | 'folded'>): boolean {
  return acronym || CONSONANTS.test(folded);
}

/** True for "Пентагон" and "Пентагон*у*": an institution of the language's list, whatever its case. */
function isListedBody(folded: string, { sets, endings }: Lexicon): boolean {
  if (sets.organisations.has(folded)) return true;
  const stem = folded.slice(0, -1);
  if (!endings.name.includes(folded.slice(-1))) return false;
  return sets.organisations.has(stem);
}

/**
 * True for "источник на месте *ЧС*", "rzecznik *PK*", "представник *Пентагону*", "голова українського *Мінпорту*": behind an
 * office, in a language whose cases tell whose it is, one word that is an institution, or that stands behind the
 * adjective of one, names nobody.
 */
export function isEmployer({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const word = items[from];
  if (lexicon.words.caseAlone !== true || word === undefined || to - from !== 1) return false;
  if (isLetters(word)) return word.folded.length <= LONGEST_LETTERS;
  const before = items[from - 1];
  const adjective =
    before?.word === true &&
    !before.capital &&
    !isRole(before.folded, lexicon) &&
    hasEnding(before.folded, lexicon.endings.obliqueAdjective);
  return adjective || isListedBody(word.folded, lexicon);
}
