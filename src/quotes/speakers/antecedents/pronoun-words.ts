import type { Attribution } from '../../attribution';
import type { Frame } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import type { Agreement, Lexicon } from '../../words/lexicon';
import { fold, foldedAt } from '../../words/tokens';

/** True for "he" and "she", and for what stands for either; not for a relative pronoun, "it" or "they". */
export function isPersonal({ items, lexicon }: Frame, { kind, agreement, from }: Mention): boolean {
  const one = agreement === 'he' || agreement === 'she' || agreement === 'any';
  return kind === 'pronoun' && one && !lexicon.sets.stops.has(foldedAt(items, from));
}

/** Where the words end that lead to a quote by a colon ("The widow, Jane Doe, doubts it: “Q,” *says*"), or null. */
export function leadOf({ items }: Frame): number | null {
  const quote = items.findIndex((item) => item.quote !== null);
  return quote > 1 && items[quote - 1]?.folded === ':' ? quote - 1 : null;
}

/** Letters of a quote that are looked at for pronouns. */
const LOOKED_AT = 300;

/** Whom speech is about besides who speaks: "*He* was a good man", and no "I" or "we" in it. */
export function talksOfOthers(
  text: string,
  spans: Attribution['spans'],
  { pronouns }: Lexicon,
): ReadonlySet<Agreement> {
  const [from, to] = spans[0] ?? [0, 0];
  const words = fold(text.slice(from, Math.min(to, from + LOOKED_AT))).split(/[^\p{L}]+/u);
  const agreements = new Set(words.map((word) => pronouns.get(word)));
  const others = new Set<Agreement>();
  if (agreements.has('i')) return others;
  for (const one of ['he', 'she'] as const) if (agreements.has(one)) others.add(one);
  return others;
}
