import type { Range } from '../passage';
import { UNSPACED_SCRIPTS } from '../../languages/world/unspaced-scripts';

/** A mark in its paragraph, with what stands beside it. */
export interface Place {
  readonly at: number;
  readonly mark: string;
  /** Characters: two for the double mark of typewriters and wires, '' or ``. */
  readonly width: number;
  readonly opening: boolean;
  readonly closing: boolean;
}

/** The marks that a language quotes by. */
export interface Marks {
  readonly known: ReadonlySet<string>;
  /** Finds where one of them may stand, a sign that is doubled for one included: a text is nearly all letters, none of which needs to be asked. */
  readonly signs: RegExp;
}

/** The marks of a language's pairs, as its file lists them: '"" “”'. */
export function marksOf(pairs: string): Marks {
  const known = new Set(pairs.replaceAll(' ', ''));
  return { known, signs: new RegExp(`[${[...known].join('')}'‘’\`,‚]`, 'gu') };
}

const SPACE = /[\s\u00a0\u202f\u2009]/;
const BEFORE_OPENER = /[,\s\u00a0\u202f\u2009([{—–\-:/«„“"‘‚「『》،。，：︰﹕、；！？）」』”…]/;
const AFTER_CLOSER = /[\s\u00a0\u202f\u2009)\]}—–\-:;,.!?…/»”"’“‘「『」』。，、：；！？،؛।]/;
/** Marks that open whatever stands before them: "(北川さん)*「*Q」". */
const CORNER = /[「『]/;
/** Marks that open behind a word whose last letter is left out: "qu’*«*il y a". */
const ELIDED_BEFORE = /[«“„]/;
/** Signs of scripts without spaces: a closing mark behind one has any letter behind it, “场景不同，*”*Lindgren 说. */
const FULL_WIDTH = /[。，：；！？]/;
/** What stands behind a closing mark, never behind an opening one. */
const ENDS_CLAUSE = /[,.;:!?)]/;
/** Scripts that put no space between a word and a mark: Hangul puts one between words alone. */
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}\\p{Script=Hangul}ー]`, 'u');
const LETTER = /\p{L}|\p{N}/u;
const STOP = /[.!?]/;
const CAPITAL = /\p{Lu}/u;
/** The mark of typewriters, and an apostrophe. */
export const STRAIGHT_SINGLE = "'";

/** What an apostrophe leaves of a word. */
const ELIDED = /^(?:\p{Script=Latin}(?=[\s-])|\d\d(?!\d))/u;
const LONGEST_ELIDED = 4;

/** White space, or an end of the text. */
export function isSpace(character: string | undefined): boolean {
  return character === undefined || SPACE.test(character);
}

/** A stretch of the text (UTF-16, half-open) without the spaces at its ends. */
export function trimRange(text: string, [start, end]: Range): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return [from, to];
}

/** Marks that open and close alike. */
const SELF_CLOSING = /["”]/u;

const isRound = (mark: string | undefined): boolean => mark === '‘' || mark === '’';

/**
 * The double mark that two single signs stand for, or null: ''Q'', ``Q'', ‘’Q’’, and two commas or low marks before a
 * word for a low one, ,,Q” and ‚‚Q’’.
 */
function doubledMark(text: string, at: number, marks: ReadonlySet<string>): '"' | '„' | null {
  const sign = text[at];
  const round = isRound(sign);
  const low = sign === ',' || sign === '‚';
  if (!round && !low && sign !== STRAIGHT_SINGLE && sign !== '`') return null;
  // "‘上限*’‘*条件’": one closes, and the next one opens.
  if (sign === '’' && text[at + 1] === '‘') return null;
  const again = (place: number): boolean => (round ? isRound(text[place]) : text[place] === sign);
  if (!again(at + 1) || again(at + 2) || again(at - 1)) return null;
  const mark = low ? '„' : '"';
  if (mark === '„' && !(isSpace(text[at - 1]) && !isSpace(text[at + 2]))) return null;
  return marks.has(mark) ? mark : null;
}

/** Where marks of `marks` stand between two offsets (UTF-16, half-open), but for apostrophes. */
export function placesOf(text: string, start: number, end: number, marks: Marks): Place[] {
  const places: Place[] = [];
  let behind = start;
  const paragraph = text.slice(start, end);
  marks.signs.lastIndex = 0;
  while (marks.signs.test(paragraph)) {
    const at = start + marks.signs.lastIndex - 1;
    // The second sign of a double mark.
    if (at < behind) continue;
    const doubled = doubledMark(text, at, marks.known);
    const mark = doubled ?? text[at] ?? '';
    if (!marks.known.has(mark)) continue;
    const width = doubled === null ? 1 : 2;
    const before = at > start ? text[at - 1] : undefined;
    const after = at + width < end ? text[at + width] : undefined;
    const single = mark === STRAIGHT_SINGLE || mark === '’' || mark === '‘';
    // An apostrophe stands between letters, but in no script of this kind: "내겠다*'*며", "写明*‘*上限".
    if (
      single &&
      before !== undefined &&
      after !== undefined &&
      LETTER.test(before) &&
      LETTER.test(after) &&
      !UNSPACED.test(before) &&
      !UNSPACED.test(after)
    )
      continue;
    // "'s ochtends", "'t Zand", "in '94": a letter or a figure is left out before it.
    const left = mark === STRAIGHT_SINGLE && isSpace(before);
    if (left && ELIDED.test(text.slice(at + 1, at + LONGEST_ELIDED))) continue;
    // 'Sudah selesai."Kami …': the space between two sentences is lost.
    const glued = !single && STOP.test(before ?? '') && CAPITAL.test(after ?? '');
    const opening =
      glued ||
      // "\" Souhlasem", "” Kami" at the head of a line: the space is a slip.
      (before === undefined && SELF_CLOSING.test(mark) && after !== undefined) ||
      ((before === undefined ||
        BEFORE_OPENER.test(before) ||
        UNSPACED.test(before) ||
        CORNER.test(mark) ||
        (before === '’' && ELIDED_BEFORE.test(mark) && LETTER.test(text[at - 2] ?? ''))) &&
        !isSpace(after) &&
        !ENDS_CLAUSE.test(after ?? ''));
    const closing =
      !isSpace(before) &&
      (glued ||
        after === undefined ||
        AFTER_CLOSER.test(after) ||
        UNSPACED.test(after) ||
        (mark === '”' && FULL_WIDTH.test(before ?? '')));
    places.push({ at, mark, width, opening, closing });
    behind = at + width;
  }
  return places;
}

/** True where a straight mark after a figure means inches or feet: 6'2". */
export function isMeasure(text: string, place: Place): boolean {
  return (
    (place.mark === '"' || place.mark === '”') &&
    /\d/.test(text[place.at - 1] ?? '') &&
    !place.opening
  );
}
