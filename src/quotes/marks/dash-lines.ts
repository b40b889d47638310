import type { Range } from '../passage';
import { isRole, type Lexicon } from '../words/lexicon';
import type { Marked } from './marked';
import { commaTag, cutAtTags, speechOf } from './speech-tags';
import { AUXILIARY, WORDS_BEFORE_VERB } from './tag-beginnings';
import { foldedAt, type Token, tokenise } from '../words/tokens';
import { DASH, SENTENCE_END } from '../words/signs';

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

/** Words of the longest speaker before a verb that closes the line. */
const LONGEST_BEFORE = 9;

/**
 * Where "– Q, Satamalehden vastaava toimittaja Anna Berg arvioi." ends its speech, in a language whose verb may close the
 * sentence: behind the last comma nothing but whoever says it and the verb; else null.
 */
function closingTag(text: string, from: number, to: number, lexicon: Lexicon): number | null {
  const { words, sets, cues, pronouns } = lexicon;
  if (words.verbSecond === true) return null;
  const tokens = tokenise(text, lexicon.rules, from, to);
  const comma = tokens.findLastIndex(({ folded }) => folded === ',');
  const verb = tokens.length - 2;
  const speaker = tokens.slice(comma + 1, verb);
  if (comma < 1 || speaker.length === 0 || speaker.length > LONGEST_BEFORE) return null;
  if (tokens.at(-1)?.folded !== '.' || cues.match(tokens, verb)?.value.kind !== 'verb') return null;
  const plain = speaker.every(
    ({ word, folded }) => word && !sets.stops.has(folded) && !pronouns.has(folded),
  );
  return plain && speaker.some(({ capital }) => capital) ? (tokens[comma]?.start ?? null) : null;
}

/**
 * Where speech goes on behind "– Q, sier X.": at the next sentence of the paragraph, unless another is
 * spoken of there ("Hun bor i Oslo") or somebody says something in other words. Null where it does not.
 */
function behindTag(text: string, tag: number, end: number, lexicon: Lexicon): number | null {
  const tokens = tokenise(text, lexicon.rules, tag, end);
  const dashAt = (at: number): boolean => DASH.has(foldedAt(tokens, at));
  const stop = tokens.findIndex(
    ({ folded }, at) =>
      SENTENCE_END.has(folded) &&
      !isInitial(tokens[at - 1]) &&
      tokens[dashAt(at + 1) ? at + 2 : at + 1]?.capital === true,
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

/** True for the letter of "– Q, sier Stein *A*. Lund til Kystavisen.". */
function isInitial(token: Token | undefined): boolean {
  return token?.capital === true && token.folded.length === 1;
}

/** Words of a tag between the two commas of a sentence that it breaks. */
const LONGEST_BREAK = 8;

/**
 * Where the sentence goes on that a tag breaks: "– Dette er, sier Anna Berg, *noe vi aldri har sett.*". The small word before the
 * tag tells that it isn't over. Null where it is, or the writer goes on.
 */
function behindBreak(
  text: string,
  [from, tag]: Range,
  end: number,
  lexicon: Lexicon,
): number | null {
  const { auxiliaries, stops, relatives, coordinators } = lexicon.sets;
  const last = tokenise(text, lexicon.rules, from, tag).at(-1)?.folded ?? '';
  if (!auxiliaries.has(last) && !stops.has(last)) return null;
  const tokens = tokenise(text, lexicon.rules, tag, end);
  const comma = tokens.findIndex(({ folded }, at) => at > 1 && folded === ',');
  const next = tokens[comma + 1];
  if (comma < 0 || comma > LONGEST_BREAK || next?.word !== true || next.capital) return null;
  if (lexicon.cues.match(tokens, 1) === null) return null;
  const writer = relatives.has(next.folded) || coordinators.has(next.folded);
  return writer || isRole(next.folded, lexicon) ? null : next.start;
}

/** Speech between the dash that opens a line and the line's end. Empty where no tag tells that it is speech. */
export function cutDialogue(text: string, from: number, end: number, lexicon: Lexicon): Marked[] {
  if (lexicon.words.dialogue === 'comma') {
    const tag =
      commaTag(text, [from, end], WORDS_BEFORE_VERB, lexicon) ??
      closingTag(text, from, end, lexicon) ??
      unknownTag(text, from, end, lexicon);
    if (tag === null) return [];
    const speech = speechOf(text, [from, tag], true);
    const rest = behindBreak(text, [from, tag], end, lexicon) ?? behindTag(text, tag, end, lexicon);
    return rest === null
      ? [speech]
      : [speech, { ...speechOf(text, [rest, end], true), resumes: true }];
  }
  const parts = cutAtTags(text, [from, end], lexicon);
  if (parts.length > 1 || (parts[0]?.[1] ?? end) < end)
    return parts.map((part, index) => ({
      ...speechOf(text, part, true),
      ...(index > 0 ? { resumes: true as const } : {}),
    }));
  // "– Q, a répondu X.": the comma alone, and the verb close behind it.
  const tag = commaTag(text, [from, end], AUXILIARY, lexicon);
  return tag === null ? [] : [speechOf(text, [from, tag], true)];
}
