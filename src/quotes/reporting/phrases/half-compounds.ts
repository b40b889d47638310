import type { Passage } from '../../passage';

/** True for the hyphen of a word whose last part stands behind "and": "Syd*-* og Østpolitiet". */
export function isHalfCompound({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const [before, hyphen, joint, next] = items.slice(at - 1, at + 3);
  if (hyphen?.folded !== '-' || before?.end !== hyphen.start || joint === undefined) return false;
  return hyphen.end < joint.start && sets.coordinators.has(joint.folded) && next?.word === true;
}
