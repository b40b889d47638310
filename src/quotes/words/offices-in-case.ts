import { isRole, type Lexicon } from './lexicon';
import { fold } from './tokens';

/** An office or a body that stands in the genitive, in its first form: fi "Poliisin" as "Poliisi"; null for any other word. */
export function officeFirstForm(word: string, lexicon: Lexicon): string | null {
  for (const ending of lexicon.endings.genitive) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && isRole(fold(stem), lexicon)) return stem;
  }
  return null;
}

/** True for an office in another case than its first, by an ending that names have: ru "губернатора", pl "ministrem". */
export function isDeclinedOffice(folded: string, { endings, sets, sourceForms }: Lexicon): boolean {
  return (
    sourceForms.has(folded) ||
    endings.name.some(
      (ending) => folded.endsWith(ending) && sets.roles.has(folded.slice(0, -ending.length)),
    )
  );
}
