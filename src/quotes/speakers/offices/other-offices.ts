import type { Passage } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';

/** True for a word that makes another office of the one behind it: "*wakil* rektor", "*vice-*mayor", "*Premier* ministre". */
export function isOtherOffice(before: string, office: string, { sets }: Lexicon): boolean {
  return sets.deputies.has(before) || sets.deputies.has(`${before} ${office}`);
}

/** Where an office begins, "le *Premier* ministre X": with the word before an office that makes another of it. */
export function withDeputy({ items, lexicon }: Passage, office: number): number {
  const [before, word] = [foldedAt(items, office - 1), foldedAt(items, office)];
  return isOtherOffice(before, word, lexicon) ? office - 1 : office;
}
