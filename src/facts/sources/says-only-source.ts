import type { Findings } from '../findings';
import type { Span } from '../../reading/reading';
import type { TextContext } from '../../reading/text-context';
import * as is from '../names/lexicon/lexicon';
import { sourceWordsOf } from './source-words';

const WORD = /\p{ID_Continue}[\p{ID_Continue}'’-]*/gu;
const MOST_WORDS = 20;
/** So many words may be of no known kind: an office that no list has, "пресслужба". */
const MOST_UNKNOWN = 1;
/** Beside words that point back to the sentence before ("об этом сообщается на сайте порта") more may be. */
const MOST_UNKNOWN_BACK = 5;
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
 * Tells of a sentence whether it says nothing but where the article has a thing from: "Про це
 * повідомляє пресслужба міністерства", "Hal itu disampaikan Kapolres Tono, Senin (5/9)". Such a
 * sentence belongs to the sources and is no fact. A short sentence with a word of reporting, in which
 * all other words are names, dates, offices or words of grammar, and nothing is counted. Always false
 * in writing without spaces, where words can't be told from each other so cheaply.
 */
export function sourceSentences(
  { language, text }: TextContext,
  findings: Findings,
): (sentence: Span) => boolean {
  if (language === null || language.names.script === 'joined') return () => false;
  const known = is.lexiconOf(language);
  const reporting = sourceWordsOf(language);
  const pointers = (language.quotation.pointsBack ?? '')
    .split('|')
    .filter((one) => one.includes(' '));
  const mentions = findings.names.flatMap((name) =>
    name.mentions.map(([start, end]) => ({ start, end })),
  );
  return ({ start, end }) => {
    const words = [...text.slice(start, end).matchAll(WORD)];
    if (words.length > MOST_WORDS) return false;
    if (inside(findings.amounts, start, end).length > 0) return false;
    if (inside(findings.quotes, start, end).length > 0) return false;
    const named = [...inside(mentions, start, end), ...inside(findings.dates, start, end)];
    let reports = false;
    let unknown = 0;
    for (const { 0: word, index } of words) {
      const at = start + index;
      if (inside(named, at, at + word.length).length > 0) continue;
      const lower = word.toLowerCase();
      const classes = known.classesOf(lower);
      if (reporting.has(lower) || classes & is.SPEECH) reports = true;
      else if (!(classes & GRAMMAR) || classes & is.COMMON_NOUN) unknown += 1;
    }
    const said = text.slice(start, end).toLowerCase();
    const back = pointers.some((pointer) => said.includes(pointer));
    return reports && unknown <= (back ? MOST_UNKNOWN_BACK : MOST_UNKNOWN);
  };
}

/** The items that share a unit with a stretch. */
function inside(items: readonly Span[], start: number, end: number): readonly Span[] {
  return items.filter((item) => item.start < end && item.end > start);
}
