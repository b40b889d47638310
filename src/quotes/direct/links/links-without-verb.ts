import { isBeforeSpeechParticle } from '../stretch/speech-particle';
import type { Stretch } from '../stretch/stretch';
import type { Passage } from '../../passage';
import { isOfficeOrTitle, isRole } from '../../words/lexicon';
import type { Link } from './link';
import { phraseAt } from '../../reporting/phrases/mentions';
import { isHanFullName } from '../../speakers/names/han-full-name';
import { bareSubject } from '../../speakers/names/syllable-names';
import { readMarked } from '../../reporting/subjects/marked-subjects';
import { readLeft, readObject, readRight } from '../../reporting/subjects/subjects';
import { readTopic } from '../../reporting/subjects/topics';
import { CLOSES_BRACKET, DASH, OPENS_BRACKET, SETS_OFF } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt, foldedText } from '../../words/tokens';

/** `“Q” — S`: a name behind a dash, up to the end of the line. */
export function linkByline(stretch: Stretch): Link | null {
  const { items, at } = stretch;
  if (!DASH.has(foldedAt(items, at + 1)) || items[at + 2]?.capital !== true) return null;
  const mention = readRight(stretch, at + 2, items.length);
  if (mention === null) return null;
  const end = mention.apposition?.[1] ?? mention.to;
  for (let place = end; place < items.length; place += 1)
    if (items[place]?.word === true || items[place]?.quote !== null) return null;
  return { cue: null, mention, strong: true };
}

/** `S는 "Q"고 …`: a particle that only speech has before it, and a verb that no list has. */
export function linkParticle(stretch: Stretch): Link | null {
  if (!isBeforeSpeechParticle(stretch)) return null;
  const { items, at, lexicon } = stretch;
  const { negations } = lexicon.sets;
  if (items.slice(at + 2).some(({ folded }) => negations.has(folded))) return null;
  return { cue: null, mention: readMarked(stretch, at, 0), strong: true };
}

/** Fewest words of a quote whose verb no list has, or that has none. */
const SHORTEST_UNTOLD = 2.5;

/**
 * `Sさんは「Q」と顔をほころばせる`, `Sさんは「Q」。`, `「Q」とSさん。`, `S 장관 "Q"`: somebody's name with an office or a title,
 * and behind the quote a particle with a verb that no list has, or nothing. Before such a verb an office alone
 * will do where the quote ends as a predicate: what is compared with a title has one as well.
 */
export function linkUntold(stretch: Stretch): Link | null {
  const { items, at, looks, lexicon } = stretch;
  const { quoteParticles, courtesy } = lexicon.sets;
  if (quoteParticles.size === 0 || looks.words < SHORTEST_UNTOLD || looks.named) return null;
  const rest = items.slice(at + 1);
  if (rest.some(({ quote }) => quote !== null)) return null;
  const closes = rest.every(({ word }) => !word);
  const particle = lexicon.words.unspaced === true && quoteParticles.has(foldedAt(rest, 0));
  if (!closes && !particle) return null;
  const titled = (place: number, titles: boolean): boolean => {
    const folded = bareSubject(foldedAt(items, place), lexicon);
    return courtesy.has(folded) || (titles && isRole(folded, lexicon));
  };
  // "「Q」と中村さん。", "「Q」と、中村さん。": the verb is left out.
  const from = SETS_OFF.has(foldedAt(items, at + 2)) ? at + 3 : at + 2;
  const stop = items.findIndex(({ word }, place) => place >= from && !word);
  const whole = stop > from && items.slice(stop).every(({ word }) => !word);
  if (particle && whole && titled(stop - 1, true))
    return { cue: null, mention: phraseAt(from, stop), strong: false };
  const line = closes && at > 1 && items.slice(0, at).every(({ word }) => word);
  if (line && titled(at - 1, true)) return { cue: null, mention: phraseAt(0, at), strong: false };
  const subject = readMarked(stretch, at, 0);
  if (subject?.kind !== 'phrase') return null;
  const courteous = items
    .slice(subject.from, subject.to)
    .some(({ folded }) => courtesy.has(folded));
  // "長友*は*「Q」と笑った": a surname by itself.
  const name = foldedText(items, subject.from, subject.to);
  const known = looks.inflected && lexicon.hanSurnames(name).includes(name.length);
  if (!courteous && !known && !titled(subject.to - 1, closes || looks.inflected)) return null;
  return { cue: null, mention: subject, strong: false };
}

/** Fewest words of a quote in brackets: what is shorter explains a term. */
const SHORTEST_BRACKETED = 6;

/** `S (“Q”)`: a clause between marks, alone between brackets, is said by whom the words before name. */
export function linkBracketed(stretch: Stretch): Link | null {
  const { items, at, looks } = stretch;
  if (items[at - 1]?.folded !== '(' || items[at + 1]?.folded !== ')') return null;
  if (looks.words < SHORTEST_BRACKETED || looks.titleCase) return null;
  const mention = readLeft(stretch, at - 1, 0) ?? readTopic(stretch, at - 1);
  return mention === null ? null : { cue: null, mention, strong: false };
}

