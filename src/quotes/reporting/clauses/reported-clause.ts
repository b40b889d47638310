import type { Item, Passage, Range } from '../../passage';
import { charactersPerWord } from '../../../languages/world/unspaced-scripts';
import { isParticiple } from '../cues/cues';
import { opensReport, verbOfReport } from './opens-report';
import { opensTurnedReport } from './turns';
import { COMMA, DASH, SEMICOLON, SENTENCE_END } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';
import { CASED } from '../../words/letters';

/** Said in other words, as positions among a frame's items, half-open. */
export interface IndirectContent {
  readonly from: number;
  readonly to: number;
  /** A second part after an inserted "X said", or null. */
  readonly rest: Range | null;
  /** Straight after the verb, with no word that opens it. */
  readonly bare: boolean;
}

const FEWEST_WORDS = 3;

/** Signs that end what was said as a word does. */
const ENDS_CONTENT: ReadonlySet<string> = new Set(')%‰€$£¥°');

function wordCount({ items, lexicon }: Passage, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.quote !== null && item?.quote !== undefined) count += FEWEST_WORDS;
    else if (item?.word === true)
      count +=
        lexicon.words.unspaced === true ? item.folded.length / charactersPerWord(item.folded) : 1;
  }
  return count;
}

/**
 * The stretch from `start` to `end` (item indexes, half-open) as what is said indirectly, less the signs
 * around it; `rest` is where it goes on behind its tag. Null when it has fewer than three words, or is
 * nothing but a quotation in marks.
 */
export function contentOf(
  passage: Passage,
  [start, end]: Range,
  rest: Range | null = null,
): IndirectContent | null {
  const { items } = passage;
  let from = start;
  let to = end;
  while (from < to && items[from]?.word !== true && items[from]?.quote === null) from += 1;
  while (
    to > from &&
    items[to - 1]?.word !== true &&
    items[to - 1]?.quote === null &&
    !ENDS_CONTENT.has(foldedAt(items, to - 1))
  )
    to -= 1;
  // What is said wholly in marks is a direct quote, not this.
  if (to - from === 1 && items[from]?.quote !== null) return null;
  const words =
    wordCount(passage, from, to) + (rest === null ? 0 : wordCount(passage, rest[0], rest[1]));
  return words >= FEWEST_WORDS ? { from, to, rest, bare: false } : null;
}

/** Index behind the last item that is no sign of the sentence's end. */
export function frameEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && SENTENCE_END.has(foldedAt(items, end - 1))) end -= 1;
  return end;
}

/**
 * True for "*Although* X said that Q, Y did Z": the clause that tells of `from` is the one that opens the sentence.
 * Commas before `from` come in pairs there, around an apposition; a single one has closed the opening.
 */
function isInOpening(passage: Passage, from: number): boolean {
  const { items, lexicon } = passage;
  if (lexicon.subordinators.match(items, 0) === null && !opensTelling(passage)) return false;
  const before = items.slice(0, from);
  const commas = before.filter(({ folded }) => COMMA.has(folded)).length;
  return (commas - (opensThat({ items: before, lexicon }) ? 1 : 0)) % 2 === 0;
}

/** True for "*Advertindo* que Q, ele pediu …", "*En signalant* que …": a participle that tells opens the sentence. */
function opensTelling({ items, lexicon }: Passage): boolean {
  const { stops, between } = lexicon.sets;
  const small = stops.has(foldedAt(items, 0)) || between.has(foldedAt(items, 0));
  return [0, small ? 1 : 0].some(
    (at) =>
      isParticiple(foldedAt(items, at), lexicon) &&
      lexicon.cues.match(items, at)?.value.kind === 'verb',
  );
}

/** "Obwohl X *sagte,* dass Q": true where the last comma stands behind a reporting verb, and so parts "that" from it. */
function opensThat({ items, lexicon }: Passage): boolean {
  const last = items.length - 1;
  if (!COMMA.has(foldedAt(items, last))) return false;
  const start = items.slice(0, last).findLastIndex(({ folded }) => COMMA.has(folded)) + 1;
  for (let at = start; at < last; at += 1) if (lexicon.cues.match(items, at) !== null) return true;
  return false;
}

/**
 * ru "Котов сказал, что C, *Громова уточнила, что* D": whether somebody else tells something behind the comma at `at`, the first
 * of a clause that nothing is set before.
 */
