import type { Frame, Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { NameRun } from './name-runs';
import { roleBeside } from './roles';
import { isShortFor } from './short-forms';

/** Signs of a short name that a part of the full one can be told by: "Ani" of "Mulyani". */
const SHORTEST_PART = 3;

/** True where the letters of a short name are of the full one: "SW" of "Sigit Widodo", "Ani" of "Sri Mulyani". */
function isOf(short: string, { words }: NameRun): boolean {
  if (words.includes(short)) return false;
  const part = short.length >= SHORTEST_PART && words.some((word) => word.includes(short));
  return part || isShortFor(short, words);
}

/** Whose short name stands at `start`: the last full name before it that has its letters, else the last with an office. */
function bearerOf(
  short: string,
  start: number,
  runs: readonly NameRun[],
  lexicon: Lexicon,
): NameRun | undefined {
  const before = runs.filter((run) => run.start < start);
  return (
    before.findLast((run) => isOf(short, run)) ??
    before.findLast((run) => roleBeside(run, lexicon) !== null)
  );
}

/** The item of the short name behind the words that lead to it and courtesies: "akrab disapa *Cak* Rin". */
function shortBehind(items: readonly Item[], from: number, { sets }: Lexicon): Item | undefined {
  let at = from;
  while (sets.courtesy.has(items[at]?.folded ?? '') || items[at]?.folded === '.') at += 1;
  return items[at]?.capital === true ? items[at] : undefined;
}

/** True for "kata pria yang *akrab disapa* Cak Bud": a noun that stands for somebody who was named before. */
function isOfStandIn(items: readonly Item[], lead: number, { sets }: Lexicon): boolean {
  const relative = sets.relatives.has(items[lead - 1]?.folded ?? '');
  return relative && sets.standIns.has(items[lead - 2]?.folded ?? '');
}

/**
 * The short names that a text itself says somebody goes by, folded, with the full name of each: "Sri Mulyani …
 * ujar *Ani*, sapaan akrabnya", "Budi Santoso yang akrab disapa *Cak Bud*".
 *
 * @param runs the full names of the text, in its order
 */
export function findNicknames(
  frames: readonly Frame[],
  runs: readonly NameRun[],
  lexicon: Lexicon,
): ReadonlyMap<string, NameRun> {
  const found = new Map<string, NameRun>();
  const { nicknameLeads, nicknameTails, words } = lexicon;
  if (words.nicknameLeads === undefined && words.nicknameTails === undefined) return found;
  for (const { items } of frames) {
    for (let at = 1; at < items.length; at += 1) {
      const lead = nicknameLeads.match(items, at);
      const led = lead === null ? undefined : shortBehind(items, at + lead.length, lexicon);
      const beside = runs.findLast((run) => run.items === items && run.to <= at);
      if (led !== undefined && beside !== undefined) found.set(led.folded, beside);
      else if (led !== undefined && isOfStandIn(items, at, lexicon)) {
        const bearer = bearerOf(led.folded, led.start, runs, lexicon);
        if (bearer !== undefined && !found.has(led.folded)) found.set(led.folded, bearer);
      }
      const tail = nicknameTails.match(items, at);
      if (tail === null) continue;
      const short = items[items[at - 1]?.folded === ',' ? at - 2 : at - 1];
      if (short?.capital !== true) continue;
      const behind = runs.find((run) => run.items === items && run.from === at + tail.length);
      const bearer = behind ?? bearerOf(short.folded, short.start, runs, lexicon);
      if (bearer !== undefined && !found.has(short.folded)) found.set(short.folded, bearer);
    }
  }
  return found;
}
