import type { Item, Passage, Range } from '../../passage';
import { clauseStart } from '../clauses/clauses';
import type { Cue } from '../cues/cues';
import type { Lexicon } from '../../words/lexicon';
import { FIGURE, type Mention, phraseAt } from '../phrases/mentions';
import { phraseEnd } from '../phrases/phrase-end';
import { readObject } from './subjects';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';
import { CASED } from '../../words/letters';

/** How far behind "heißt es" the document may be named. */
const DOCUMENT_REACH = 3;

/** "heißt es in dem Schreiben", "In dem Schreiben heißt es": the document behind its preposition. */
export function readDocument(passage: Passage, cue: Cue, reach: Range): Mention | null {
  const { items, lexicon } = passage;
  const inCase = readInCase(passage, cue, reach);
  if (inCase !== null) return inCase;
  const [lowest, highest] = reach;
  const leads = (at: number): boolean => lexicon.sets.documentPrepositions.has(foldedAt(items, at));
  for (let at = cue.to; at < Math.min(highest, cue.to + DOCUMENT_REACH); at += 1) {
    if (items[at]?.word !== true) break;
    // "war von „Q“ die Rede": what is spoken of is no document.
    const told = items.slice(at + 1, at + 3).some(({ quote }) => quote !== null);
    if (leads(at) && !told) return readDescribed(passage, at + 1, highest);
  }
  const opening = clauseStart(passage, cue.from, lowest);
  // "*Wie* aus dem Schreiben hervorgeht", "*und* in dem Schreiben heißt es"
  const { asWords, coordinators } = lexicon.sets;
  const opener = foldedAt(items, opening);
  const start = asWords.has(opener) || coordinators.has(opener) ? opening + 1 : opening;
  if (leads(start))
    return readDescribed(passage, start + 1, cue.from) ?? readBeforeRelative(passage, start);
  // "In dem Brief, den sie gestern bekam, heißt es": a clause stands between the two.
  const parted = items[cue.from - 1]?.folded === ',' && leads(lowest);
  return parted ? readDescribed(passage, lowest + 1, cue.from) : null;
}

/** "áll a *közleményben*", "*tiedotteessa* sanotaan": the document in a case that tells where a thing stands, where no preposition does. */
function readInCase(
  { items, lexicon: { documentForms, sets } }: Passage,
  cue: Cue,
  [lowest, highest]: Range,
): Mention | null {
  if (documentForms.size === 0 || sets.documentPrepositions.size > 0) return null;
  const from = Math.max(lowest, cue.from - DOCUMENT_REACH);
  const to = Math.min(highest, cue.to + DOCUMENT_REACH);
  for (let at = from; at < to; at += 1)
    if (documentForms.has(foldedAt(items, at))) return phraseAt(at, at + 1);
  return null;
}

/** True for a form that only several have as their subject: "сообщ*или*". */
export function isPlural(verb: string, { endings }: Lexicon): boolean {
  return hasEnding(verb, endings.verb.they);
}

/**
 * `сообщили в *мэрии*`, `объяснили изданию в *управлении порта*`: a plural verb without a subject, and behind a
 * preposition the body whose people say it; not where or when they say it ("в интервью").
 */
export function readBody(passage: Passage, cue: Cue, highest: number): Mention | null {
  const { items, lexicon } = passage;
  const { articles, documentPrepositions, occasions, times } = lexicon.sets;
  if (lexicon.words.subjectless !== true || cue.to - cue.from !== 1) return null;
  if (!isPlural(foldedAt(items, cue.from), lexicon)) return null;
  for (let at = cue.to; at < Math.min(highest, cue.to + DOCUMENT_REACH); at += 1) {
    // "сказали *«Порту»* в мэрии": whom they told it.
    if (items[at]?.markedName === true) continue;
    if (items[at]?.word !== true) return null;
    // "заверили в *«Волне»*"
    const named = items[at + 1]?.markedName === true && at + 1 < highest;
    if (named && documentPrepositions.has(foldedAt(items, at))) return phraseAt(at + 1, at + 2);
    if (!documentPrepositions.has(foldedAt(items, at))) continue;
    const first = foldedAt(items, at + 1);
    const noun = articles.has(first) ? foldedAt(items, at + 2) : first;
    if (occasions.has(noun) || times.has(noun) || FIGURE.test(noun)) return null;
    return readDescribed(passage, at + 1, highest);
  }
  return null;
}

