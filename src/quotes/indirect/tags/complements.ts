import type { Item, Passage } from '../../passage';
import { FIGURE } from '../../reporting/phrases/mentions';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';

/** True where commas part clauses by no rule, and a subject stands on either side of its verb. */
function partsClausesFreely({ words }: Lexicon): boolean {
  return words.verbSecond !== true && words.closingComma !== true && words.subject === 'around';
}

/** True for a time, with or without its article or preposition: "*Friday*", "*on Friday*". */
function isTimely(items: readonly Item[], at: number, { times }: Lexicon['sets']): boolean {
  return times.has(foldedAt(items, at)) || times.has(foldedAt(items, at + 1));
}

/** True where an object begins behind a verb: an article that is no preposition as well, before anything but a time. */
export function opensObject({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const folded = foldedAt(items, at);
  return sets.articles.has(folded) && !sets.stops.has(folded) && !isTimely(items, at + 1, sets);
}

/**
 * "Міністр розвитку портів, мостів і доріг Олег Котов вважає *роботу* успішною": true where a word that tells neither where
 * nor when nor how stands at `at`, behind a verb that has its subject before it, in a language without articles.
 */
export function hasBareObject({ items, lexicon: { words, sets } }: Passage, at: number): boolean {
  const item = items[at];
  if (words.closingComma !== true || item?.word !== true) return false;
  return ![sets.stops, sets.links, sets.times, sets.between].some((set) => set.has(item.folded));
}

/** True where a word stands at `at`, behind the verb of "C, S V", that is no time, no preposition and no small word, where commas part no clauses by rule. */
export function saysMore({ items, lexicon }: Passage, at: number): boolean {
  const next = items[at];
  if (!partsClausesFreely(lexicon) || next?.word !== true || next.capital) return false;
  const { between, stops } = lexicon.sets;
  return !between.has(next.folded) && !stops.has(next.folded) && !isTimely(items, at, lexicon.sets);
}

/** True where a preposition or a time begins what stands at `at`, behind the verb, where commas part no clauses by rule. */
export function isAdverbial({ items, lexicon }: Passage, at: number): boolean {
  if (!partsClausesFreely(lexicon)) return false;
  const { times, stops, relatives } = lexicon.sets;
  const folded = foldedAt(items, at);
  return times.has(folded) || (stops.has(folded) && !relatives.has(folded));
}

/** True for "C, kata X *hari ini*", "C, kata X di Kapela, *Senin (5/9)*": nothing but a time behind `from`. */
export function tellsWhen({ items, lexicon: { sets } }: Passage, from: number): boolean {
  const told = items.slice(from);
  const isTime = ({ folded }: Item): boolean => sets.times.has(folded) || sets.months.has(folded);
  const belongs = (item: Item): boolean =>
    !item.word || FIGURE.test(item.folded) || sets.between.has(item.folded) || isTime(item);
  return told.every((item) => item.quote === null && belongs(item)) && told.some(isTime);
}
