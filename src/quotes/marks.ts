/** A stretch between quotation marks. */
export interface Marked {
  /** With the marks. */
  readonly start: number;
  readonly end: number;
  /** Without the marks and the spaces inside them. */
  readonly from: number;
  readonly to: number;
  /** False where the closing mark is missing and the paragraph's end stands in for it. */
  readonly closed: boolean;
  /** True for the speech of a paragraph that begins with a dash. */
  readonly dash: boolean;
  /** What goes on after an inserted tag: the rest of the stretch before. */
  readonly resumes?: true;
}

interface Open {
  readonly at: number;
  readonly mark: string;
  readonly width: number;
  readonly closers: string;
}

/** A mark in its paragraph, with what stands beside it. */
interface Place {
  readonly at: number;
  readonly mark: string;
  /** Characters: two for the double mark of typewriters and wires, '' or ``. */
  readonly width: number;
  readonly opening: boolean;
  readonly closing: boolean;
}

const SPACE = /[\s\u00a0\u202f\u2009]/;
const BEFORE_OPENER = /[,\s\u00a0\u202f\u2009([{—–\-:/«„“"‘‚「『》،。，：、；！？）」』”…]/;
const AFTER_CLOSER = /[\s\u00a0\u202f\u2009)\]}—–\-:;,.!?…/»”"’“」』。，、：；！？،؛।]/;
/** What stands behind a closing mark, never behind an opening one. */
const ENDS_CLAUSE = /[,.;:!?)]/;
/** Scripts that put no space between a word and a mark. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const LETTER = /\p{L}|\p{N}/u;
const STOP = /[.!?]/;
const CAPITAL = /\p{Lu}/u;
const SINGLE = "‘’‚‹›'";
const DOUBLE = '“„”«»';
const STRAIGHT_SINGLE = "'";

function isSpace(character: string | undefined): boolean {
  return character === undefined || SPACE.test(character);
}

/** Openers of a language with the marks that may close each. */
function closersOf(pairs: string): ReadonlyMap<string, string> {
  const closers = new Map<string, string>();
  for (const pair of pairs.split(' ')) {
    const opener = pair.slice(0, 1);
    closers.set(opener, (closers.get(opener) ?? '') + pair.slice(1));
  }
  // Sloppy text closes any double mark by a straight one.
  if (closers.has('"')) {
    for (const [opener, marks] of closers) {
      if (DOUBLE.includes(opener)) closers.set(opener, `${marks}"`);
    }
  }
  return closers;
}

/** Two straight single marks (or two grave accents) in place of a double one: ''Q'', ``Q''. */
function isDoubled(text: string, at: number, marks: ReadonlySet<string>): boolean {
  const mark = text[at];
  if (mark !== STRAIGHT_SINGLE && mark !== '`') return false;
  return text[at + 1] === mark && text[at + 2] !== mark && text[at - 1] !== mark && marks.has('"');
}

function placesOf(text: string, start: number, end: number, marks: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  for (let at = start; at < end; at += 1) {
    const doubled = isDoubled(text, at, marks);
    const mark = doubled ? '"' : (text[at] ?? '');
    if (!marks.has(mark)) continue;
    const width = doubled ? 2 : 1;
    const before = at > start ? text[at - 1] : undefined;
    const after = at + width < end ? text[at + width] : undefined;
    const single = mark === STRAIGHT_SINGLE || mark === '’' || mark === '‘';
    // An apostrophe stands between letters: letter'letter is never a mark.
    if (
      single &&
      before !== undefined &&
      after !== undefined &&
      LETTER.test(before) &&
      LETTER.test(after)
    )
      continue;
    // 'Sudah selesai."Kami …': the space between two sentences is lost.
    const glued = !single && STOP.test(before ?? '') && CAPITAL.test(after ?? '');
    const opening =
      glued ||
      // "\" Souhlasem" at the head of a line: the space is a slip.
      (before === undefined && mark === '"' && after !== undefined) ||
      ((before === undefined || BEFORE_OPENER.test(before) || UNSPACED.test(before)) &&
        !isSpace(after) &&
        !ENDS_CLAUSE.test(after ?? ''));
    const closing =
      !isSpace(before) &&
      (glued || after === undefined || AFTER_CLOSER.test(after) || UNSPACED.test(after));
    places.push({ at, mark, width, opening, closing });
    at += width - 1;
  }
  return places;
}

/** True where a straight mark after a figure means inches or feet: 6'2". */
function isMeasure(text: string, place: Place): boolean {
  return (
    (place.mark === '"' || place.mark === '”') &&
    /\d/.test(text[place.at - 1] ?? '') &&
    !place.opening
  );
}

/** What a paragraph leaves open for the next one. */
interface ParagraphMarks {
  readonly pairs: Marked[];
  readonly open: Open | null;
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let a = from;
  let b = to;
  while (a < b && isSpace(text[a])) a += 1;
  while (b > a && isSpace(text[b - 1])) b -= 1;
  return [a, b];
}

/** `width`: of the closing mark, 0 where it is missing. */
function markedBetween(text: string, open: Open, end: number, width: number): Marked {
  const closed = width > 0;
  const [from, to] = trimmed(text, open.at + open.width, end - width);
  return { start: open.at, end, from, to, closed, dash: false };
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

/**
 * Pairs the marks of one paragraph by the language's table. Only outermost pairs are returned: what is
 * quoted within a quote belongs to it. `carried` is a quote left open by the paragraph before.
 */
function pairParagraph(
  text: string,
  start: number,
  end: number,
  closers: ReadonlyMap<string, string>,
  marks: ReadonlySet<string>,
  carried: Open | null,
): ParagraphMarks {
  const places = placesOf(text, start, end, marks);
  // A glyph that opens and closes alike can only be nested where its directions balance.
  const balance = new Map<string, number>();
  for (const { mark, opening, closing } of places) {
    const step = opening && !closing ? 1 : closing && !opening ? -1 : 0;
    balance.set(mark, (balance.get(mark) ?? 0) + step);
  }
  // Whether a later place in the paragraph could close a single mark: a plural "s’" is then passed over.
  const laterSingle = new Map<number, boolean>();
  let seenSingle = false;
  for (const { at, mark, opening, closing } of places.toReversed()) {
    laterSingle.set(at, seenSingle);
    if ((mark === '’' || mark === STRAIGHT_SINGLE) && closing && !opening) seenSingle = true;
    if ((mark === '‘' || mark === STRAIGHT_SINGLE) && opening && !closing) seenSingle = false;
  }

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
    const top = stack.at(-1);
    const innermost = stack.findLastIndex((open) => open.closers.includes(mark));
    const selfPaired = closers.get(mark)?.includes(mark) === true;
    const strictlyOpens = opening && !closing;
    if (innermost >= 0) {
      const single = mark === '’' || mark === STRAIGHT_SINGLE;
      if (
        single &&
        (text[at - 1] === 's' || !closing) &&
        (laterSingle.get(at) === true || !closing)
      )
        continue;
      const nests = selfPaired && strictlyOpens && balance.get(mark) === 0 && stack.length < 4;
      const reopens = !selfPaired && strictlyOpens && closers.has(mark);
      if (!nests && !reopens) {
        closeTo(innermost, at + width, width);
        continue;
      }
    }
    // A sloppy text opens a paragraph by the mark that should close it.
    const closing_ = closers.get(mark) ?? (at === firstAt && strictlyOpens ? mark : undefined);
    if (closing_ === undefined) continue;
    if (isMeasure(text, place)) continue;
    const french = mark === '«' || mark === '»';
    if (!opening && !(french && closing_ !== '' && isSpace(text[at - 1]) && isSpace(text[at + 1])))
      continue;
    if (top !== undefined && top.mark === mark && !selfPaired && !closed.has(top.at)) {
      // The same mark opens again: the first one was never closed. It ends before this sentence.
      closeTo(0, trimmed(text, top.at, at)[1], 0);
    }
    if (stack.length < 4) stack.push({ at, mark, width, closers: closing_ });
  }
  return { pairs, open: stack[0] ?? null };
}

/** How many paragraphs ahead the closing mark of a quote may stand where none begins with a mark. */
const PARAGRAPHS_AHEAD = 4;

/** Whether the first mark in the paragraphs from `index` on closes `open`: speech over several lines. */
function closesLater(
  text: string,
  paragraphs: readonly (readonly [number, number])[],
  index: number,
  open: Open,
  marks: ReadonlySet<string>,
): boolean {
  if (open.closers.includes(open.mark)) return false;
  for (const [start, end] of paragraphs.slice(index, index + PARAGRAPHS_AHEAD)) {
    const first = placesOf(text, start, end, marks).find(({ mark }) => !SINGLE.includes(mark));
    if (first === undefined) continue;
    return open.closers.includes(first.mark) && first.closing && !first.opening;
  }
  return false;
}

/** Start and end of every line of a text. */
export function paragraphsOf(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') paragraphs.push([start, end]);
    start = end + 1;
  }
  return paragraphs;
}

