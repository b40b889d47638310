import { isAny, type TokenView } from '../token-view';
import * as is from '../lexicon/lexicon';
import { afterTitle } from './evidence';

/** Classes of two letters that may be initials all the same: "Saint", an illness. */
const NO_BODY = is.LINKER | is.PLAIN;

/** "Jaksa Agung *ST* Rahardjo": two letters in capitals that name no body, in a language whose initials have no stops. */
export function areInitials(view: TokenView, at: number): boolean {
  const { shape, text = '' } = view.tokens[at] ?? {};
  if (view.words.initialsWithoutStops !== true || shape !== 'capitals' || text.length !== 2)
    return false;
  return !isAny(view, at, ~NO_BODY);
}

/** "tersangka *RM* dan *RB*": initials behind an office or what somebody is, or joined to such. */
export function isSomebodyByInitials(view: TokenView, at: number): boolean {
  if (!areInitials(view, at)) return false;
  if (afterTitle(view, at)) return true;
  const joined = view.and.has(view.tokens[at - 1]?.lower ?? '') && view.tokens[at]?.gap === 'space';
  return joined && areInitials(view, at - 2) && afterTitle(view, at - 2);
}
