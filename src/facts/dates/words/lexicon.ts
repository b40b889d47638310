import type { Language } from '../../../languages/language';
import type { DateWords } from '../../../languages/sections/dates';
import { fold } from './fold';
import { gatherWords } from './gather-words';
import { localeWords } from './locale-words';
import { expand } from '../../../languages/notation';
import type { WordNode } from './word-tree';
import { oncePer } from '../../../languages/once-per';

/** What an ending makes of a date that carries it: the earlier end of a range, the later one, one of two. */
export type RangeEnding = 'from' | 'to' | 'and';

/** Everything known of one language's dates, ready to be looked up. */
export interface Lexicon {
  readonly words: DateWords;
  readonly root: WordNode;
  readonly endings: ReadonlySet<string>;
  /** Those endings that open, close and join the ends of a range. */
  readonly rangeEndings: Readonly<Record<RangeEnding, ReadonlySet<string>>>;
  readonly prefixes: readonly string[];
  /** Finds a verb in the future tense by its ending, where the language has such. */
  readonly futureVerb: RegExp | null;
  readonly pastVerb: RegExp | null;
  /** Finds an infinitive of the perfect in the text as it stands: "gesehen haben", not "Zeit haben". */
  readonly perfect: RegExp | null;
  /** Finds a number in Roman letters at the end of a stretch of text, with what makes an ordinal of it: "XX", "XIXe", "XX-го". */
  readonly romanBefore: RegExp;
  /** What makes a number of days a length of time: 3일간, 3일 동안. */
  readonly lasting: ReadonlySet<string>;
  /** Months are written with a capital. */
  readonly capitals: boolean;
}

/** Letters before the ending of a past tense: shorter words that end so are others ("bed", "или"). */
const SHORTEST_PAST = 3;

/** The lexicon of a language, made once a session and kept. */
export const lexiconOf: (language: Language) => Lexicon = oncePer((language) => build(language));

/**
 * Whether a word of Intl's is a unit with a "last" or "this" behind it ("tahun lalu"), or with an "ago"
 * ("ngày trước"). Read as one word the first would leave the number of "tiga tahun lalu" standing alone,
 * the second would hide the longer "trước đó".
 */
function composedTest(words: DateWords): (word: string, kind: 'relative' | 'ago') => boolean {
  const units = Object.values(words.units).flatMap(expand);
  const frames = [words.last, words.this, words.next, words.coming];
  const tails = {
    relative: new Set(frames.flatMap((field) => expand(field ?? ''))),
    ago: new Set([words.ago, words.ahead].flatMap((field) => expand(field ?? ''))),
  };
  return (word, kind) =>
    units.some(
      (unit) => word.startsWith(`${unit} `) && tails[kind].has(`_${word.slice(unit.length + 1)}`),
    );
}

function build({ tag, dates: words, locale }: Language): Lexicon {
  const without = new Set((words.withoutIntl ?? '').split('|'));
  const isComposed = composedTest(words);
  const fromIntl = localeWords(locale).filter(
    ({ word, sense: { kind } }) =>
      !without.has(word) && !((kind === 'relative' || kind === 'ago') && isComposed(word, kind)),
  );
  const endings = (pattern = ''): ReadonlySet<string> =>
    new Set(expand(pattern).map((ending) => fold(ending, tag)));
  return {
    words,
    root: gatherWords(words, fromIntl, tag).build(tag, words.unaccented === true),
    endings: endings(words.endings),
    rangeEndings: {
      from: endings(words.fromEndings),
      to: endings(words.toEndings),
      and: endings(words.andEndings),
    },
    lasting: words.lasting === undefined ? new Set() : endings(words.lasting),
    romanBefore: romanWith(words.ordinalMarks, tag),
    futureVerb: verbWith(words.futureEndings, tag, 1),
    pastVerb: verbWith(words.pastEndings, tag, SHORTEST_PAST),
    perfect: infinitiveWith(words.perfectEndings),
    capitals: fromIntl.some(
      ({ word, sense }) => sense.kind === 'month' && word.charAt(0) !== fold(word.charAt(0), tag),
    ),
    prefixes: expand(words.prefixes ?? '').filter((prefix) => prefix !== ''),
  };
}

/** A Roman number of six letters at most, with one of the marks of ordinals, a stop or neither behind it. */
function romanWith(ordinalMarks: string | undefined, tag: string): RegExp {
  const marks = expand(ordinalMarks ?? '').map((mark) => fold(mark, tag).replace(/^_?[- ]?/, ''));
  const tails = ['[.]', ...marks.filter((mark) => mark !== '').map((mark) => `[ -]?${mark}`)];
  return new RegExp(`(?<![\\p{L}\\d])([ivx]{1,6})(?:${tails.join('|')})?[ -]*$`, 'u');
}

/** Words that end so, behind as many letters at the least. */
function verbWith(endings: string | undefined, tag: string, letters: number): RegExp | null {
  if (endings === undefined) return null;
  const folded = fold(endings, tag);
  const stem = String.raw`(?:\p{L}|\p{M}){${letters}}`;
  // The ending first: asking for its stem at every letter would be slow.
  return new RegExp(`(?:${folded})(?!\\p{L}|\\p{M})(?<=${stem}(?:${folded}))`, 'gu');
}

/** Letters of a participle before its ending, at most. */
const LONGEST_STEM = 30;

/** An auxiliary behind a word that ends so and is in small letters: a noun may end like a participle. */
function infinitiveWith(endings: string | undefined): RegExp | null {
  if (endings === undefined) return null;
  const stem = String.raw`(?<!\p{L})\p{Ll}{0,${LONGEST_STEM}}`;
  return new RegExp(`(?:${endings})(?!\\p{L})(?<=${stem}(?:${endings}))`, 'gu');
}
