import { isRole, type Lexicon } from '../words/lexicon';
import type { Marked } from './marked';
import { type Token, tokenise } from '../words/tokens';

/** How many words may stand before the verb of a tag: "– X sanoo", ", zegt X". */
const WORDS_BEFORE_VERB = 4;
/** How many auxiliaries and clitics may stand before it: ", a répondu X". */
const AUXILIARY = 2;
/** How long an inserted tag may be, in tokens. */
const LONGEST_TAG = 24;
const DASH = /^[–—―-]$/;
const SENTENCE_END = /^[.!?…]$/;

/** True where a reporting verb stands at or soon after `at`, before any punctuation. */
function tagBegins(tokens: readonly Token[], at: number, lexicon: Lexicon, reach: number): boolean {
  const { dialogue } = lexicon.words;
  let furthest = at + reach;
  for (let place = at; place <= furthest; place += 1) {
    const token = tokens[place];
    if (token?.word !== true) return false;
    // "…, da *jeg* skrev navnet, siger X": who speaks tells of himself.
    if (dialogue === 'comma' && lexicon.pronouns.get(token.folded) === 'i') return false;
    const cue = lexicon.cues.match(tokens, place, lexicon.words.proclitics);
    if (cue?.value.kind === 'after' && lexicon.words.verbSecond === true) {
      // "– so scheint es –": behind "so" only somebody's name or office tells who speaks.
      const next = tokens[place + cue.length];
      const named = next?.capital === true || isRole(next?.folded ?? '', lexicon);
      return named || lexicon.sets.articles.has(next?.folded ?? '');
    }
    if (cue !== null)
      return (
        cue.value.kind !== 'accordingAfter' && !goesOnAbout(tokens, place + cue.length, lexicon)
      );
    if (place === at && !canOpenTag(tokens, at, lexicon)) return false;
    // "kaupunginjohtaja Kaisa Lind *(sd.)* sanoi": the party of the one named.
    const close = bracketEnd(tokens, place + 1);
    if (close !== null) {
      furthest += close - place - 1;
      place = close - 1;
    }
  }
  return false;
}

/** True behind the verb of "…, sier *det* seg selv at vi må vente": what is said stands there, and no name. */
function goesOnAbout(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.words.dialogue !== 'comma') return false;
  // "…, mener *vi* at det haster, sier X": who speaks tells of himself.
  if (lexicon.pronouns.get(tokens[at]?.folded ?? '') === 'i') return true;
  return (
    lexicon.pointsBack.match(tokens, at) !== null &&
    tokens[at + 1]?.word === true &&
    tokens[at + 1]?.capital === false
  );
}

/** Words before the verb name the speaker: a name, an office, a pronoun, or a noun before a name. */
function canOpenTag(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { asWords, between, stops } = lexicon.sets;
  return (
    token.capital ||
    isRole(token.folded, lexicon) ||
    asWords.has(token.folded) ||
    between.has(token.folded) ||
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

const SPACE = /\s/u;
const AFTER_RAYA = /[\s.,;:!?…]/u;

/** A dash set off by spaces (or after a comma), or by one and close to a word, as a tag inside speech has. */
function isTagDash(text: string, token: Token): boolean {
  if (!DASH.test(token.folded)) return false;
  const after = text[token.end] ?? ' ';
  if (SPACE.test(after)) return true;
  const spaced = SPACE.test(text[token.start - 1] ?? '');
  return token.folded === '—' ? spaced || AFTER_RAYA.test(after) : spaced && AFTER_RAYA.test(after);
}

/** Parts of the speech between `from` and `to`, cut at inserted tags: "Q, – said X, – Q". */
function cutAtTags(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
): (readonly [number, number])[] {
  const tokens = tokenise(text, lexicon.rules, from, to);
  const parts: [number, number][] = [];
  let start = from;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const dash =
      isTagDash(text, token) && at > 0 && tagBegins(tokens, at + 1, lexicon, WORDS_BEFORE_VERB);
    const clitic = !dash && token.folded === ',' && isCliticTag(tokens, at + 1, lexicon);
    if (!dash && !clitic) {
      at += 1;
      continue;
    }
    const before = tokens[at - 1];
    parts.push([
      start,
      before?.word === false && before.folded === ',' ? before.start : token.start,
    ]);
    let close = at + 1;
    while (close < tokens.length && close < at + LONGEST_TAG) {
      const item = tokens[close];
      if (item === undefined) break;
      if (dash ? isTagDash(text, item) : item.folded === ',' || SENTENCE_END.test(item.folded))
        break;
      close += 1;
    }
    const closing = tokens[close];
    start = closing === undefined || close >= at + LONGEST_TAG ? to : closing.end;
    // "—dijo X—. Q": the stop after the tag is no part of what follows.
    if (dash) while (start < to && /[.,;:]/.test(text[start] ?? '')) start += 1;
    at = close + 1;
  }
  if (start < to) parts.push([start, to]);
  return parts.filter(([a, b]) => /\p{L}|\p{N}/u.test(text.slice(a, b)));
}

/** `, explique-t-il,` or `, explique X.`: a verb with its pronoun or a name after it, inside the marks. */
function isCliticTag(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.rules.enclitics.size === 0) return false;
  for (let place = at; place < at + 3; place += 1) {
    const cue = lexicon.cues.match(tokens, place);
    const after = tokens[place + (cue?.length ?? 0)]?.folded ?? '';
    if (cue !== null && lexicon.rules.enclitics.has(after)) return true;
    if (cue !== null && closesSoon(tokens, place + cue.length)) return true;
    const opens = tokens.slice(at, place).every(({ folded }) => lexicon.sets.between.has(folded));
    if (cue?.value.kind === 'verb' && opens && namesOffice(tokens, place + cue.length, lexicon))
      return true;
  }
  return false;
}

