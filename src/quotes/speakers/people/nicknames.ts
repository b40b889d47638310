import type { Frame, Item, Passage } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import type { NameRun } from '../names/name-runs';
import { roleBeside } from '../offices/roles-beside';
import { isShortFor } from '../names/short-forms';
import { foldedAt } from '../../words/tokens';
import { INSERTS } from '../../words/signs';

/** Signs of a short name that a part of the full one can be told by: "Ani" of "Mulyani". */
const SHORTEST_PART = 3;

/** True where the letters of a short name are of the full one: "SW" of "Sigit Widodo", "Ani" of "Sri Mulyani". */
function isOf(short: string, { words }: NameRun): boolean {
  if (words.includes(short)) return false;
  const part = short.length >= SHORTEST_PART && words.some((word) => word.includes(short));
  return part || isShortFor(short, words);
}

/** Whose short name stands at `start`: the last full name before it that has its letters, else the last with an office. */
function bearerOf(short: string, start: number, runs: readonly NameRun[]): NameRun | undefined {
  const before = runs.filter((run) => run.start < start);
  return (
    before.findLast((run) => isOf(short, run)) ?? before.findLast((run) => roleBeside(run) !== null)
  );
}

/** Words of a short name: "alias *Rin Gundul*". */
const LONGEST_SHORT = 3;

/** The items of the short name behind the words that lead to it and courtesies: "akrab disapa Cak *Rin*"; none where no capital stands there. */
function shortBehind({ items, lexicon: { sets } }: Passage, from: number): readonly Item[] {
  let at = from;
  while (sets.courtesy.has(foldedAt(items, at)) || items[at]?.folded === '.') at += 1;
  let to = at;
  while (to - at < LONGEST_SHORT && items[to]?.capital === true) {
    if (sets.times.has(foldedAt(items, to))) break;
    to += 1;
  }
  return items.slice(at, to);
}

/** What a short name is asked by, folded: the whole of it, and each of its words that is not of the full one. */
function keysOf(short: readonly Item[], bearer: NameRun): readonly string[] {
  const words = short.map(({ folded }) => folded);
  const own = words.filter((word) => !bearer.words.includes(word));
  return own.length === 0 ? [] : [words.join(' '), ...own];
}

/** Signs between a short name and what tells that it is one: "Harwi *-*panggilan akrabnya-", "Harwi (sapaan akrabnya)". */
const BESIDE_TAIL = new Set([...INSERTS, '(']);

/** True for "kata pria yang *akrab disapa* Cak Bud": a noun that stands for somebody who was named before. */
function isOfStandIn({ items, lexicon: { sets } }: Passage, lead: number): boolean {
  const relative = sets.relatives.has(foldedAt(items, lead - 1));
  return relative && sets.standIns.has(foldedAt(items, lead - 2));
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
  for (const frame of frames) {
    const { items } = frame;
    for (let at = 1; at < items.length; at += 1) {
      const lead = nicknameLeads.match(items, at);
      const short = lead === null ? [] : shortBehind(frame, at + lead.length);
      const [led] = short;
      const beside =
        led === undefined ? undefined : runs.findLast((run) => run.items === items && run.to <= at);
      if (beside !== undefined) for (const key of keysOf(short, beside)) found.set(key, beside);
      else if (led !== undefined && isOfStandIn(frame, at)) {
        const bearer = bearerOf(led.folded, led.start, runs);
        if (bearer !== undefined && !found.has(led.folded)) found.set(led.folded, bearer);
      }
      const tail = nicknameTails.match(items, at);
      if (tail === null) continue;
      const called = items[BESIDE_TAIL.has(foldedAt(items, at - 1)) ? at - 2 : at - 1];
      if (called?.capital !== true) continue;
      const behind = runs.find((run) => run.items === items && run.from === at + tail.length);
      const bearer = behind ?? bearerOf(called.folded, called.start, runs);
      if (bearer !== undefined && !found.has(called.folded)) found.set(called.folded, bearer);
    }
  }
  return found;
}
