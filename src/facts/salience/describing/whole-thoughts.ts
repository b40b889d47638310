import { courtesyTitles } from '../../../languages/courtesy-titles';
import type { TextContext } from '../../../reading/text-context';

/** From so many code units on, what does not go on with a thought begins another. */
const ENOUGH = 140;
/** A thought has no more than so many code units. */
const MOST = 320;

/**
 * The sentences that facts are chosen from. Where no sign ends a sentence, a clause group alone is often half a
 * thought ("… a bag with | the money in it"): those of a line are joined until one begins with what opens a sentence, or
 * until there is enough and the next doesn't go on with it. In all other languages the sentences themselves.
 */
export function wholeThoughts({
  text,
  language,
  sentences,
}: Pick<TextContext, 'text' | 'language' | 'sentences'>): TextContext['sentences'] {
  const { clauseStarts, clauseLinks, sentenceStarts } = language?.sentences ?? {};
  if (clauseStarts === undefined) return sentences;
  const openers = [...(sentenceStarts?.split(' ') ?? []), ...courtesyTitles(language?.quotation)];
  const links = [...(clauseLinks?.split(' ') ?? []), ...(language?.names.plain?.split(' ') ?? [])];
  const beginsWith = (words: readonly string[], at: number) =>
    words.some((word) => text.startsWith(word, at));
  const thoughts: [number, number][] = [];
  for (const [start, end] of sentences) {
    const last = thoughts.at(-1);
    const goesOn =
      last !== undefined &&
      !text.slice(last[1], start).includes('\n') &&
      !beginsWith(openers, start) &&
      (last[1] - last[0] < ENOUGH || (end - last[0] <= MOST && beginsWith(links, start)));
    if (goesOn) last[1] = end;
    else thoughts.push([start, end]);
  }
  return thoughts;
}
