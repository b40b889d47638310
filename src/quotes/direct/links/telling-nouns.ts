import type { Item } from '../../frames';
import { type Mention, phraseAt } from '../../reporting/phrases/mentions';
import { readObject } from '../../reporting/subjects/subjects';
import { COLON, COMMA, DASH } from '../../words/signs';
import { isRole, type Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';
import type { Stretch } from '../stretch/stretch';
import type { Link } from './link';

/** Words between a quote and the noun that tells what it was: "“Q”, *ha sido la primera* respuesta de X". */
const MOST_BEFORE_NOUN = 4;

/** Whose the noun of telling at `noun` is: "la replica *di X*", "răspunsul *lui X*"; null where it is nobody's. */
function ownerOf(
  items: readonly Item[],
  noun: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  const { tellingNouns, links, coordinators } = lexicon.sets;
  const link = foldedAt(items, noun + 1);
  if (!tellingNouns.has(foldedAt(items, noun))) return null;
  if (!links.has(link) || coordinators.has(link)) return null;
  const owner = readObject(items, noun + 2, limit, lexicon);
  if (owner?.kind !== 'phrase') return null;
  const somebody = items
    .slice(owner.from, owner.to)
    .some(({ capital, folded }) => capital || isRole(folded, lexicon));
  return somebody ? owner : null;
}

/** `«Q», il commento di S`; `“Q”, fue la respuesta de S`: behind the quote what it was, and whose. */
export function linkTellingNoun({ items, at, lexicon }: Stretch): Link | null {
  const { tellingNouns, articles } = lexicon.sets;
  if (tellingNouns.size === 0) return null;
  let from = at + 1;
  const sign = foldedAt(items, from);
  const setOff = COMMA.has(sign) || COLON.has(sign) || DASH.has(sign);
  if (setOff) from += 1;
  for (let noun = from; noun <= from + MOST_BEFORE_NOUN; noun += 1) {
    const item = items[noun];
    if (item?.word !== true || item.capital) return null;
    const owner = ownerOf(items, noun, items.length, lexicon);
    if (owner === null) continue;
    // "“Q” *en* respuesta de X": what leads to it is an article, or its own at its end.
    const led = noun === from || items.slice(from, noun).some(({ folded }) => articles.has(folded));
    return led || lexicon.words.enclitics !== undefined
      ? { cue: null, mention: owner, strong: setOff, told: true }
      : null;
  }
  return null;
}

/** The same link, with whose the noun of telling is that its subject begins with: "*La replica di* S non si è fatta attendere: «Q»". */
export function byOwner(items: readonly Item[], link: Link, lexicon: Lexicon): Link {
  const { mention } = link;
  if (mention?.kind !== 'phrase') return link;
  const noun = lexicon.sets.articles.has(foldedAt(items, mention.from))
    ? mention.from + 1
    : mention.from;
  const owner = ownerOf(items, noun, mention.to, lexicon);
  if (owner === null) return link;
  const { from, to } = owner;
  return {
    ...link,
    mention: phraseAt(from, to, { apposition: mention.apposition ?? owner.apposition }),
  };
}
