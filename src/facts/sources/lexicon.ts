import type { Language } from '../../languages/language';
import { oncePer } from '../../languages/once-per';
import type { SourceKind } from '../../reading/reading';
import { MediaNames, type Writing } from './media-names';

/** A medium found in a text. Offsets into the text that was searched, half-open. */
export interface FoundMedium {
  readonly start: number;
  readonly end: number;
  /** Without the ending that it has in the text. */
  readonly name: string;
  readonly kind: SourceKind;
}

/** The source words of one language, ready to be searched for. */
export interface SourceLexicon {
  /** Phrases in small letters. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly reports: RegExp | null;
  readonly anonymous: RegExp | null;
  readonly documents: RegExp | null;
  readonly media: RegExp | null;
  /** The first known medium in a piece of text. */
  mediumIn(piece: string): FoundMedium | null;
}

/** A phrase as a pattern, whose words any white space may part. */
function patternOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => RegExp.escape(word))
    .join('\\s');
}

/** Longest first, so that no phrase hides one that begins like it. */
const anyOf = (phrases: readonly string[]) =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');

/** No letter, sign on a letter or digit on that side: one category, since V8 compiles a union for milliseconds. */
const BEGINS = String.raw`(?<!\p{ID_Continue})`;
const ENDS = String.raw`(?!\p{ID_Continue})`;

/** One alternation of fixed phrases: it can't backtrack. */
function alternation(entries: readonly string[], spaced: boolean, flags: string): RegExp | null {
  if (entries.length === 0) return null;
  // Without spaces between words there are no borders to ask for.
  if (!spaced) return new RegExp(`(?:${anyOf(entries)})`, flags);
  // "وفقا ل-": the preposition is written together with what follows.
  const joined = entries.filter((entry) => entry.endsWith('-')).map((entry) => entry.slice(0, -1));
  const whole = entries.filter((entry) => !entry.endsWith('-'));
  // The border stands once behind all: one behind each phrase made the pattern of a language fifty times as long.
  const forms = [
    ...(whole.length > 0 ? [`(?:${anyOf(whole)})${ENDS}`] : []),
    ...(joined.length > 0 ? [anyOf(joined)] : []),
  ];
  return new RegExp(`${BEGINS}(?:${forms.join('|')})`, flags);
}

function compile(language: Language | null): SourceLexicon {
  const words = language?.sources ?? {};
  const names = language?.world;
  const { script, endings } = language?.names ?? {};
  const writing: Writing = {
    // Korean particles, too, follow a name without a space.
    spaced: script === undefined || (script === 'spaced' && !endings),
    inflects: endings !== undefined,
  };
  const { spaced } = writing;
  const list = (field: string | undefined): string[] => field?.split('|') ?? [];
  const agencies = [...(names?.agencies ?? []), ...list(words.agencies)];
  const outlets = [...(names?.outlets ?? []), ...list(words.outlets)];
  const agencyNames = new Set(agencies.map((name) => name.toLowerCase()));
  // Names keep their capitals: "Time" is one, "time" is not.
  const media = new MediaNames([...agencies, ...outlets], writing);
  return {
    before: alternation(list(words.before), spaced, 'gu'),
    after: alternation(list(words.after), spaced, 'gu'),
    reports: alternation(list(words.reports), spaced, 'gu'),
    anonymous: alternation(list(words.anonymous), spaced, 'u'),
    documents: alternation(list(words.documents), spaced, 'u'),
    media: alternation(list(words.media), spaced, 'u'),
    mediumIn(piece) {
      const found = media.firstIn(piece);
      if (!found) return null;
      const kind = agencyNames.has(found.name.toLowerCase()) ? 'agency' : 'outlet';
      return { ...found, kind };
    },
  };
}

/** The source lexicon of a language, compiled once. */
export const sourceLexiconOf: (language: Language | null) => SourceLexicon = oncePer(compile);
