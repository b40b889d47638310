import type { Lexicon } from '../../words/lexicon';
import type { NameRun } from '../names/name-runs';
import { sameNameWord } from './people';
import { fold } from '../../words/tokens';

/** "J. Hale", "Ч.Вэй": the first initial, and the surname behind all of them. */
const INITIALS = /^(\p{Lu})\.(?:[- \u00a0]?\p{Lu}\.)*[ \u00a0]?(\p{Lu}[\p{L}\p{M}'’-]+)$/u;

/** The one full name among the runs of a text that a surname with initials is short for, or null. */
export function spellOut(name: string, runs: readonly NameRun[], lexicon: Lexicon): string | null {
  const [, initial, surname] = INITIALS.exec(name) ?? [];
  if (initial === undefined || surname === undefined) return null;
  // "M. Dupont" is a gentleman.
  if (lexicon.sets.courtesy.has(fold(initial))) return null;
  const bearers = runs.filter(({ words }) => {
    const [given = ''] = words;
    return (
      /^\p{L}{2}/u.test(given) &&
      given.startsWith(fold(initial)) &&
      sameNameWord(words.at(-1) ?? '', fold(surname), lexicon)
    );
  });
  const [first] = bearers;
  const one = bearers.every(({ words }) => words[0] === first?.words[0]);
  return first !== undefined && one ? first.text : null;
}
