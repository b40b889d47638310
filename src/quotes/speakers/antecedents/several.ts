import type { Attribution } from '../../attribution';
import type { Frame, Item } from '../../passage';
import { hasVerb } from '../../reporting/phrases/appositions';
import { isPlural } from '../../reporting/subjects/documents';
import type { Mention } from '../../reporting/phrases/mentions';
import { readTopic } from '../../reporting/subjects/topics';
import { isRole, type Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';

/** "*Aseguran* que …", "*говорят*": a verb of several, by the ending of its form, where a language tells that. */
export function isOfSeveral(
  { cue, frame }: Pick<Attribution, 'frame'> & Partial<Pick<Attribution, 'cue'>>,
  lexicon: Lexicon,
): boolean {
  return cue?.kind === 'verb' && isPlural(foldedAt(frame.items, cue.from), lexicon);
}

/**
 * "*Los pescadores* no salen. Aseguran que …": the office at the head of a sentence in which nobody speaks, with what it
 * is of, where the verb behind it is of several; else null.
 */
export function severalIn(frame: Frame): Mention | null {
  const { items, lexicon } = frame;
  const { articles, times, links, between, negations } = lexicon.sets;
  const topic = readTopic(frame, items.length - 1);
  if (topic?.kind !== 'phrase' || topic.led || topic.apposition !== null) return null;
  const head = articles.has(foldedAt(items, topic.from)) ? topic.from + 1 : topic.from;
  if (!isRole(foldedAt(items, head), lexicon)) return null;
  const isVerb = (item: Item): boolean =>
    hasVerb({ items: [item], lexicon }, lexicon.endings.verb.they) && !times.has(item.folded);
  const verb = items.findIndex((item, at) => at > head && at <= topic.to && isVerb(item));
  if (verb < 0) return null;
  let to = verb;
  while (to > head + 1 && [between, negations].some((set) => set.has(foldedAt(items, to - 1))))
    to -= 1;
  return links.has(foldedAt(items, to - 1)) ? null : { ...topic, to };
}
