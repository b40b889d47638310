import { FULL_NAME } from '../../../languages/names/full-name';
import { endsBody } from '../../words/body-nouns';
import { isHalfCompound } from './half-compounds';
import type { Item } from '../../passage';
import { isRole } from '../../words/lexicon';
import { isTime } from './mentions';
import type { OpenPhrase } from './phrase-links';
import { foldedAt } from '../../words/tokens';

/** Words between such a preposition and the name of who holds the office. */
const LONGEST_FIELD = 10;

/**
 * True for da "afdelingschef *i* Miljøstyrelsen Karen Lund", "professor *i* økonomi ved Harby Universitet, Mads Bruun": a
 * preposition that leads from an office to its field or body. The full name behind tells that it is not where somebody spoke.
 */
export function leadsToField(phrase: OpenPhrase, at: number): boolean {
  const { items, from, limit, lexicon } = phrase;
  const { fieldLinks, callNames } = lexicon.sets;
  if (!fieldLinks.has(foldedAt(items, at)) || isTime(phrase, at + 1)) return false;
  const before = items.slice(from, at);
  const office = before.some(({ folded }) => isRole(folded, lexicon));
  if (!office || before.some(({ folded, capital }) => capital && callNames.has(folded)))
    return false;
  for (let place = at + 1; place < Math.min(limit - 1, at + 1 + LONGEST_FIELD); place += 1) {
    if (place > at + 1 && (opensName(items, place, phrase) || closesBody(phrase, place)))
      return true;
    if (foldedAt(items, place) === ',')
      return opensName(items, place + 1, phrase) || isUnknownName(phrase, place + 1);
    if (!isOfField(phrase, place)) return false;
  }
  return false;
}

/** True for a given name of the language's list with another capital behind it. */
function opensName(items: readonly Item[], at: number, { lexicon }: OpenPhrase): boolean {
  const [given, family] = [items[at], items[at + 1]];
  return (
    given?.capital === true && family?.capital === true && lexicon.sets.callNames.has(given.folded)
  );
}

/** True where two words of no known meaning, which nothing in the phrase goes on behind, follow a body's noun: "afdelingschef i Havnestyrelsen *Siosaia Taufa*". */
function closesBody(phrase: OpenPhrase, at: number): boolean {
  return endsBody(foldedAt(phrase.items, at - 1), phrase.lexicon) && isUnknownName(phrase, at);
}

/** True for two words with capitals that are no place, body or office and close the phrase. */
function isUnknownName({ items, limit, lexicon }: OpenPhrase, at: number): boolean {
  const { places, organisations, institutions } = lexicon.sets;
  const [given, family, next] = [items[at], items[at + 1], items[at + FULL_NAME]];
  const closes = at + FULL_NAME >= limit || next?.word !== true;
  if (given?.capital !== true || family?.capital !== true || !closes) return false;
  return [given, family].every(
    ({ folded, acronym }) =>
      !acronym &&
      !places.has(folded) &&
      !organisations.has(folded) &&
      !institutions.has(folded) &&
      !endsBody(folded, lexicon) &&
      !isRole(folded, lexicon),
  );
}

/** True for a word that a field or a body can have in its name. */
function isOfField(phrase: OpenPhrase, at: number): boolean {
  const { items, lexicon } = phrase;
  const { addresseeLinks, fieldLinks, links, stops, articles } = lexicon.sets;
  const item = items[at];
  if (item?.word !== true) return isHalfCompound(phrase, at);
  if (addresseeLinks.has(item.folded)) return false;
  const small = fieldLinks.has(item.folded) || links.has(item.folded) || articles.has(item.folded);
  return small || (!stops.has(item.folded) && lexicon.cues.match(items, at) === null);
}
