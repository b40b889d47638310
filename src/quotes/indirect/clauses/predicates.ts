import type { Item, Passage } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import { beginsLikeVerb } from '../../words/verb-forms';
import { foldedAt } from '../../words/tokens';

function isVerb({ folded, word, capital }: Item, lexicon: Lexicon): boolean {
  if (!word || capital) return false;
  const { speakerSuffix } = lexicon.words;
  if (speakerSuffix !== undefined && folded.endsWith(speakerSuffix)) return false;
  return beginsLikeVerb(folded, lexicon);
}

/** True for "yang", "untuk", "sebagai": behind it a predicate tells of a noun, or of another clause. */
function opensInner({ folded }: Item, { sets }: Lexicon): boolean {
  if (sets.relatives.has(folded)) return true;
  return (
    sets.stops.has(folded) &&
    !sets.predicates.has(folded) &&
    !sets.between.has(folded) &&
    !sets.coordinators.has(folded) &&
    !sets.documentPrepositions.has(folded)
  );
}

/** Whether a clause with its own predicate, and no mere noun phrase, stands from `from` to `to` (half-open). */
export function hasPredicate({ items, lexicon }: Passage, from: number, to: number): boolean {
  const { between, negations, predicates } = lexicon.sets;
  let inner = false;
  for (const item of items.slice(from, to)) {
    if (item.quote !== null) return false;
    const verb = isVerb(item, lexicon);
    if (verb || predicates.has(item.folded)) {
      if (!inner) return true;
      // "yang *akan* menutup": the verb is still to come.
      if (verb || (!between.has(item.folded) && !negations.has(item.folded))) inner = false;
    } else if (opensInner(item, lexicon)) inner = true;
  }
  return false;
}

/** True for "(mengungkap) *kasus* pencurian", which nobody says; but "(mengungkap) *kasus* itu bermula di pasar". */
export function isUncovered({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const known = sets.definite.has(foldedAt(items, at + 1));
  return sets.uncovered.has(foldedAt(items, at)) && !known;
}
