import type { Passage } from '../passage';
import { isRole } from '../words/lexicon';
import { leadsTag } from '../words/small-words';
import { foldedAt, type Token } from '../words/tokens';

/** In tokens, signs and all, of a tag: ", sagte gestern die Ministerin der Finanzen in Kiel". */
export const LONGEST_TAG = 24;
/** How many words may stand before the verb of a tag: "– X sanoo", ", zegt X". */
export const WORDS_BEFORE_VERB = 4;
/** How many auxiliaries and clitics may stand before it: ", a répondu X". */
export const AUXILIARY = 2;

/** True where a reporting verb stands at the token `at` or up to `reach` words after it, before any punctuation. */
export function tagBegins(passage: Passage<Token>, at: number, reach: number): boolean {
  const { items: tokens, lexicon } = passage;
  let furthest = at + reach;
  for (let place = at; place <= furthest; place += 1) {
    const token = tokens[place];
    if (token?.word !== true) return false;
    const cue = lexicon.cues.match(tokens, place, lexicon.words.proclitics);
    if (cue?.value.kind === 'after' && lexicon.words.verbSecond === true) {
      // "– so scheint es –": behind "so" only somebody's name or office tells who speaks.
      const next = tokens[place + cue.length];
      const named = next?.capital === true || isRole(next?.folded ?? '', lexicon);
      return named || lexicon.sets.articles.has(next?.folded ?? '');
    }
    if (cue !== null)
      return cue.value.kind !== 'accordingAfter' && !goesOnAbout(passage, place + cue.length);
    if (place === at && !canOpenTag(passage, at)) return false;
    // "kaupunginjohtaja Kaisa Lind *(sd.)* sanoi": the party of the one named.
    const close = bracketEnd(tokens, place + 1);
    if (close !== null) {
      furthest += close - place - 1;
      place = close - 1;
    }
  }
  return false;
}

/**
 * True where behind the verb of the tag that begins at `at` somebody may be named. In a language whose
 * verb is second a small word that is no office, pronoun or article belongs to what is told: "…,
 * *rapporterade mindre oro*", and so does a pronoun before it: "…, og hun *forklarer* det hele".
 */
export function namesSpeaker({ items: tokens, lexicon }: Passage<Token>, at: number): boolean {
  const { words, sets, pronouns, cues } = lexicon;
  if (words.dialogue !== 'comma' || words.verbSecond !== true) return true;
  let verb = at;
  while (verb <= at + WORDS_BEFORE_VERB && cues.match(tokens, verb, words.proclitics) === null)
    verb += 1;
  if (tokens.slice(at, verb).some(({ folded }) => pronouns.has(folded))) return false;
  let next = verb + (cues.match(tokens, verb, words.proclitics)?.length ?? 0);
  while (sets.between.has(foldedAt(tokens, next))) next += 1;
  const speaker = tokens[next];
  if (speaker?.word !== true || speaker.capital) return true;
  const { folded } = speaker;
  return pronouns.has(folded) || sets.articles.has(folded) || isRole(folded, lexicon);
}

/** True behind the verb of "…, sier *det* seg selv at vi må vente": what is said stands there, and no name. */
function goesOnAbout({ items: tokens, lexicon }: Passage<Token>, at: number): boolean {
  if (lexicon.words.dialogue !== 'comma') return false;
  // "…, mener *vi* at det haster, sier X": who speaks tells of himself.
  if (lexicon.pronouns.get(foldedAt(tokens, at)) === 'i') return true;
  // "våre krav, *lover eller* regler": a noun that looks like a verb.
  if (lexicon.sets.coordinators.has(foldedAt(tokens, at))) return true;
  return (
    lexicon.pointsBack.match(tokens, at) !== null &&
    tokens[at + 1]?.word === true &&
    tokens[at + 1]?.capital === false
  );
}

/** Words before the verb name the speaker: a name, an office, a pronoun, or a noun before a name. */
function canOpenTag(passage: Passage<Token>, at: number): boolean {
  const { items: tokens, lexicon } = passage;
  const token = tokens[at];
  if (token === undefined) return false;
  const { stops } = lexicon.sets;
  return (
    token.capital ||
    isRole(token.folded, lexicon) ||
    leadsTag(passage, at) ||
    (lexicon.words.dialogue === 'comma' &&
      (lexicon.pronouns.has(token.folded) ||
        (tokens[at + 1]?.capital === true && !stops.has(token.folded))))
  );
}

/** How many tokens a bracket behind a name may have. */
const LONGEST_BRACKET = 6;

/** End of the bracket that opens at `at`, or null. */
function bracketEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.folded !== '(') return null;
  const close = tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ folded }) => folded === ')');
  return close < 0 ? null : at + close + 1;
}

/** `, explique-t-il,` or `, explique X.`: a verb with its pronoun or a name after it, inside the marks. */
export function isCliticTag(passage: Passage<Token>, at: number): boolean {
  const { items: tokens, lexicon } = passage;
  if (lexicon.rules.enclitics.size === 0) return false;
  for (let place = at; place < at + 3; place += 1) {
    const cue = lexicon.cues.match(tokens, place);
    const after = foldedAt(tokens, place + (cue?.length ?? 0));
    if (cue !== null && lexicon.rules.enclitics.has(after)) return true;
    if (cue !== null && closesSoon(tokens, place + cue.length)) return true;
    const opens = tokens.slice(at, place).every(({ folded }) => lexicon.sets.between.has(folded));
    if (cue?.value.kind === 'verb' && opens && namesOffice(passage, place + cue.length))
      return true;
  }
  return false;
}

/** Words of an office and its holder inside speech. */
const LONGEST_OFFICE = 7;

/** An office with its article, what belongs to it, and a comma or stop: the rest of `, explique l’agriculteur X,`, `, raconte le maire.` */
function namesOffice({ items: tokens, lexicon }: Passage<Token>, from: number): boolean {
  const office = lexicon.sets.articles.has(foldedAt(tokens, from)) ? from + 1 : from;
  if (!isRole(foldedAt(tokens, office), lexicon)) return false;
  for (let at = office + 1; at < office + LONGEST_OFFICE; at += 1) {
    const { folded = '', word = false } = tokens[at] ?? {};
    if (folded === ',') return true;
    // Behind a stop the speech goes on with a capital, or behind a bracket that tells of an omission.
    if (folded === '.') return tokens[at + 1]?.capital === true || tokens[at + 1]?.folded === '[';
    if (!word) return false;
  }
  return false;
}

/** A name and then a comma or stop: the rest of `, explique X,`, `, détaille X (SE), …`. */
function closesSoon(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.capital !== true) return false;
  let end = from + 1;
  while (end < from + LONGEST_NAME && tokens[end]?.capital === true) end += 1;
  const { folded = '' } = tokens[bracketEnd(tokens, end) ?? end] ?? {};
  return folded === ',' || folded === '.';
}

/** Words of a name in such a tag. */
const LONGEST_NAME = 4;

/** Where the tag inside speech ends whose first comma stands at `comma`: behind the office that tells who is named there, `, détaille X (SE), maire.`; else there. */
export function endOfTag({ items: tokens, lexicon }: Passage<Token>, comma: number): number {
  const office = tokens[comma + 1];
  if (office?.capital !== false || !isRole(office.folded, lexicon)) return comma;
  for (let at = comma + 2; at < comma + LONGEST_OFFICE; at += 1) {
    const { folded = '', word = false } = tokens[at] ?? {};
    if (folded === ',' || folded === '.') return at;
    if (!word) return comma;
  }
  return comma;
}
