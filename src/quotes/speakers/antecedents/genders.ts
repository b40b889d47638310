import type { Attribution } from '../../attribution';
import type { Lexicon } from '../../words/lexicon';
import type { Person } from '../cast/person';
import { nameWords } from '../people/people';
import { roleHeads } from '../offices/roles';
import { hasEnding } from '../../words/word-endings';

/** Whether somebody is a woman or a man, as far as office and name tell; null where they don't. */
export function genderOf(
  { words, role, titled }: Pick<Person, 'words' | 'role' | 'titled'>,
  lexicon: Lexicon,
): 'he' | 'she' | null {
  if (titled !== null) return titled;
  const { women, men, womensRoles, feminine } = lexicon.genders;
  const heads = role === null ? [] : roleHeads(nameWords(role), lexicon);
  if (heads.some((word) => hasEnding(word, womensRoles))) return 'she';
  // A surname alone may look like a given name ("Martin"), and a body by its ending is no "he": ru "Нацполиция".
  if (words.length < 2) return hasEnding(words[0] ?? '', feminine, 1) ? 'she' : null;
  // "Anna-Lena": of two given names in one the first tells.
  for (const given of new Set([words[0] ?? '', (words[0] ?? '').replace(/-.*$/u, '')])) {
    if (lexicon.sets.womensNames.has(given)) return 'she';
    if (lexicon.sets.mensNames.has(given)) return 'he';
  }
  const surname = words.at(-1) ?? '';
  if (hasEnding(surname, women, 1)) return 'she';
  return hasEnding(surname, men, 1) ? 'he' : null;
}

/** True for a noun that tells of a woman: "Politiker*in*". */
export function isWomans(noun: string, { genders }: Lexicon): boolean {
  return hasEnding(noun, genders.womensRoles);
}

/** Whom the form of the verb agrees with that says what was said ("сказала": she), where a language's verbs tell that of one person. */
export function genderOfVerb(
  { cue, frame }: Pick<Attribution, 'frame'> & Partial<Pick<Attribution, 'cue'>>,
  { endings }: Lexicon,
): 'he' | 'she' | null {
  const verb = cue?.kind === 'verb' && cue.to - cue.from === 1 ? frame.items[cue.from] : undefined;
  if (verb === undefined) return null;
  if (hasEnding(verb.folded, endings.verb.she)) return 'she';
  return hasEnding(verb.folded, endings.verb.he) ? 'he' : null;
}
