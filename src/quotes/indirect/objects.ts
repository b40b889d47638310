import type { Item } from '../frames';
import type { Cue } from '../reporting/cues';
import type { Lexicon } from '../words/lexicon';
import { COMMA } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** Words of a noun with its adjective: more may have a verb among them. */
const LONGEST_NOUN = 2;

/** "*Nová pravidla, která omezují rybolov*, vyhlásila vláda": a noun with its relative clause up to the comma at `end` is an object, and nothing said. */
export function isNounWithClause(items: readonly Item[], end: number, lexicon: Lexicon): boolean {
  const { relatives, predicates, between } = lexicon.sets;
  const comma = items.findIndex(({ folded }) => COMMA.has(folded));
  const noun = items.slice(0, comma).filter(({ folded }) => !between.has(folded));
  return (
    comma < end &&
    noun.length <= LONGEST_NOUN &&
    relatives.has(foldedAt(items, comma + 1)) &&
    !noun.some(({ folded }) => predicates.has(folded)) &&
    !items.slice(comma + 1, end).some(({ folded }) => COMMA.has(folded))
  );
}

/**
 * "Міністр розвитку портів, мостів і доріг Олег Котов вважає *роботу* успішною": true where a word that tells neither where
 * nor when nor how stands at `at`, behind a verb that has its subject before it, in a language without articles.
 */
export function hasBareObject(
  items: readonly Item[],
  at: number,
  { addressing }: Cue,
  { words, sets }: Lexicon,
): boolean {
  const item = items[at];
  if (words.closingComma !== true || addressing || item?.word !== true) return false;
  return ![sets.stops, sets.links, sets.times, sets.between].some((set) => set.has(item.folded));
}
