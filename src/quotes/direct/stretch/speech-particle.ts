import type { Item } from '../../frames';
import type { Lexicon } from '../../words/lexicon';

/** True for a particle, close behind the marks, that follows nothing but speech: ko `"Q"*라고*`. */
export function isBeforeSpeechParticle(
  items: readonly Item[],
  at: number,
  { sets }: Lexicon,
): boolean {
  const next = items[at + 1];
  return sets.speechParticles.has(next?.folded ?? '') && next?.start === items[at]?.end;
}