/** Most items in brackets beside a quote. */
const LONGEST_BRACKETED_NAME = 16;

/** Who is named between the bracket that opens at `open` and the next one that closes, and where that is: by a title at the end, or by a name alone. */
function namedInBrackets(
  { items, lexicon }: Passage,
  open: number,
): readonly [from: number, close: number] | null {
  if (!OPENS_BRACKET.has(foldedAt(items, open))) return null;
  const inside = items.slice(open + 1, open + 1 + LONGEST_BRACKETED_NAME);
  const length = inside.findIndex(({ folded }) => CLOSES_BRACKET.has(folded));
  if (length < 1) return null;
  const close = open + 1 + length;
  const last = foldedAt(items, close - 1);
  const name = foldedText(inside, 0, length);
  const named = isOfficeOrTitle(last, lexicon) || isHanFullName(name, lexicon);
  return named ? [open + 1, close] : null;
}

/**
 * `「Q」（S）` and `（S）「Q」` at the head of a line: whom brackets beside speech name, in a language with particles of
 * quotation.
 */
export function linkNamedInBrackets(stretch: Stretch): Link | null {
  const { reading, at, looks, lexicon } = stretch;
  const { start, paragraph } = reading.frame;
  const { sets, words } = lexicon;
  if (sets.quoteParticles.size === 0 || words.unspaced !== true) return null;
  if (looks.words < SHORTEST_UNTOLD || looks.named || !(looks.inflected || looks.terminal))
    return null;
  const behind = namedInBrackets(stretch, at + 1);
  if (behind !== null) return { cue: null, mention: phraseAt(...behind), strong: true };
  const before = start === paragraph ? namedInBrackets(stretch, 0) : null;
  if (before === null || before[1] !== at - 1) return null;
  return { cue: null, mention: phraseAt(...before), strong: true };
}

/** "«La voce del mare», *romanzo di* X", "« Q », *le maire* hausse les épaules": a noun whose it is told, or an office, is no verb. */
function isNoun({ items, lexicon }: Passage, at: number): boolean {
  const { articles, links, coordinators } = lexicon.sets;
  const noun = articles.has(foldedAt(items, at)) ? at + 1 : at;
  const link = foldedAt(items, noun + 1);
  if (links.has(link) && !coordinators.has(link) && !articles.has(link)) return true;
  return noun === at && isRole(foldedAt(items, noun), lexicon);
}

/** `Q, mocked S.`: a sentence that begins with a quote and goes on with a verb that no list has. */
export function linkUnknownVerb(stretch: Stretch): Link | null {
  const { items, at, looks, lexicon } = stretch;
  const opens = at === 0 || (at === 1 && DASH.has(foldedAt(items, 0)));
  if (!opens || looks.words < 4 || lexicon.words.subject !== 'around') return null;
  let tag = at + 1;
  while (SETS_OFF.has(foldedAt(items, tag))) tag += 1;
  if (tag === at + 1 && !looks.terminal) return null;
  const verb = behindSmallWords(stretch, tag, items.length);
  const word = items[verb];
  const { stops, auxiliaries, reportedForms } = lexicon.sets;
  if (word?.capital === true && looks.terminal) return linkUnknownBehind(stretch, verb);
  if (word?.word !== true || word.capital || stops.has(word.folded)) return null;
  if (auxiliaries.has(word.folded) || reportedForms.has(word.folded)) return null;
  if (isNoun(stretch, verb)) return null;
  const mention = readRight(stretch, verb + 1, items.length);
  return mention === null ? null : { cue: null, mention, strong: true };
}

/** `“Q,” S began`: a name, and a verb that no list has. */
function linkUnknownBehind(passage: Passage, at: number): Link | null {
  const { items, lexicon } = passage;
  if (lexicon.words.verbSecond === true || lexicon.words.lateSubject === true) return null;
  let end = at;
  while (items[end]?.capital === true) end += 1;
  const verb = items[end];
  const mention = readObject(passage, at, end);
  if (mention?.kind !== 'phrase' || verb?.word !== true) return null;
  const { stops, links, auxiliaries } = lexicon.sets;
  const small = [stops, links, auxiliaries].some((set) => set.has(verb.folded));
  return small ? null : { cue: null, mention, strong: true };
}

/** Fewest words of a quote that a viewpoint alone leads to. */
const SHORTEST_VIEW = 4;

/** `For S, it is “Q”`: a sentence that opens with whose view it is, an office or a name of two words. */
export function linkViewpoint(stretch: Stretch): Link | null {
  const { items, at, looks, lexicon } = stretch;
  if (!lexicon.sets.viewpoints.has(foldedAt(items, 0))) return null;
  if (looks.words < SHORTEST_VIEW) return null;
  const mention = readObject(stretch, 1, at);
  if (mention?.kind !== 'phrase') return null;
  const words = items.slice(mention.from, mention.to);
  const office = words.some(({ folded }) => isRole(folded, lexicon));
  const name = words.some(({ capital }, step) => capital && words[step + 1]?.capital === true);
  return office || name ? { cue: null, mention, strong: false } : null;
}
