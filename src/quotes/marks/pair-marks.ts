import type { Range } from '../passage';
import { BEFORE_LONE_APOSTROPHE } from '../../languages/world/possessives';
import {
  isMeasure,
  isSpace,
  type Marks,
  type Place,
  placesOf,
  STRAIGHT_SINGLE,
  trimRange,
} from './mark-places';
import type { Marked } from './marked';

/** A mark that was opened. */
export interface Open {
  readonly at: number;
  readonly mark: string;
  readonly width: number;
  readonly closers: string;
  /** A later paragraph is known to close it: what is paired before that is nested in it. */
  readonly held?: boolean;
}

/** What a paragraph leaves open for the next one. */
export interface ParagraphMarks {
  readonly pairs: Marked[];
  readonly open: Open | null;
}

/** Double marks whose direction the glyph tells. */
export const DOUBLE = '“„”«»';

/** `width`: of the closing mark, 0 where it is missing. */
function markedBetween(text: string, open: Open, end: number, width: number): Marked {
  const closed = width > 0;
  const [from, to] = trimRange(text, [open.at + open.width, end - width]);
  return { start: open.at, end, from, to, closed, dash: false };
}

/** What an opener without a closer marks, up to `end`, where its paragraph or sentence is over. */
export function markedTo(text: string, open: Open, end: number): Marked {
  return markedBetween(text, open, trimRange(text, [open.at, end])[1], 0);
}

/** Where the openers stand that have a closer of their own when marks are taken for nested: „A „B“ C“, not „A „B“. */
function closedOpeners(
  places: readonly Place[],
  closers: ReadonlyMap<string, string>,
): ReadonlySet<number> {
  const closed = new Set<number>();
  const open: Place[] = [];
  for (const place of places) {
    const { mark, opening, closing } = place;
    const last = open.at(-1);
    if (closing && last !== undefined && closers.get(last.mark)?.includes(mark) === true) {
      closed.add(last.at);
      open.pop();
    } else if (opening && DOUBLE.includes(mark) && closers.has(mark)) open.push(place);
  }
  return closed;
}

/** How deep quotes are nested at most. */
const DEEPEST = 4;

const isSingle = (mark: string): boolean => mark === '’' || mark === STRAIGHT_SINGLE;

