import type { DateMention } from '../reading/reading';
import type { TextContext } from '../reading/text-context';
import { entries } from './amounts/lexicon/tables';
import { isStreetName } from './dates/outside-names';
import { withEnglishDates } from './dates/lexemes/english-dates';
import { fold } from './dates/words/fold';
import { saysHowLong } from './dates/phrases/fragment';
import { joinFragments } from './dates/phrases/join';
import { Lexemes } from './dates/lexemes/lexemes';
import { lexiconOf } from './dates/words/lexicon';
import { readFragments } from './dates/phrases/read-fragments';
import { readPublication } from './dates/resolve/publication';
import { Resolver } from './dates/resolve/resolve';
import { scan } from './dates/lexemes/scan';
import { Tenses } from './dates/resolve/tense';
import { joinTwiceNamedMonths } from './dates/lexemes/twice-named-months';
import { withYearsInWords } from './dates/lexemes/years-in-words';

/** Code units of the words for per cent before a number: none are longer. */
const LONGEST_SHARE = 12;

/** Hosts of the one country that writes the month first in numeric dates. */
const US_HOST = /^https?:\/\/(?:[^/]*\.)?[^/.]+\.(?:com|org|net|us|gov|edu)(?:[:/]|$)/;

/**
 * Every date and time of a text, in the text's order, resolved against the publication by the
 * publisher's own calendar day. A value is ISO 8601: decades as `199X`, centuries as `19XX`
 * (ISO 8601-2), seasons, weekends and half-years as intervals of months or days. Of "3 years ago" the value is
 * the day that was counted and the grain says how exact it is. Null where nothing resolves it.
 * Words: the language's `dates` section with Intl's names. Linear in the text's length.
 */
export function findDates(context: TextContext): DateMention[] {
  const { language, text } = context;
  if (language === null) return [];
  const lexicon = lexiconOf(language);
  const folded = fold(text, language.tag);
  const lexemesFound = withEnglishDates(
    folded,
    joinTwiceNamedMonths(folded, scan(folded, lexicon)),
  );
  const scanned = withYearsInWords(context, lexemesFound);
  const monthFirst =
    context.lang === 'en-US' ||
    (language.dates.monthFirstInUs === true && (context.url === null || US_HOST.test(context.url)));
  const lexemes = new Lexemes({ text, folded }, scanned, lexicon, monthFirst);
  const phrases = joinFragments(lexemes, readFragments(lexemes));
  const resolver = new Resolver(readPublication(context.published), language.dates);
  const tenses = new Tenses({ text, folded }, scanned, lexicon, context.sentences);
  const dates: DateMention[] = [];
  // 百分之五点三: a number behind the words for per cent is no time of day.
  const streets = language.amounts.streets?.split(' ') ?? [];
  const shares = [...entries(language.amounts.percentBefore)].map(([words]) => words);
  for (const phrase of phrases) {
    const before = text.slice(Math.max(0, phrase.start - LONGEST_SHARE), phrase.start);
    if (shares.some((words) => before.endsWith(words))) continue;
    const { day, month } = phrase.first;
    const named = day !== undefined && month !== undefined;
    if (named && isStreetName(text, phrase.start, streets)) continue;
    const resolved = resolver.resolve(phrase, tenses.at(phrase.start));
    if (resolved === null) continue;
    const { start, end, first } = phrase;
    const duration = saysHowLong(first) ? { duration: true as const } : {};
    dates.push({ text: text.slice(start, end), start, end, ...resolved, ...duration });
  }
  return dates;
}
