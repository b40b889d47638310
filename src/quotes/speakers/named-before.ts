import type { Frame } from '../frames';
import type { Agreement } from '../words/lexicon';
import type { Person } from './person';
import { genderOf } from './genders';
import { nameWords } from './people';
import type { Scene } from './scene';

/**
 * "Soudkyně *Anna Nová* přišla pozdě. Uvedla, že …": the only one named in the sentence before `frame` who is of the gender
 * that pronoun or verb tells, for where nobody of it has spoken; null where none or several are.
 */
export function namedBefore(
  { frames, names, lexicon, cast }: Scene,
  frame: Frame,
  agreement: Agreement | null,
): Person | null {
  const before = frames[frames.indexOf(frame) - 1];
  if (before === undefined || (agreement !== 'he' && agreement !== 'she')) return null;
  const named = names.filter(
    (name) =>
      name.type === 'person' &&
      name.mentions.some(([start]) => start >= before.start && start < before.end) &&
      genderOf({ words: nameWords(name.name), role: name.role }, lexicon) === agreement,
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? cast.named(only.name, only) : null;
}
