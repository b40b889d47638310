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
