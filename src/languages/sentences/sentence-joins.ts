import type { Language } from '../language';
import { oncePer } from '../once-per';
import { DASHES } from '../world/dashes';

/** How far left and right of a possible sentence end anything is looked at, in code units. */
const LOOK = 32;

/** A quotation or bracket of several sentences is kept whole up to this length, in code units. */
const WHOLE = 240;

const LAST_WORD = /(?:^|[\s"'“”‘’«»„([{/–—])([^\s"'“”‘’«»„([{/–—]*)\.$/u;
const FIRST_WORD = /^(?:\p{P}|\p{S})*(\p{L}(?:\p{L}|\p{M})*)/u;
const STARTS_SMALL = /^["'“‘«„([]?\p{Ll}/u;
const STARTS_INSIDE = /^(?:,(?!,\p{Lu})|[;:)\]}」』、，]|["»”’](?:[\s,.;:!?]|$))/u;
const STARTS_BIG = /^["'“‘«„([]?\p{Lu}/u;
const HALF_ABBREVIATION = /^(?:\p{L}|\p{Lu}{2})$/u;
const STARTS_SHORT = /^\p{L}{1,3}\./u;
const AFTER_NUMBER = /\d[\s\u00a0]?\p{L}+\.$/u;
const INITIALS = /^(?:\p{Lu}[.-])*\p{Lu}$/u;
/** "He asked Ada Lind (our man, *ed.*) | Tom Berry": an abbreviation may close a bracket, inside a sentence. */
const CLOSES_INSIDE = /(?<=[^.!?…]\s[(（][^()（）]*\.)[)）]$/u;
const ORDINAL = /^(?:\d{1,3}|[IVXLC]{1,6})$/u;
/** "won by 111–74. | Nobody": of a range of days both numbers would have a dot. */
const AFTER_DASH = /\d[–—-]\d+\.$/u;
/** "droga nr 671. | Kierowcy": a number that counts is no ordinal. */
const COUNTED = /(?:^|\s)(?:nr|no|nº|n°|№|č|čís)\.?\s?\d+\.$/iu;
const LIST_NUMBER = /^(?:\d{1,2}|\p{L})\.$/u;
/** The comma of Burmese, which Unicode counts among the ends of sentences. */
const AFTER_COMMA = /၊$/u;
const CLOSED_QUOTE = /["”’」』»]$/u;
const SHORT_CLAUSE = 20;

/** "Nogales, Ver. | – Una riña …": a place and the short form of its region, before the dash of a dateline. */
const DATELINE_HEAD = /^\p{Lu}[\p{L} ]{2,30}, (?:\p{Lu}\p{L}{0,5}|(?:\p{Lu}\.){1,2}\p{Lu})\.$/u;
const STARTS_WITH_DASH = new RegExp(`^[${DASHES}]`, 'u');

/** The sentence words of one language, ready to be asked. */
export interface JoinRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly quoteTails: readonly string[];
  readonly quoteVerbs: readonly string[];
}

const listed = (words: string | undefined) => words?.split(' ') ?? [];

function compile(language: Language | null): JoinRules {
  const sentences = language?.sentences;
  return {
    abbreviations: new Set(listed(sentences?.abbreviations)),
    mayEnd: new Set(listed(sentences?.mayEnd)),
    functionWords: new Set(listed(language?.detection.words)),
    numberWords: new Set(language?.dates.numbers?.split(/[|,]/u)),
    ordinals: sentences?.ordinals ?? false,
    quoteTails: listed(sentences?.quoteTails),
    quoteVerbs: listed(sentences?.quoteVerbs),
  };
}

/** The rules of a language, made once; without a language only the rules that hold for all. */
export const joinRules: (language: Language | null) => JoinRules = oncePer(compile);

/** An opened bracket or quotation mark that the pieces so far have not closed. */
function isOpen(piece: string): boolean {
  const count = (mark: RegExp) => piece.match(mark)?.length ?? 0;
  return (
    count(/[(（]/gu) > count(/[)）]/gu) ||
    count(/[«「『]/gu) > count(/[»」』]/gu) ||
    count(/"/gu) % 2 === 1
  );
}

function closes(piece: string): boolean {
  return /[)）»」』"”]/u.test(piece);
}

/**
 * True when a sentence goes on over an end that Unicode's rules see between `left` and `right` (both
 * trimmed, of one block). Faults seen with Intl.Segmenter: "Prof. | Dr.", "UU No. | 12", "H. | M. | Jusuf",
 * "3. | Oktober", ”…！” | 他说, "Stop!" | he said. A unit after a number ("2022 г. | Президент") does end one.
 */
export function goesOn(left: string, right: string, rules: JoinRules): boolean {
  if (STARTS_WITH_DASH.test(right) && DATELINE_HEAD.test(left)) return true;
  const after = right.slice(0, LOOK);
  if (STARTS_INSIDE.test(after)) return true;
  if (STARTS_SMALL.test(after) || AFTER_COMMA.test(left)) return true;
  if (left.length + right.length <= WHOLE && isOpen(left) && closes(right)) return true;
  if (CLOSED_QUOTE.test(left)) {
    if (rules.quoteTails.some((tail) => after.startsWith(tail))) return true;
    return right.length <= SHORT_CLAUSE && rules.quoteVerbs.some((verb) => right.includes(verb));
  }
  const tail = left.slice(-WHOLE);
  const word = LAST_WORD.exec(tail.replace(CLOSES_INSIDE, '').slice(-LOOK))?.[1];
  if (word === undefined) return false;
  if (LIST_NUMBER.test(left)) return true;
  if (HALF_ABBREVIATION.test(word) && STARTS_SHORT.test(after)) return true;
  if (rules.abbreviations.has(word) || rules.abbreviations.has(word.toLowerCase())) {
    return !(word.length <= 2 && AFTER_NUMBER.test(left.slice(-LOOK)) && STARTS_BIG.test(after));
  }
  const isOrdinal =
    rules.ordinals && ORDINAL.test(word) && !AFTER_DASH.test(tail) && !COUNTED.test(tail);
  const maybe = rules.mayEnd.has(word) || INITIALS.test(word) || isOrdinal;
  if (!maybe) return false;
  const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  if (next === undefined) return true;
  // "wylegitymowano 196. | Trzy osoby": behind an ordinal no number goes on the sentence.
  const counts = isOrdinal && rules.numberWords.has(next);
  return !rules.functionWords.has(next) && !counts;
}