/** How many more often each mark opens than it closes: one that does both alike nests only where that is 0. */
function balanceOf(places: readonly Place[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>();
  for (const { mark, opening, closing } of places) {
    const step = opening && !closing ? 1 : closing && !opening ? -1 : 0;
    balance.set(mark, (balance.get(mark) ?? 0) + step);
  }
  return balance;
}

/** "users’ plans": an apostrophe that only tells whose, as far as its neighbours say. */
function isPossessive(text: string, { at, width }: Place): boolean {
  return (
    text[at - 1] === BEFORE_LONE_APOSTROPHE &&
    /^\s\p{L}/u.test(text.slice(at + width, at + width + 2))
  );
}

/**
 * The places behind which another could close a single mark, and can't be a plural's too: a plural "s’" is then passed
 * over. A page on ‘false reports’ and its users’ messages was one quote from end to end.
 */
function beforeLaterSingle(text: string, places: readonly Place[]): ReadonlySet<number> {
  const before = new Set<number>();
  let seen = false;
  for (const place of places.toReversed()) {
    const { at, mark, opening, closing } = place;
    if (seen) before.add(at);
    if (isSingle(mark) && closing && !opening && !isPossessive(text, place)) seen = true;
    if ((mark === '‘' || mark === STRAIGHT_SINGLE) && opening && !closing) seen = false;
  }
  return before;
}

/** « and » are often set with a space on either side, which tells nothing of their direction. */
function isLooseFrench(text: string, { at, mark }: Place): boolean {
  const before = text[at - 1];
  // "qu’« il y a": no space stands behind an apostrophe.
  const apart = isSpace(before) || before === '’' || before === STRAIGHT_SINGLE;
  return (mark === '«' || mark === '»') && apart && isSpace(text[at + 1]);
}

/** “Q,“ ujarnya, “Q", said X: a mark that opens, or a straight one, where only a closing one can stand, behind a sign and before a space. */
function closesOwn(open: Open, { mark, opening, closing }: Place): boolean {
  const alike = open.mark === mark || (mark === '"' && DOUBLE.includes(open.mark));
  return alike && closing && !opening && !isSingle(mark);
}

/** "Siz *“* Köprü açık” diyorsunuz": between two spaces a mark that closes nothing in its language opens. */
function withDirection(place: Place, closers: ReadonlyMap<string, string>): Place {
  const { mark, opening, closing } = place;
  if (opening || closing || mark !== '“' || !closers.has(mark)) return place;
  const closes = [...closers.values()].some((marks) => marks.includes(mark));
  return closes ? place : { ...place, opening: true };
}

/** The marks of a language. */
export interface MarkTable {
  /** Those that open, each with the marks that may close it. */
  readonly closers: ReadonlyMap<string, string>;
  readonly marks: Marks;
}

/**
 * Pairs the marks of one paragraph by the language's table. Only outermost pairs are returned: what is
 * quoted within a quote belongs to it. `carried` is a quote left open by the paragraph before.
 */
export function pairParagraph(
  text: string,
  [start, end]: Range,
  { closers, marks }: MarkTable,
  carried: Open | null,
): ParagraphMarks {
  const places = placesOf(text, start, end, marks).map((place) => withDirection(place, closers));
  if (places.length === 0) return { pairs: [], open: carried };
  const balance = balanceOf(places);
  const laterSingle = beforeLaterSingle(text, places);
  const closed = closedOpeners(places, closers);
  const firstAt = end - text.slice(start, end).trimStart().length;
  const pairs: Marked[] = [];
  const stack: Open[] = carried === null ? [] : [carried];
  const closeTo = (depth: number, at: number, width: number): void => {
    const open = stack[depth];
    stack.length = depth;
    if (depth === 0 && open !== undefined) pairs.push(markedBetween(text, open, at, width));
  };
  for (const place of places) {
    const { at, mark, width, opening, closing } = place;
    // The mark that begins a continued paragraph opens nothing new.
    if (carried !== null && at === firstAt && !closing) continue;
    const innermost = stack.findLastIndex(
      (open) => open.closers.includes(mark) || (!closed.has(open.at) && closesOwn(open, place)),
    );
    const selfPaired = closers.get(mark)?.includes(mark) === true;
    const strictlyOpens = opening && !closing;
    if (innermost >= 0) {
      const isPlural = text[at - 1] === BEFORE_LONE_APOSTROPHE && laterSingle.has(at);
      if (isSingle(mark) && (isPlural || !closing)) continue;
      const nests =
        selfPaired && strictlyOpens && balance.get(mark) === 0 && stack.length < DEEPEST;
      const reopens = !selfPaired && strictlyOpens && closers.has(mark);
      if (!nests && !reopens) {
        closeTo(innermost, at + width, width);
        continue;
      }
    }
    // A sloppy text opens a paragraph by the mark that should close it.
    const own = closers.get(mark) ?? (at === firstAt && strictlyOpens ? mark : undefined);
    if (own === undefined || isMeasure(text, place)) continue;
    if (!opening && (own === '' || !isLooseFrench(text, place))) continue;
    const top = stack.at(-1);
    const isNested = top?.held === true && closed.has(at);
    if (top?.mark === mark && !selfPaired && !closed.has(top.at) && !isNested) {
      // The same mark opens again: the first one was never closed. It ends before this sentence.
      closeTo(0, trimRange(text, [top.at, at])[1], 0);
    }
    if (stack.length < DEEPEST) stack.push({ at, mark, width, closers: own });
  }
  return { pairs, open: stack[0] ?? null };
}
