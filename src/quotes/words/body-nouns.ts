import type { Lexicon } from './lexicon';

/** True for a noun that closes the names of bodies, and for a compound with such a noun: da "Havnestyrelsen". */
export function endsBody(word: string, { sets }: Lexicon): boolean {
  if (sets.bodyNouns.has(word)) return true;
  for (const end of sets.institutionEnds)
    if (end.startsWith('-') && word.endsWith(end.slice(1))) return true;
  return false;
}
