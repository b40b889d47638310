import type { Span } from '../../reading/reading';
import type { TextContext } from '../../reading/text-context';
import type { Findings } from '../findings';
import { opens, wordsOf } from './lexicon';

/** Words before the verb of such a sentence, and the subject behind it: no further does it open. */
const OPENING = 40;

/**
 * Tells of a stretch whether it opens by going on with what somebody said, and only the text before says who: a
 * pronoun or no subject at all beside the reporting verb ("She added that …", "Añadió que …", "Menurutnya, …").
 */
export function reportsBack(
  { language }: Pick<TextContext, 'language'>,
  { quotes }: Pick<Findings, 'quotes'>,
): (sentence: Span) => boolean {
  const { persons, pronouns } = wordsOf(language);
  const cues = quotes
    .flatMap(({ type, cue, speakerMention, start }) => {
      if (type === 'direct' || cue === null || cue.start >= start) return [];
      const isPointer =
        speakerMention === null ||
        speakerMention === cue.text ||
        opens(speakerMention, persons) === speakerMention.length ||
        opens(speakerMention, pronouns) === speakerMention.length;
      return isPointer ? [cue.start] : [];
    })
    .toSorted((one, other) => one - other);
  return ({ start, end }) => cues.some((at) => at >= start && at < Math.min(end, start + OPENING));
}
