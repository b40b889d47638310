import type { Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import { conceptsOf } from './concepts';
import { type Lexicon, LONGEST_OPENING, opens, wordsOf } from './lexicon';

/**
 * What a sentence's opening leans on in the text before it: the concepts of the nouns that it points back
 * to ("this law"), none for a pronoun ("It was cold"). Null where it stands alone.
 */
export type Leaning = readonly string[] | null;

/** A sentence that leans on another does so in its first words: "Dalam pertemuan itu, …". */
const OPENING_WORDS = 4;
/** Where a demonstrative closes the phrase of its noun, that may be so long: "Pria berusia 44 tahun ini". */
const LONGEST_PHRASE = 7;
/** "di" is a preposition, and the beginning of verbs. */
const SHORT_WORD = 4;
/** Words in which "it is worth noting that these planes …" comes to the clause that it leads in. */
const LONGEST_LEAD = 9;
const WORD = /[\p{ID_Continue}'’-]+/gu;
/** Letters behind a demonstrative in which its noun stands, where words are not spaced. */
const UNSPACED_NOUN = 3;

/** "La primera tiene que ver …", "The second is …": straight before its verb an ordinal stands for a noun. */
function isBareOrdinal(
  words: readonly string[],
  { articles, ordinals, commonVerbs }: Lexicon,
): boolean {
  const at = articles.has(words[0] ?? '') ? 1 : 0;
  // "s'est"
  const [verb = ''] = words[at + 1]?.split(/['’]/u) ?? [];
  return ordinals.has(words[at] ?? '') && commonVerbs.has(verb);
}

/**
 * What each stretch leans on. A demonstrative in a date leans on nothing: "this year" is the reader's own.
 * `spans` are sentences as they would be listed.
 */
export function leaningsOf(
  context: TextContext,
  spans: readonly Span[],
  dates: readonly Span[],
): Leaning[] {
  const { text, language } = context;
  const lexicon = wordsOf(language);
  const { pronouns, persons, demonstratives, ownTime, complementisers } = lexicon;
  const grammar = new Set(language?.detection.words?.split(' '));
  const { demonstrativesAfter } = language?.salience ?? {};
  // "di questa regione": what is a preposition as well opens no clause. Where they close the phrase, the noun comes first.
  const openers = new Set(demonstrativesAfter === true ? [] : complementisers.all).difference(
    new Set(language?.names.linkers?.split(' ')),
  );
  const reach = demonstrativesAfter === true ? LONGEST_PHRASE : OPENING_WORDS;
  const verbs = language?.names.verbPrefixes?.split(' ') ?? [];
  const isVerb = (word: string) =>
    word.length > SHORT_WORD && verbs.some((prefix) => word.toLowerCase().startsWith(prefix));
  const inDate = (at: number) => dates.some(({ start, end }) => start <= at && at < end);
  const pointed = new Set(demonstratives.all);
  const articles = new Set(language?.names.thingArticles?.split(' '));

  return spans.map(({ start, end }): Leaning => {
    const opening = text.slice(start, Math.min(end, start + LONGEST_OPENING));
    if (opens(opening, ownTime) > 0) return null;
    const unspaced = opens(opening, demonstratives);
    if (language?.names.script === 'joined' && unspaced > 0)
      return conceptsOf(opening.slice(unspaced, unspaced + UNSPACED_NOUN), language);
    const words = [...opening.matchAll(WORD).take(LONGEST_LEAD)];
    const isOrdinal = isBareOrdinal(
      words.map(([word]) => word.toLowerCase()),
      lexicon,
    );
    if (isOrdinal && !inDate(start)) return [];
    for (const [at, { 0: word, index }] of words.slice(0, reach).entries()) {
      // Behind a verb it is another noun's.
      if (at >= OPENING_WORDS && words.slice(0, at).some(([before]) => isVerb(before))) break;
      if (!pointed.has(word.toLowerCase()) || inDate(start + index)) continue;
      // Behind a long phrase its noun stands at the head.
      const noun = words[at < OPENING_WORDS ? at - 1 : 0]?.[0] ?? '';
      return conceptsOf(`${noun} ${words[at + 1]?.[0] ?? ''}`, language);
    }
    const lead = words.findIndex(([word], at) => at > 0 && openers.has(word.toLowerCase()));
    const clause = lead < 0 ? undefined : words[lead + 1];
    if (clause && pointed.has(clause[0].toLowerCase()) && !inDate(start + clause.index))
      return conceptsOf(words[lead + 2]?.[0] ?? '', language);
    const [first, second] = words;
    // "Das Amt": where nouns are told by their capitals, an article before one stands for nothing.
    if (first && articles.has(first[0].toLowerCase()) && /^\p{Lu}/u.test(second?.[0] ?? ''))
      return null;
    const led = first !== undefined && grammar.has(first[0].toLowerCase()) ? second : undefined;
    const pronoun = led !== undefined && opens(opening.slice(led.index), persons) > 0;
    return (opens(opening, pronouns) > 0 || pronoun) && !inDate(start) ? [] : null;
  });
}