/** "В *мэрии* утверждают, что …": what a preposition leads to is who says it, where a plural verb has no other subject. */
export function asBody(
  passage: Passage,
  left: Mention | null,
  [lowest, verb]: Range,
): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.subjectless !== true || left?.kind === 'pronoun') return left;
  if (!isPlural(foldedAt(items, verb), lexicon)) return left;
  const { articles, documentPrepositions, links, occasions, times, between } = lexicon.sets;
  let head = clauseStart(passage, verb, lowest);
  const adverb = (folded: string): boolean =>
    between.has(folded) && !documentPrepositions.has(folded);
  while (head < verb && adverb(foldedAt(items, head))) head += 1;
  // "*desde* el entorno *del jugador* aseguran": what tells whose it is goes on with the phrase.
  const whole = left === null || links.has(foldedAt(items, left.from));
  const from = whole ? head + 1 : left.from;
  const noun = foldedAt(items, articles.has(foldedAt(items, from)) ? from + 1 : from);
  if (!documentPrepositions.has(foldedAt(items, from - 1))) return left;
  if (occasions.has(noun) || times.has(noun) || FIGURE.test(noun)) return left;
  return whole ? readDescribed(passage, from, verb) : { ...left, led: false };
}

/** How many words may stand between a noun and the comma of its relative clause: "muss ein Schild *hängen*, auf dem steht". */
const VERB_BEHIND = 2;

/** "*ein Schreiben der Stadt*, in dem es hieß": the noun that a preposition and its pronoun behind a comma stand for. */
function readBeforeRelative(passage: Passage, start: number): Mention | null {
  const { items, lexicon } = passage;
  const { articles, links } = lexicon.sets;
  if (items[start - 1]?.folded !== ',' || !lexicon.capitalNouns) return null;
  if (!articles.has(foldedAt(items, start + 1))) return null;
  let to = start - 1;
  while (to > start - 1 - VERB_BEHIND && items[to - 1]?.capital === false) to -= 1;
  if (items[to - 1]?.capital !== true) return null;
  let from = to - 1;
  const inside = (item: Item | undefined): boolean =>
    item?.word === true &&
    (item.capital ||
      links.has(item.folded) ||
      articles.has(item.folded) ||
      DECLINED.test(item.folded)) &&
    !isStopWord(item, lexicon);
  while (from > 0 && (inside(items[from - 1]) || links.has(foldedAt(items, from - 1)))) from -= 1;
  return readObject(passage, from, to);
}

/** Words between a participle and who gave a text out: "a statement released *on Monday by* the port". */
const AUTHOR_REACH = 4;

/**
 * "A statement released by *the port* said": who gave out what is written, where a passive tells it; else the text without
 * what tells where or when ("*A statement* released Monday said").
 */
export function authorOf(passage: Passage, written: Mention, verb: number): Mention {
  const { items, lexicon } = passage;
  const { writings, givenOut, hadBy, agents } = lexicon.sets;
  const { from, to, kind } = written;
  if (kind !== 'phrase' || writings.size === 0) return written;
  const out = items.findIndex(
    ({ folded }, at) =>
      at > from &&
      at < to &&
      (givenOut.has(folded) || hadBy.has(folded)) &&
      writings.has(foldedAt(items, at - 1)),
  );
  if (out < 0) return written;
  if (hadBy.has(foldedAt(items, out))) return { ...written, to: out };
  const behind = items.slice(out + 1, Math.min(verb, out + 1 + AUTHOR_REACH));
  const by = behind.findIndex(({ folded }) => agents.has(folded));
  const author = by < 0 ? null : readObject(passage, out + by + 2, verb);
  return author ?? { ...written, to: out };
}

/** Words that may stand between an article and its noun: "einer am Montag in Bonn verbreiteten *Erklärung*". */
const LONGEST_DESCRIPTION = 8;

/** A noun phrase whose article and noun a day or a place may part. */
function readDescribed(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const plain = readObject(passage, from, limit);
  if (plain !== null) return plain;
  if (!lexicon.capitalNouns) return readBareNoun(passage, from, limit);
  if (!lexicon.sets.articles.has(foldedAt(items, from))) return null;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_DESCRIPTION); at += 1) {
    const before = items[at - 1];
    if (items[at]?.word !== true) return null;
    const described = before?.capital === false && DECLINED.test(before.folded);
    if (items[at]?.capital === true && described && !isStopWord(before, lexicon))
      return readObject(passage, at, limit);
  }
  return null;
}

/** "står det i *åtalet*": a noun in small letters, which names nobody else. */
function readBareNoun(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const first = items[from];
  if (first?.word !== true || from >= limit || isStopWord(first, lexicon)) return null;
  if (!CASED.test(first.folded) || lexicon.pronouns.has(first.folded)) return null;
  const to = phraseEnd(passage, from, limit);
  return to <= from ? null : phraseAt(from, to);
}

/** The ending of a participle or an adjective before its noun. */
const DECLINED = /\p{L}{3}(?:e|en|em|er|es)$/u;

function isStopWord({ folded }: Item, { sets }: Lexicon): boolean {
  return sets.stops.has(folded) || sets.articles.has(folded) || sets.times.has(folded);
}