function opensNextReport(passage: Passage, [from, at]: Range): boolean {
  const { items, lexicon } = passage;
  const { complementisers, subordinators, sets, words } = lexicon;
  // "revived, *his opponents’ claim* that D": where no comma need stand before "that" a noun looks like its verb.
  if (words.closingComma !== true) return false;
  const clause = complementisers.match(items, from)?.length ?? 0;
  const head = from + clause;
  if (subordinators.match(items, head) !== null || sets.suppositions.has(foldedAt(items, head)))
    return false;
  if (items.slice(head, at).some(({ folded }) => COMMA.has(folded))) return false;
  const verb = verbOfReport(passage, at + 1);
  if (verb === null) return false;
  const behind = COMMA.has(foldedAt(items, verb)) ? verb + 1 : verb;
  return complementisers.match(items, behind) !== null;
}

/** Where what is said ends: at the frame's end, or where the same speaker goes on with another verb ("… and told Y"). */
export function clauseEnd(passage: Passage, from: number): number {
  const { items, lexicon } = passage;
  const end = frameEnd(items);
  const { coordinators, contrasts } = lexicon.sets;
  const opens = isInOpening(passage, from);
  // "wrote that “Q”, while others asked …": words in marks are as many as there must be.
  const marked = items.slice(from, from + 2).findIndex(({ quote }) => quote !== null);
  const fewest = marked < 0 ? FEWEST_WORDS : marked + 1;
  for (let at = from + fewest; at < end - 1; at += 1) {
    const folded = foldedAt(items, at);
    const comma = COMMA.has(folded);
    const next = foldedAt(items, at + 1);
    if (comma && opens) return at;
    // "…, but the mayor said D"
    if (opensTurnedReport(passage, at)) return COMMA.has(foldedAt(items, at - 1)) ? at - 1 : at;
    // "said C; *the council said* D"
    if (SEMICOLON.has(folded) && opensReport(passage, at + 1)) return at;
    // "сказал, что C, *Громова уточнила, что* D"
    if (comma && opensNextReport(passage, [from, at])) return at;
    // ar "إن الجسر سيفتح *مؤكدا* ثقته": what else the speaker says, which no comma need part.
    if (lexicon.sets.participles.has(folded)) return at;
    // "…, *without giving details*", "…, *lo que* alarmó al puerto": how somebody said it, and what came of it.
    if (comma && lexicon.asides.match(items, at + 1) !== null) return at;
    // "…, while 60 percent say", "… – even though": the writer goes on.
    if ((comma || DASH.has(folded)) && contrasts.has(next)) return at;
    const coordinated = coordinators.has(folded);
    if (coordinated && COMMA.has(foldedAt(items, at - 1)) && opensReport(passage, at + 1))
      return at - 1;
    if (!coordinated && !(comma && contrasts.size > 0)) continue;
    if (coordinated && lexicon.words.closingComma === true && !COMMA.has(foldedAt(items, at - 1)))
      continue;
    // "et *a* révélé", "e *ha* rilasciato"
    const verb = behindSmallWords(passage, at + 1, end);
    const match = lexicon.cues.match(items, verb, lexicon.words.proclitics);
    const kind = match?.value.kind;
    // "…, *accusato* di": a participle that tells more; "…, afirmó." closes its sentence.
    const closes = match !== null && verb + match.length >= end;
    // "…, *agregando que* D": the same speaker goes on.
    const adds =
      match !== null &&
      isParticiple(foldedAt(items, verb), lexicon) &&
      lexicon.complementisers.match(items, verb + match.length) !== null;
    if (comma && adds) return at;
    if (!coordinated && lexicon.words.relativeThat === true && !closes) continue;
    // "…, but according to the auditors it was four": who knows better.
    const other = coordinated && (kind === 'according' || kind === 'accordingSelf');
    if (kind === 'verb' || other) return at;
  }
  return end;
}

/**
 * True for a "that" that reports nothing: "y que" of a second clause, "para que" of a purpose, "la que"
 * of a relative clause.
 */
export function opensAnother({ items, lexicon }: Passage, at: number): boolean {
  const before = items[at - 1];
  if (before?.word !== true) return false;
  const { sets } = lexicon;
  // "ainsi *que* des haies"
  if (sets.asWords.has(before.folded) || sets.coordinators.has(before.folded)) return true;
  if (sets.between.has(before.folded) || sets.negations.has(before.folded)) return false;
  return (
    sets.articles.has(before.folded) ||
    (before.folded.length > 2 &&
      CASED.test(before.folded) &&
      sets.stops.has(before.folded) &&
      !sets.times.has(before.folded))
  );
}

/** Whether a noun, or an adjective and a noun, stand at `at`, behind an article. */
export function opensNoun({ items, lexicon }: Passage, at: number): boolean {
  const first = items[at];
  const { stops, articles, addresseeArticles } = lexicon.sets;
  if (first?.word !== true || stops.has(first.folded)) return false;
  // "ein Hafen, der *den* Ort prägt": no noun phrase has two articles.
  if (articles.has(first.folded) || addresseeArticles.has(first.folded)) return false;
  return first.capital || items[at + 1]?.capital === true;
}