/**
 * Every outermost stretch between quotation marks, in order. A quote whose mark is not closed goes on
 * where the next paragraph begins with a mark of its kind, else ends with its paragraph (`closed` false).
 */
export function findMarked(text: string, pairs: string): Marked[] {
  const closers = closersOf(pairs);
  const marks = new Set(pairs.replaceAll(' ', ''));
  const found: Marked[] = [];
  const paragraphs = paragraphsOf(text);
  let carried: Open | null = null;
  for (const [index, [start, end]] of paragraphs.entries()) {
    const result: ParagraphMarks = pairParagraph(text, start, end, closers, marks, carried);
    // Not by spreading: a text of nothing but marks has more of them than a call may have arguments.
    for (const pair of result.pairs) found.push(pair);
    carried = null;
    const { open } = result;
    if (open === null) continue;
    const next = paragraphs[index + 1];
    const firstMark = next === undefined ? '' : text.slice(next[0], next[1]).trimStart()[0];
    const continues =
      firstMark !== undefined &&
      firstMark !== '' &&
      (firstMark === open.mark || (open.mark === '«' && firstMark === '»'));
    if (continues || closesLater(text, paragraphs, index + 1, open, marks)) carried = open;
    else if (open.mark !== STRAIGHT_SINGLE && open.mark !== '‘') {
      found.push(markedBetween(text, open, trimmed(text, open.at, end)[1], 0));
    }
  }
  return found;
}
