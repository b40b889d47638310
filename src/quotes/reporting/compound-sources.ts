import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import { foldedAt } from '../words/tokens';

/** True for "nach *dpa-Informationen*": behind a hyphen a noun of telling, and before it whose it is. */
export function tellsInCompound(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const folded = foldedAt(items, at);
  const led = lexicon.sets.accordingWeak.has(foldedAt(items, at - 1));
  return led && lexicon.accordingNouns.some((noun) => folded.endsWith(`-${noun}`));
}

/** True for "*„Post“-Informationen*": what tells in a compound begins with a name in marks. */
export function tellsInMarks(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const [name, hyphen, noun] = items.slice(at, at + 3);
  if (name?.markedName !== true || hyphen?.folded !== '-' || hyphen.start !== name.end)
    return false;
  return noun?.start === hyphen.end && lexicon.accordingNouns.includes(noun.folded);
}
