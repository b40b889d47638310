import type { Passage } from '../../passage';
import { isOfficeOrTitle, isRole } from '../../words/lexicon';
import { bareSubject, isFullName } from '../../speakers/names/syllable-names';
import { closesRelative } from '../clauses/clause-ends';
import { type Mention, phraseAt } from '../phrases/mentions';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** Words of an office and a name behind the verb that tells of them. */
const LONGEST_TELLER = 4;

/**
 * ko `“Q”며 반발*한 주민들*을 만났다`: who said it, where the verb behind the quote's particle, at `verb`, only tells
 * more of the noun behind it; null where no office or kind of people stands there.
 */
export function readTeller(
  { items, lexicon }: Passage,
  verb: number,
  limit: number,
): Mention | null {
  const word = foldedAt(items, verb);
  const letters = word.normalize('NFD');
  const tells = hasEnding(letters, lexicon.endings.adnominal);
  // "“Q”며 시장*은* 주민들을 만났다": a subject ends with the same letter.
  if (!tells || hasEnding(word, lexicon.markers)) return null;
  // "“Q”고 말했*지만* 시장은 …": so does a clause that another one follows.
  if (hasEnding(letters, lexicon.endings.clause)) return null;
  if (isFullName(word, lexicon) || isRole(word, lexicon)) return null;
  for (let at = verb + 1; at < Math.min(limit, verb + 1 + LONGEST_TELLER); at += 1) {
    const item = items[at];
    if (item?.word !== true || item.quote !== null) return null;
    const bare = bareSubject(item.folded, lexicon);
    const last = bare !== item.folded || items[at + 1]?.word !== true;
    const titled = isOfficeOrTitle(bare, lexicon);
    // "“Q”라며 *스티븐 교수가* 반박했다": a name may end so too, and its bearer has a verb of saying.
    if (last && lexicon.cues.match(items, at + 1) !== null) return null;
    if (last && titled) return phraseAt(verb + 1, at + 1);
    // "강력한 *조치를* 요구했다": what has a particle ends the phrase.
    if (last || closesRelative(item, lexicon)) return null;
  }
  return null;
}
