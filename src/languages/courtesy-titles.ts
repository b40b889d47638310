import { listEntries } from './notation';
import type { PersonWords } from './sections/quotation/people';

/** Every courtesy title of a language, whoever it is given to. */
export function courtesyTitles(
  words: Pick<PersonWords, 'courtesy' | 'mensTitles' | 'womensTitles'> | undefined,
): string[] {
  return [words?.courtesy, words?.mensTitles, words?.womensTitles].flatMap(listEntries);
}
