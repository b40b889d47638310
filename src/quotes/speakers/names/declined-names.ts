import { isGivenName } from '../../../languages/names/first-forms';
import type { Lexicon } from '../../words/lexicon';

/** True for a given name in another case than its first: no subject begins so. */
export function isDeclinedGiven(folded: string, { genitives, sets }: Lexicon): boolean {
  const first =
    genitives === null ||
    genitives.given.has(folded) ||
    sets.womensNames.has(folded) ||
    sets.mensNames.has(folded);
  return !first && isGivenName(folded, genitives);
}