/** Words of an office and its holder inside speech. */
const LONGEST_OFFICE = 7;

/** An office with its article, what belongs to it, and a comma: the rest of `, explique l’agriculteur X,`. */
function namesOffice(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const office = lexicon.sets.articles.has(tokens[from]?.folded ?? '') ? from + 1 : from;
  if (!isRole(tokens[office]?.folded ?? '', lexicon)) return false;
  for (let at = office + 1; at < office + LONGEST_OFFICE; at += 1) {
    if (tokens[at]?.folded === ',') return true;
    if (tokens[at]?.word !== true) return false;
  }
  return false;
}

/** A name and then a comma or stop: the rest of `, explique X,`. */
function closesSoon(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.capital !== true) return false;
  for (let at = from + 1; at < from + 5; at += 1) {
    if (tokens[at]?.folded === ',' || tokens[at]?.folded === '.') return true;
    if (tokens[at]?.capital !== true) return false;
  }
  return false;
}

function trim(text: string, [from, to]: readonly [number, number]): readonly [number, number] {
  const inner = text.slice(from, to);
  return [from + inner.length - inner.trimStart().length, from + inner.trimEnd().length];
}

/** A stretch of speech without marks. */
export function speechOf(text: string, range: readonly [number, number], dash: boolean): Marked {
  const [from, to] = trim(text, range);
  return { start: from, end: to, from, to, closed: true, dash };
}

/** A quote in whose marks a tag stands, as its parts; any other quote as it is. */
export function cutInsertedTags(text: string, quote: Marked, lexicon: Lexicon): Marked[] {
  if (!quote.closed) {
    // "“Q, said X." without its closing mark: the speech ends at the comma before the tag.
    const tag = commaTag(text, quote.from, quote.to, AUXILIARY, lexicon);
    if (tag !== null && text[tag] === ',') return [{ ...quote, end: tag, to: tag }];
  }
  const parts = cutAtTags(text, quote.from, quote.to, lexicon);
  const [first] = parts;
  if (!quote.closed && parts.length === 1 && first !== undefined && first[1] < quote.to)
    return [{ ...quote, end: first[1], to: trim(text, first)[1] }];
  if (parts.length < 2) return [quote];
  return parts.map((range, index) => {
    const part = speechOf(text, range, false);
    return {
      ...part,
      start: index === 0 ? quote.start : part.start,
      end: index === parts.length - 1 ? quote.end : part.end,
      closed: quote.closed,
      ...(index > 0 ? { resumes: true as const } : {}),
    };
  });
}

/** End of the speech of "– Q, sier X. …": the comma or question mark before the verb, or null. */
function commaTag(
  text: string,
  from: number,
  to: number,
  reach: number,
  lexicon: Lexicon,
): number | null {
  const tokens = tokenise(text, lexicon.rules, from, to);
  for (const [at, token] of tokens.entries()) {
    if (token.folded !== ',' && !/^[?!…]$/.test(token.folded)) continue;
    // ", – сказал X": a dash may stand before the verb.
    const dash = DASH.test(tokens[at + 1]?.folded ?? '') ? 1 : 0;
    if (tagBegins(tokens, at + 1 + dash, lexicon, reach))
      return token.folded === ',' ? token.start : token.end;
  }
  return null;
}

