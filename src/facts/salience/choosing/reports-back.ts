import type { Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import type { Findings } from '../../findings';
import { opens, wordsOf } from '../describing/lexicon';

/** "She also | said", "Ha | aggiunto": behind more words it opens with something of its own ("Four months ago he said"). */
const OPENING_WORDS = 2;
const WORD = /\S+/gu;

/**
 * Tells of a stretch whether it opens by going on with what somebody said, and only the text before says who: a
 * pronoun or no subject at all beside the reporting verb ("She added that …", "Añadió que …", "Menurutnya, …").
 */
export function reportsBack(
  { text, language }: Pick<TextContext, 'text' | 'language'>,
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
  return ({ start, end }) => {
    const cue = cues.find((at) => at >= start && at < end);
    if (cue === undefined) return false;
    return [...text.slice(start, cue).matchAll(WORD)].length <= OPENING_WORDS;
  };
}
