import { isBlend } from '../../../languages/names/blended-names';
import { type Candidate, typeOf } from '../candidate';

/** Letters of an acronym that stand for something by themselves. */
const FEWEST_CAPITALS = 2;
const CAPITALS = /\p{Lu}/gu;

/** The first letters of a name's words: what an acronym of it would be. */
export function initialsOf(key: readonly string[]): string {
  return key.map((word) => word.charAt(0)).join('');
}

/** Whether the letters of one word stand in another text in the same order, from the head of a word on. */
export function abbreviates(short: string, long: string): boolean {
  return long.split(/[\s-]+/u).some((_, at, words) => follows(short, words.slice(at).join(' ')));
}

function follows(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * What the acronyms of a text stand for where it says so itself, "Bundesverfassungsgericht (BVerfG)", of somebody by
 * the initials alone, "Bambang Eko Yulianto (BEY)": the key of the acronym to the key of the name before the bracket.
 */
export function acronymsIn(text: string, candidates: readonly Candidate[]): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const [at, { start, end, key }] of candidates.entries()) {
    const whole = candidates[at - 1];
    if (!whole || key.length !== 1) continue;
    if (!/^ ?[(（]$/u.test(text.slice(whole.end, start)) || !/[)）]/u.test(text.charAt(end)))
      continue;
    const short = text.slice(start, end);
    const long = text.slice(whole.start, whole.end);
    const isPerson = typeOf(whole.votes) === 'person';
    if (isPerson && short.toLowerCase() !== initialsOf(whole.key)) continue;
    // "Pemerintah Desa (*Pemdes*)"
    const blended = isBlend(short.toLowerCase(), long.toLowerCase().split(' '));
    if (!blended && (short.match(CAPITALS)?.length ?? 0) < FEWEST_CAPITALS) continue;
    if (blended || abbreviates(short.toLowerCase(), long.toLowerCase()))
      meanings.set(key.join(' '), whole.key.join(' '));
  }
  return meanings;
}