/** Words of a tag whose verb no list has, the verb and the stop among them. */
const LONGEST_UNKNOWN = 5;

/** Where "– Q, deler Anna Berg." ends its speech: a word, a name or an office, and the line is over; else null. */
function unknownTag(text: string, from: number, to: number, lexicon: Lexicon): number | null {
  const tokens = tokenise(text, lexicon.rules, from, to);
  const comma = tokens.findLastIndex(({ folded }) => folded === ',');
  const verb = tokens[comma + 1];
  const speaker = tokens.slice(comma + 2, -1);
  if (comma < 1 || verb?.word !== true || verb.capital || tokens.at(-1)?.folded !== '.')
    return null;
  if (speaker.length === 0 || tokens.length - comma - 1 > LONGEST_UNKNOWN) return null;
  const { stops, between, articles } = lexicon.sets;
  const small = [stops, between, articles].some((set) => set.has(verb.folded));
  if (small || lexicon.pronouns.has(verb.folded) || isRole(verb.folded, lexicon)) return null;
  const names = speaker.every(
    ({ word, capital, folded }) =>
      word && (capital || isRole(folded, lexicon) || /^\d/u.test(folded)),
  );
  return names ? (tokens[comma]?.start ?? null) : null;
}

/**
 * Where speech goes on behind "– Q, sier X.": at the next sentence of the paragraph, unless another is
 * spoken of there ("Hun bor i Oslo") or somebody says something in other words. Null where it does not.
 */
function behindTag(text: string, tag: number, end: number, lexicon: Lexicon): number | null {
  const tokens = tokenise(text, lexicon.rules, tag, end);
  const dashAt = (at: number): boolean => DASH.test(tokens[at]?.folded ?? '');
  const stop = tokens.findIndex(
    ({ folded }, at) =>
      SENTENCE_END.test(folded) && tokens[dashAt(at + 1) ? at + 2 : at + 1]?.capital === true,
  );
  const first = tokens[stop + 1];
  if (stop < 1 || first === undefined) return null;
  // "– Q, sier Anna Berg. *–* Q": a dash opens it again.
  if (dashAt(stop + 1)) return tokens[stop + 2]?.start ?? null;
  const agreement = lexicon.pronouns.get(first.folded);
  if (agreement === 'he' || agreement === 'she') return null;
  // "Anføreren Elias Rask var roligere": nobody speaks of somebody by office and name.
  if (isRole(first.folded, lexicon) && tokens[stop + 2]?.capital === true) return null;
  // "– Q, sier Anna Berg. Berg har sittet i styret": who is named again is told of, and doesn't speak.
  const named = new Set(
    tokens.filter(({ capital }, at) => capital && at < stop).map(({ folded }) => folded),
  );
  if (tokens.some(({ capital, folded }, at) => at > stop && capital && named.has(folded)))
    return null;
  const told = tokens
    .slice(stop + 1)
    .some((_, step) => lexicon.cues.match(tokens, stop + 1 + step)?.value.kind === 'verb');
  return told ? null : first.start;
}

/** Speech between the dash that opens a line and the line's end. Empty where no tag tells that it is speech. */
export function cutDialogue(text: string, from: number, end: number, lexicon: Lexicon): Marked[] {
  if (lexicon.words.dialogue === 'comma') {
    const tag =
      commaTag(text, from, end, WORDS_BEFORE_VERB, lexicon) ?? unknownTag(text, from, end, lexicon);
    if (tag === null) return [];
    const speech = speechOf(text, [from, tag], true);
    const rest = behindTag(text, tag, end, lexicon);
    return rest === null
      ? [speech]
      : [speech, { ...speechOf(text, [rest, end], true), resumes: true }];
  }
  const parts = cutAtTags(text, from, end, lexicon);
  if (parts.length > 1 || (parts[0]?.[1] ?? end) < end)
    return parts.map((part, index) => ({
      ...speechOf(text, part, true),
      ...(index > 0 ? { resumes: true as const } : {}),
    }));
  // "– Q, a répondu X.": the comma alone, and the verb close behind it.
  const tag = commaTag(text, from, end, AUXILIARY, lexicon);
  return tag === null ? [] : [speechOf(text, [from, tag], true)];
}
