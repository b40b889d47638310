import { isGiven, type TokenView } from '../token-view';
import type { Candidate } from '../candidate';

/**
 * The candidates, with the surname that "John and Donald Parkinson" share given to the first of the two: so
 * John is nobody else of that name in the article.
 */
export function withSharedSurnames(
  view: TokenView,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    if (next === undefined || candidate.key.length !== 1 || next.key.length !== 2) return candidate;
    const between = view.text.slice(candidate.end, next.start);
    const surname = next.key[1];
    if (surname === undefined || !between.startsWith(' ') || !between.endsWith(' '))
      return candidate;
    if (!view.and.has(between.trim())) return candidate;
    const bothGiven = opensGiven(view, candidate.start) && opensGiven(view, next.start);
    return bothGiven
      ? { ...candidate, key: [...candidate.key, surname], standsForWhole: true }
      : candidate;
  });
}

/** Whether the word that begins at a place of the text is a given name. */
function opensGiven(view: TokenView, start: number): boolean {
  return isGiven(
    view,
    view.tokens.findIndex((token) => token.start === start),
  );
}
