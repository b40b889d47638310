import type { MarkedStretch } from './looks';

/** True for a particle, close behind the marks, that follows nothing but speech: ko `"Q"*라고*`. */
export function isBeforeSpeechParticle({ items, at, lexicon }: MarkedStretch): boolean {
  const next = items[at + 1];
  return lexicon.sets.speechParticles.has(next?.folded ?? '') && next?.start === items[at]?.end;
}
