import type { Findings } from '../choose-facts';
import type { Span } from '../../reading/reading';
import type { TextContext } from '../../reading/text-context';
import * as is from '../names/lexicon';
import { sourceWordsOf } from './source-words';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const MOST_WORDS = 20;
/** So many words may be of no known kind: an office that no list has, "пресслужба". */
const MOST_UNKNOWN = 1;
const GRAMMAR =
  is.PLAIN |
  is.TITLE |
  is.ROLE_WORD |
  is.ORGANISATION_START |
  is.ORGANISATION_END |
  is.ORGANISATION_LINKER |
  is.LINKER |
  is.CALENDAR |
  is.PLACE_CUE |
  is.DEMONYM;

/**
 * Tells for each sentence whether it says nothing but where the article has a thing from: "Про це
 * повідомляє пресслужба міністерства", "Hal itu disampaikan Kapolres Tono, Senin (5/9)". Such a
 * sentence belongs to the sources and is no fact. A short sentence with a word of reporting, in which
 * all other words are names, dates, offices or words of grammar, and nothing is counted. Always false
 * in writing without spaces, where words can't be told from each other so cheaply.
 */
export function sentencesOfSource(context: TextContext, findings: Findings): boolean[] {
  const { language, sentences, text } = context;
  if (language === null || language.names.script === 'joined') return sentences.map(() => false);
  const known = is.lexiconOf(language.tag, language);
  const reporting = sourceWordsOf(language);
  const items: readonly Span[] = [
    ...findings.names.flatMap(({ mentions }) => mentions.map(([start, end]) => ({ start, end }))),
    ...findings.dates,
  ].toSorted((a, b) => a.start - b.start);
  const contents = [...findings.amounts, ...findings.quotes].toSorted((a, b) => a.start - b.start);
  let item = 0;
  let content = 0;
  return sentences.map(([start, end]) => {
    while ((items[item]?.end ?? Infinity) <= start) item += 1;
    while ((contents[content]?.end ?? Infinity) <= start) content += 1;
    const words = [...text.slice(start, end).matchAll(WORD)];
    if (words.length > MOST_WORDS || (contents[content]?.start ?? Infinity) < end) return false;
    let reports = false;
    let unknown = 0;
    for (const { 0: word, index } of words) {
      const at = start + index;
      if (meets(items, item, at, at + word.length)) continue;
      const lower = word.toLowerCase();
      const classes = known.classesOf(lower);
      if (reporting.has(lower) || classes & is.SPEECH) reports = true;
      else if (!(classes & GRAMMAR) || classes & is.COMMON_NOUN) unknown += 1;
    }
    return reports && unknown <= MOST_UNKNOWN;
  });
}

/** Whether one of the items from an index on, which are in the text's order, shares a unit with a stretch. */
function meets(items: readonly Span[], from: number, start: number, end: number): boolean {
  for (let at = from; (items[at]?.start ?? Infinity) < end; at += 1)
    if ((items[at]?.end ?? 0) > start) return true;
  return false;
}
