import { classAt, isAny, isGiven, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import type { Votes } from '../candidate';
import * as is from '../lexicon/lexicon';

/*
 * What a capital alone makes look like a name, above all in single words: nouns and compounds, half words, units and
 * headings.
 */

/** A role or a common noun alone is nobody's name. */
const COMMON =
  is.PLAIN | is.TITLE | is.ROLE_WORD | is.DEMONYM | is.CALENDAR | is.THING_START | is.THING_END;
const NEVER = is.PLAIN | is.CALENDAR;
const HEAD = is.ORGANISATION_START | is.PLACE_START | is.ORGANISATION_END;
const LONGEST_ACRONYM = 6;
const LATIN_LETTER = /^\p{Script=Latin}$/u;
const COMPOUND_TAIL = /\p{Ll}.*-(\p{Ll}{3,})$/u;
const NUMBERED = /^\p{L}+(?=\p{N})/u;

/** "Giám đốc *Trung* tâm Kiểm tra": one capital before a small syllable is half a word, but behind a courtesy. */
export function isSyllable(view: TokenView, from: number, to: number): boolean {
  const { words, tokens } = view;
  const next = tokens[to];
  if (words.wordsOfSyllables !== true || to - from > 1) return false;
  const small = next?.gap === 'space' && next.shape === 'lower';
  return small && !isAny(view, from - 1, is.COURTESY);
}

/** In letters: those of a plate beside its number. */
const LONGEST_OF_PLATE = 3;

/** "B *7533 VX*", "34 *NDF* 210": letters before and behind a number, or between two, are a plate's. */
export function isOfPlate({ tokens }: TokenView, at: number): boolean {
  const isLetters = (place: number): boolean => {
    const { shape, text = '' } = tokens[place] ?? {};
    const short = shape === 'capital' ? text.length === 1 : shape === 'capitals';
    return short && text.length <= LONGEST_OF_PLATE;
  };
  const isNumber = (place: number): boolean => tokens[place]?.shape === 'number';
  const isSpaced = (place: number): boolean => tokens[place]?.gap === 'space';
  if (!isLetters(at)) return false;
  const [before, behind] = [isSpaced(at) && isNumber(at - 1), isSpaced(at + 1) && isNumber(at + 1)];
  if (before && behind) return true;
  return (
    (behind && isSpaced(at + 2) && isLetters(at + 2)) ||
    (before && isSpaced(at - 1) && isLetters(at - 2))
  );
}

/** "NOVA LLEI D'HABITATGE": where nothing tells words from names, more capitals than an acronym has are a heading's. */
export function isShouted(view: TokenView, from: number, to: number): boolean {
  const { tokens, described } = view;
  if (described) return false;
  let shouted = false;
  for (let at = from; at < to; at += 1) {
    if (isGiven(view, at)) return false;
    const { shape, text = '' } = tokens[at] ?? {};
    shouted ||= shape === 'capitals' && (to - from > 1 || text.length > LONGEST_ACRONYM);
  }
  return shouted;
}

/** "Trump-mielinen", "Lyon-based": a name with a word of the language behind it is an adjective or a noun. */
export function isCompound({ tokens, lexicon }: TokenView, at: number): boolean {
  const { lower = '', shape, text = '' } = tokens[at] ?? {};
  const tail = COMPOUND_TAIL.exec(text)?.[1];
  if (shape !== 'capital' || tail === undefined) return false;
  return !lexicon.takeOffEnding(lower).some((rest) => rest.length === text.length - tail.length - 1); // oxfmt-ignore
}

/** "ministrul *Sănătății*": a word whose case tells what the office before it is of. */
export function endsLikeField(view: TokenView, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  const ending = entriesOf(view.words.fieldEndings).find((end) => lower.endsWith(end));
  return ending !== undefined && !isGiven(view, at);
}

/** "Po raz pierwszy", "Total kerugian": at the head of a sentence a word of grammar is no firm's name. */
export function isSmallWord(view: TokenView, at: number): boolean {
  const { shape, opens } = view.tokens[at] ?? {};
  return opens === true && shape === 'capital' && isAny(view, at, is.PLAIN);
}

/** An unknown word that stands as names do and nouns don't: a subject with nothing before it. */
export function isSubject(view: TokenView, at: number): boolean {
  return view.words.capitalNouns ? opensClause(view, at) : standsBeforeVerb(view, at);
}

/** "…, dass Madoff den Rest …": nouns have a determiner there, unless they are plurals. */
function opensClause(view: TokenView, at: number): boolean {
  const { tokens } = view;
  if (tokens[at]?.gap !== 'space' || classAt(view, at) !== 0) return false;
  if (!isAny(view, at - 1, is.CLAUSE_OPENER)) return false;
  if (looksPlural(view, at)) return false;
  return tokens[at + 1]?.gap === 'space' && tokens[at + 1]?.shape === 'lower';
}

/** "in Tälern": an unknown word with the ending of a plural, where all nouns have capitals. */
export function looksPlural(view: TokenView, at: number): boolean {
  if (isAny(view, at, is.GIVEN | is.PLACE_END)) return false;
  const lower = view.tokens[at]?.lower ?? '';
  return entriesOf(view.words.pluralEndings).some((ending) => lower.endsWith(ending));
}

/** "Ruhut melihat …": at the head of a sentence, straight before the verb. */
function standsBeforeVerb(view: TokenView, at: number): boolean {
  const { tokens } = view;
  const token = tokens[at];
  if (!token?.opens || token.inHeading || classAt(view, at) !== 0) return false;
  const adverb = isAny(view, at + 1, is.BEFORE_VERB) ? 1 : 0;
  const verb = tokens[at + 1 + adverb];
  const follows = tokens[at + 1]?.gap === 'space' && verb?.gap === 'space';
  return follows && verb.shape === 'lower' && beginsLikeVerb(view, verb.lower);
}

/** Whether one word is no name by itself; after a role (`titled`) only words that never are. */
export function isCommon(
  view: TokenView,
  at: number,
  votes: Votes,
  { titled, beside }: { readonly titled: boolean; readonly beside: boolean },
): boolean {
  const classes = classAt(view, at);
  const { text = '', lower = '' } = view.tokens[at] ?? {};
  if (LATIN_LETTER.test(text)) return true;
  if (titled) return (classes & NEVER) !== 0 && (classes & is.GIVEN) === 0;
  // "di Kebayoran": built like a noun of offices, but it stands where a place does.
  if (classes & COMMON && !(beside && (classes & COMMON) === is.ROLE_WORD)) return true;
  const head = view.words.endingsBehindApostrophe === true ? HEAD | is.PLACE_END : HEAD;
  if (classes & head && votes.person < 1) return true;
  // "RS-RS": said twice, a plural.
  const half = lower.length >> 1;
  if (lower.charAt(half) === '-' && lower.slice(0, half) === lower.slice(half + 1)) return true;
  // "Rp290": a unit with its figure.
  const unit = NUMBERED.exec(lower)?.[0];
  return unit !== undefined && (view.lexicon.classesOf(unit) & is.PLAIN) !== 0;
}

/** Whether a word begins as verbs of the language do (`verbPrefixes`), and is more than that beginning: not id "di". */
export function beginsLikeVerb({ words }: TokenView, lower: string): boolean {
  return entriesOf(words.verbPrefixes).some(
    (prefix) => lower !== prefix && lower.startsWith(prefix),
  );
}
