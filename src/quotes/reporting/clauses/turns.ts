import type { Passage } from '../../passage';
import { opensReport } from './opens-report';
import { COLON, COMMA } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** Words of the longest turn: ru "в то время как". */
const LONGEST_TURN = 4;

/** Items from a turn to the verb of its clause, where that stands last, and in a script without spaces, most of them letters. */
const LONGEST_TURNED = 14;
const LONGEST_UNSPACED = 48;

/** Items of the turn that begins at `at`: "but", ar "في حين"; 0 where none does. */
export function turnAt({ items, lexicon: { turns, words } }: Passage, at: number): number {
  return turns.match(items, at, words.proclitics)?.length ?? 0;
}

/** Whether a turn ends straight before `at`. */
export function isBehindTurn(passage: Passage, at: number): boolean {
  for (let length = 1; length <= LONGEST_TURN; length += 1)
    if (turnAt(passage, at - length) === length) return true;
  return false;
}

/** Whether a word that tells when or why ends straight before `at`, and does not open the sentence that begins at `lowest`: "shares fell *after*". */
export function isBehindWhen(
  { items, lexicon: { whenWords } }: Passage,
  at: number,
  lowest: number,
): boolean {
  for (let length = 1; length <= Math.min(LONGEST_TURN, at - lowest - 1); length += 1)
    if (whenWords.match(items, at - length)?.length === length) return true;
  return false;
}

/** Words of a verb between its reporting word and its "that": hi "X का कहना *है* कि". */
const LONGEST_TAIL = 2;

/** hi "जबकि *X ने दावा किया कि* D", fa "ولی *X گفت*: D": whether a verb of saying and what opens its report come before any sign. */
function reportsBehind({ items, lexicon }: Passage, from: number): boolean {
  let told = Infinity;
  for (let at = from; at < Math.min(items.length, from + LONGEST_TURNED); at += 1) {
    const item = items[at];
    if (item?.word !== true) {
      const quoted = COMMA.has(foldedAt(items, at)) && items[at + 1]?.quote != null;
      return at === told && (quoted || COLON.has(foldedAt(items, at)));
    }
    if (at >= told && lexicon.complementisers.match(items, at) !== null) return true;
    const cue = lexicon.cues.match(items, at);
    if (cue?.value.kind === 'verb') told = at + cue.length;
    else if (at > told + LONGEST_TAIL) return false;
  }
  return false;
}

/** Whether a turn stands at `at` behind which a report begins that has a verb of its own: "…, *but the mayor said* D", ar "…، *لكن أكد X* أن D". */
export function opensTurnedReport(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  const length = turnAt(passage, at);
  if (length === 0) return false;
  const from = at + length;
  const { subject } = lexicon.words;
  if (subject !== 'around' && subject !== 'before') return reportsBehind(passage, from);
  if (opensReport(passage, from)) return true;
  if (lexicon.words.verbFirst !== true) return false;
  const verb = behindSmallWords(passage, from, items.length);
  return lexicon.cues.match(items, verb)?.value.kind === 'verb';
}

/** "According to X C, *but Y said* D": where a report of another's begins behind a turn, without its comma; `end` where none does. */
export function beforeTurnedReport(passage: Passage, from: number, end: number): number {
  const { items } = passage;
  for (let at = from + 1; at < end; at += 1)
    if (opensTurnedReport(passage, at)) return COMMA.has(foldedAt(items, at - 1)) ? at - 1 : at;
  return end;
}

/**
 * "X, the mayor, said C, but *the council’s head Y* said D": where the clause of the verb at `verb` begins behind a turn,
 * where another verb of saying stands before that; null where none does.
 */
export function behindTurnedReport(passage: Passage, verb: number, lowest: number): number | null {
  const { items, lexicon } = passage;
  const says = (at: number): boolean =>
    lexicon.cues.match(items, at, lexicon.words.proclitics)?.value.kind === 'verb';
  const longest = lexicon.words.unspaced === true ? LONGEST_UNSPACED : LONGEST_TURNED;
  for (let at = verb - 1; at > Math.max(lowest, verb - longest); at -= 1) {
    if (items[at]?.quote !== null) return null;
    if (!opensTurnedReport(passage, at)) continue;
    for (let earlier = at - 1; earlier >= lowest; earlier -= 1)
      if (says(earlier)) return at + turnAt(passage, at);
    return null;
  }
  return null;
}
