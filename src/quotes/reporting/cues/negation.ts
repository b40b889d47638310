import type { Cue } from './cues';
import type { Frame, Passage } from '../../passage';
import { isBehindTurn } from '../clauses/turns';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';

/** True for "denied": what follows such a verb is what was not so. */
export function isDenial(verb: string, { sets, words }: Lexicon): boolean {
  const stuck = words.proclitics?.includes(verb[0] ?? ' ') === true;
  return sets.negations.has(verb) || (stuck && sets.negations.has(verb.slice(1)));
}

/** sv "På frågan *om* han stannar svarade X": straight behind a noun it is what was asked, and no condition, where the verb is second. */
function isWhether({ items, lexicon: { sets, words } }: Passage, at: number): boolean {
  const before = items[at - 1];
  if (words.verbSecond !== true || before?.word !== true) return false;
  return ![sets.between, sets.stops, sets.coordinators].some((set) => set.has(before.folded));
}

/** True behind the verb of fr "affirme *ne pas avoir* vu", pt "disse *não ter* visto": what is denied is what was done, and not that it was said. */
function deniesDeed({ items, lexicon: { sets } }: Passage, { to }: Cue): boolean {
  let at = to;
  while (sets.negations.has(foldedAt(items, at))) at += 1;
  return sets.perfectInfinitives.has(foldedAt(items, at));
}

/** True where a reporting word tells what was not said ("did not say that"), or is only supposed ("if he says"). */
export function isNegated(frame: Frame, cue: Cue | null): boolean {
  const { lexicon } = frame;
  if (cue === null) return false;
  const { negations, openingNegations, suppositions, between, stops } = lexicon.sets;
  const { whether, coordinators } = lexicon.sets;
  // "did not attend *but* said C": what stands before a turn is denied by itself.
  const turned = isBehindTurn(frame, cue.from);
  const coordinated = coordinators.has(foldedAt(frame.items, cue.from - 1));
  // "*Även om* X sade": a conjunction of several words supposes nothing, though one of them does by itself.
  const opener = lexicon.subordinators.match(frame.items, 0)?.length ?? 0;
  const first = opener > 1 ? opener : 0;
  const furthest = turned ? cue.from : Math.max(first, cue.from - 4);
  for (let at = cue.from - 1; at >= furthest; at -= 1) {
    const item = frame.items[at];
    if (item === undefined) break;
    // th "ปฏิเสธข้อกล่าวหา โดยกล่าวว่า": where a space parts phrases, what stands before it denies something else.
    if (lexicon.nameHasOneSpace && item.end < (frame.items[at + 1]?.start ?? item.end)) break;
    const relative = openingNegations.has(item.folded) && frame.items[at - 1]?.word === true;
    // "bestreitet das *und* beteuert": a verb of its own is what it denies.
    if (coordinated && lexicon.cues.match(frame.items, at)?.value.kind === 'verb') break;
    // fa "با *تکذیب* این خبر گفت": behind a preposition it is what somebody does besides.
    const noun = lexicon.words.subject === 'initial' && stops.has(foldedAt(frame.items, at - 1));
    const supposed = suppositions.has(item.folded) && !isWhether(frame, at);
    // "It is unclear *whether* X said that C"
    const open = whether.has(item.folded) && !coordinators.has(item.folded);
    if ((negations.has(item.folded) && !relative && !noun) || supposed || open) return true;
    if (!item.word && !between.has(item.folded)) break;
  }
  // German "sagte *nicht*"; Indonesian "mengaku *tidak* tahu" negates what is told.
  const after = lexicon.words.headFirst === true ? '' : foldedAt(frame.items, cue.to);
  return (
    (negations.has(after) && !openingNegations.has(after) && !deniesDeed(frame, cue)) ||
    // "If it rains, *according to* Doe, the dam breaks" is what she said.
    (!cue.kind.startsWith('according') && suppositions.has(foldedAt(frame.items, 0)))
  );
}
