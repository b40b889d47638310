import type { Passage, Range } from '../passage';
import type { Lexicon } from '../words/lexicon';
import { trimRange } from './mark-places';
import type { Marked } from './marked';
import {
  AUXILIARY,
  endOfTag,
  isCliticTag,
  LONGEST_TAG,
  namesSpeaker,
  tagBegins,
  WORDS_BEFORE_VERB,
} from './tag-beginnings';
import { foldedAt, type Token, tokenise } from '../words/tokens';
import { DASH, SENTENCE_END } from '../words/signs';

const SPACE = /\s/u;
const HAS_DASH = new RegExp(`[${[...DASH].join('')}]`, 'u');
/** A stop, a closing mark and the space before a dash. */
const STOP_BEFORE = /[.!?…]["”»]?\s$/u;
const LONGEST_STOP = 4;
const CALLS = /^[!?…]$/u;
/** Tokens of the article's own between two such dashes. */
const LONGEST_NARRATION = 200;
const AFTER_RAYA = /[\s.,;:!?…]/u;

/** A dash set off by spaces (or after a comma), or by one and close to a word, as a tag inside speech has. */
function isTagDash(text: string, token: Token): boolean {
  if (!DASH.has(token.folded)) return false;
  const after = text[token.end] ?? ' ';
  if (SPACE.test(after)) return true;
  const spaced = SPACE.test(text[token.start - 1] ?? '');
  return token.folded === '—' ? spaced || AFTER_RAYA.test(after) : spaced && AFTER_RAYA.test(after);
}

/** "– Most jest zamknięty *–powiedziała* Anna Lis.": a dash behind a space and close to the verb that it sets off. */
function isCloseDash(
  text: string,
  { items: tokens, lexicon: { cues } }: Passage<Token>,
  at: number,
): boolean {
  const token = tokens[at];
  if (token === undefined || !DASH.has(token.folded)) return false;
  return SPACE.test(text[token.start - 1] ?? '') && cues.match(tokens, at + 1) !== null;
}

/** Whether a tag can be set off in a stretch of speech. Hardly any has such a sign, and only what has one is cut into words. */
function mayHoldTag(speech: string, { rules }: Lexicon): boolean {
  return HAS_DASH.test(speech) || (rules.enclitics.size > 0 && /[,،!?…]/u.test(speech));
}

/** Parts of the speech between `from` and `to` (offsets in `text`, as those of the parts), cut at inserted tags: "Q, – said X, – Q". */
export function cutAtTags(text: string, [from, to]: Range, lexicon: Lexicon): Range[] {
  const tagged = mayHoldTag(text.slice(from, to), lexicon);
  const tokens = tagged ? tokenise(text, lexicon.rules, from, to) : [];
  const parts: [number, number][] = [];
  let start = from;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const sign = isTagDash(text, token) || isCloseDash(text, { items: tokens, lexicon }, at);
    const dash = sign && at > 0 && tagBegins({ items: tokens, lexicon }, at + 1, WORDS_BEFORE_VERB);
    // "« Assez ! *siffle la juge.* Asseyez-vous. »": behind what is called or asked no comma stands.
    const called = CALLS.test(token.folded) && tokens[at + 1]?.capital === false;
    const comma = token.folded === ',' || called;
    const clitic = !dash && comma && isCliticTag({ items: tokens, lexicon }, at + 1);
    if (!dash && !clitic) {
      at += 1;
      continue;
    }
    const before = tokens[at - 1];
    parts.push([
      start,
      before?.word === false && before.folded === ','
        ? before.start
        : called && clitic
          ? token.end
          : token.start,
    ]);
    let close = at + 1;
    while (close < tokens.length && close < at + LONGEST_TAG) {
      const item = tokens[close];
      if (item === undefined) break;
      if (dash ? isTagDash(text, item) : item.folded === ',' || SENTENCE_END.has(item.folded))
        break;
      close += 1;
    }
    if (clitic && foldedAt(tokens, close) === ',')
      close = endOfTag({ items: tokens, lexicon }, close);
    if (dash && close >= at + LONGEST_TAG) close = reopeningDash(text, tokens, close) ?? close;
    const closing = tokens[close];
    const open = close >= at + LONGEST_TAG && !reopens(text, tokens, close);
    start = closing === undefined || open ? to : closing.end;
    // "—dijo X—. Q": the stop after the tag is no part of what follows.
    if (dash) while (start < to && /[.,;:]/.test(text[start] ?? '')) start += 1;
    at = close + 1;
  }
  if (start < to) parts.push([start, to]);
  return parts.filter(([a, b]) => /\p{L}|\p{N}/u.test(text.slice(a, b)));
}

/** True for a dash behind a stop and before a capital: "… Dodał, że czeka. *–* Nie ma drogi – powiedział." */
function reopens(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !isTagDash(text, token) || next?.capital !== true) return false;
  return STOP_BEFORE.test(text.slice(Math.max(0, token.start - LONGEST_STOP), token.start));
}

/** Where speech begins again behind a tag that sentences of the article's own follow; null where it does not. */
function reopeningDash(text: string, tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_NARRATION); at += 1)
    if (reopens(text, tokens, at)) return at;
  return null;
}

/** A stretch of speech without marks. */
export function speechOf(text: string, range: Range, dash: boolean): Marked {
  const [from, to] = trimRange(text, range);
  return { start: from, end: to, from, to, closed: true, dash };
}

/** A quote in whose marks a tag stands, as its parts; any other quote as it is. */
export function cutInsertedTags(text: string, quote: Marked, lexicon: Lexicon): Marked[] {
  if (!quote.closed) {
    // "“Q, said X." without its closing mark: the speech ends at the comma before the tag.
    const tag = commaTag(text, [quote.from, quote.to], AUXILIARY, lexicon);
    if (tag !== null && text[tag] === ',') return [{ ...quote, end: tag, to: tag }];
  }
  const parts = cutAtTags(text, [quote.from, quote.to], lexicon);
  const [first] = parts;
  if (!quote.closed && parts.length === 1 && first !== undefined && first[1] < quote.to)
    return [{ ...quote, end: first[1], to: trimRange(text, first)[1] }];
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

/**
 * End of the speech of "– Q, sier X. …": the comma before the verb, or what is behind the question mark before it, as
 * an offset in `text`, as are those of the speech. `reach`: words that may stand before the verb. Null where no tag follows. The first verb that
 * a speaker stands behind, where there is one: "– De var lugna, *rapporterade* mindre oro, *säger Anna Berg*."
 */
export function commaTag(
  text: string,
  [from, to]: Range,
  reach: number,
  lexicon: Lexicon,
): number | null {
  const tokens = tokenise(text, lexicon.rules, from, to);
  let first: number | null = null;
  for (const [at, token] of tokens.entries()) {
    if (token.folded !== ',' && !/^[?!…]$/.test(token.folded)) continue;
    // ", – сказал X": a dash may stand before the verb.
    const dash = DASH.has(foldedAt(tokens, at + 1)) ? 1 : 0;
    if (!tagBegins({ items: tokens, lexicon }, at + 1 + dash, reach)) continue;
    const end = token.folded === ',' ? token.start : token.end;
    if (namesSpeaker({ items: tokens, lexicon }, at + 1 + dash)) return end;
    first ??= end;
  }
  return first;
}
