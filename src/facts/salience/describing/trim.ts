import type { Name, Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import { countWords } from './concepts';
import { sourceLexiconOf } from '../../sources/lexicon';
import { houseOpening } from './house-opening';
import { isUnspaced, LONGEST_OPENING, opens, wordsOf } from './lexicon';
import { DASHES } from '../../../languages/world/dashes';
import { WIRE_SIGNS } from '../../../languages/world/han-signs';

/** The type of each name, and where it ends, by where it begins. */
export type NamesByStart = ReadonlyMap<number, Pick<Name, 'type'> & { readonly end: number }>;

/** What is left of a sentence must have so many words, or nothing is taken off. */
const LEAST_WORDS = 5;

/** Letters between a source and its comma: "据海风社5月3日报道，". */
const LONGEST_REPORT = 16;
const SOURCE_COMMA = /[,،，、]/u;
/** Marks that close a name: به گزارش "خبر نو"، */
const CLOSING_MARKS = /^["”»」』]?/u;

/** "(Reuters) - ", "LONDON, 3 May (AFP) – ", "Puebla, Pue.- ", "海风社5月3日电 ": a dateline that the article part did not see. */
const DATELINE = new RegExp(
  '^(?:' +
    [
      String.raw`[\p{Lu}\d .,/]{0,40}\([^()]{2,24}\)\s*(?:\.?[${DASHES}]+\s*)?`,
      String.raw`\p{Lu}[\p{Lu}\d .,/]{2,40}\s(?:[${DASHES}]{1,2}|\|)\s`,
      String.raw`\p{Lu}[\p{L} ]{2,30}, (?:\p{Lu}\p{L}{0,5}\.|\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})(?:, \d{1,2}[\p{L} ]{2,14})?\s?(?:\([^()]{2,24}\)\.?\s?)?[${DASHES}]{1,2}\s`,
      String.raw`\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日[${WIRE_SIGNS}]\s*`,
    ].join('|') +
    ')',
  'u',
);
const PLACE_COLON = /^: [\p{Lu}"“]/u;
const AFTER_CONNECTIVE = /^\s?[,،、，:]\s*/u;
const LEADING = new RegExp(String.raw`^[\s,،、，:;${DASHES}]+`, 'u');
const TRAILING = new RegExp(String.raw`[\s,،、，:;${DASHES}]+$`, 'u');
const SENTENCE_END = /^[\s.!?。！？।۔"”’」』»)]*$/u;

/**
 * A sentence less its dateline or house's name, its empty connective or conjunction, and a naming of the article's source
 * that opens or closes it: the source is kept beside the fact, so nothing is lost. Always a stretch of the
 * text. `names` are the names by where they begin: "De Niro" opens with no Hungarian "but".
 */
export function trimSentence(
  sentence: Span,
  sources: readonly Span[],
  names: NamesByStart,
  context: TextContext,
): Span {
  const { text, language } = context;
  let { start, end } = sentence;
  const shorten = (from: number, to: number) => {
    const words = text.slice(from, to);
    const lead = LEADING.exec(words)?.[0].length ?? 0;
    const tail = TRAILING.exec(words)?.[0].length ?? 0;
    if (lead + tail >= words.length) return;
    if (countWords(words) < LEAST_WORDS) return;
    start = from + lead;
    end = to - tail;
  };
  const dateline = DATELINE.exec(text.slice(start, start + 80))?.[0].length;
  const opening =
    dateline ??
    (placeAndColon(text, start, names) || houseOpening(text.slice(start, end), context));
  if (opening > 0) shorten(start + opening, end);
  const { connectives, conjunctions } = wordsOf(language);
  // "But in fact, …" has one of each.
  for (let cut = 0; cut < 2; cut += 1) {
    const head = text.slice(start, Math.min(end, start + LONGEST_OPENING));
    const connective = opens(head, connectives);
    const comma = AFTER_CONNECTIVE.exec(text.slice(start + connective, end))?.[0];
    const conjunction = opens(head, conjunctions);
    // No name is as long as a phrase: "Vale ressaltar que" opens with no company.
    const isName = names.has(start) && !head.slice(0, conjunction).includes(' ');
    if (connective > 0 && comma !== undefined) shorten(start + connective + comma.length, end);
    else if (conjunction > 0 && !isName && endsWord(head, conjunction))
      shorten(start + conjunction, end);
  }
  for (const source of sources) {
    const clause = source.start <= start ? clauseBehind(source, context) : null;
    if (clause !== null) {
      shorten(clause, end);
      // "Dikutip dari X, bahwa …": without its source the clause stands alone.
      const opener = opens(text.slice(start, end), wordsOf(language).complementisers);
      if (opener > 0) shorten(start + opener, end);
    } else if (
      SENTENCE_END.test(text.slice(source.end, end)) &&
      /[,(]\s*$/u.test(text.slice(start, source.start))
    ) {
      shorten(start, source.start);
      while (end > start && /[\s,(]/u.test(text.charAt(end - 1))) end -= 1;
    }
  }
  return { start, end };
}

/** The length of "KARACHI: ", the dateline of papers of southern Asia; 0 where none stands. */
function placeAndColon(text: string, start: number, names: NamesByStart): number {
  const { type, end = start } = names.get(start) ?? {};
  const written = text.slice(start, end);
  const leads = type === 'place' && written === written.toUpperCase() && PLACE_COLON.test(text.slice(end, end + 3)); // oxfmt-ignore
  return leads ? end + 2 - start : 0;
}

/** True where a word ends at an offset: always, where words are not spaced. */
function endsWord(words: string, at: number): boolean {
  return /^\s/u.test(words.slice(at)) || isUnspaced(words.slice(0, at));
}

/** Where the clause begins that a source at its head leaves off with a comma, the word for its report between them or none. */
function clauseBehind({ end }: Span, { text, language }: TextContext): number | null {
  const closing = CLOSING_MARKS.exec(text.slice(end, end + 1))?.[0].length ?? 0;
  const behind = text.slice(end + closing, end + closing + LONGEST_REPORT);
  const comma = behind.search(SOURCE_COMMA);
  if (comma < 0) return null;
  const between = behind.slice(0, comma).trim().toLowerCase();
  const { reports } = sourceLexiconOf(language);
  const reported = reports === null ? undefined : [...between.matchAll(reports)].at(-1);
  const closes = reported !== undefined && reported.index + reported[0].length === between.length;
  return between === '' || closes ? end + closing + comma + 1 : null;
}
