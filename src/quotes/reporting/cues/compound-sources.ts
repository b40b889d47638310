import type { Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { fold, foldedAt } from '../../words/tokens';

/** True for "nach *dpa-Informationen*": behind a hyphen a noun of telling, and before it whose it is. */
export function tellsInCompound({ items, lexicon }: Passage, at: number): boolean {
  const folded = foldedAt(items, at);
  const led = lexicon.sets.accordingWeak.has(foldedAt(items, at - 1));
  return led && lexicon.accordingNouns.some((noun) => folded.endsWith(`-${noun}`));
}

/** True for "*„Post“-Informationen*": what tells in a compound begins with a name in marks. */
export function tellsInMarks({ items, lexicon }: Passage, at: number): boolean {
  const [name, hyphen, noun] = items.slice(at, at + 3);
  if (name?.markedName !== true || hyphen?.folded !== '-' || hyphen.start !== name.end)
    return false;
  return noun?.start === hyphen.end && lexicon.accordingNouns.includes(noun.folded);
}

/** What joins the halves of a compound: "Regierung*s*angaben". */
const JOINING = /s$/u;

/** Whose words a compound tells of, as it has them: "*Polizei*angaben", "*Regierung*sangaben"; null for any other word. */
export function tellerInCompound(compound: string, lexicon: Lexicon): string | null {
  if (lexicon.accordingNouns.length === 0) return null;
  const folded = fold(compound);
  for (const noun of lexicon.accordingNouns) {
    const teller = folded.slice(0, -noun.length);
    if (teller === '' || !folded.endsWith(noun)) continue;
    for (const end of [teller, teller.replace(JOINING, '')])
      if (isRole(end, lexicon)) return compound.slice(0, end.length);
  }
  return null;
}
