import type { Range } from '../passage';
import type { Lexicon } from '../words/lexicon';
import { cutDialogue } from './dash-lines';
import type { Marked } from './marked';
import { paragraphsOf } from './marks';
import { speechOf } from './speech-tags';

/** A dash and a space, or close to a capital as in Nordic broadcasters' pages ("-Vi väntar, säger X"); the Spanish raya stands close to any word. */
const DIALOGUE = /^\s*(?:[–—―-](?:[ \u00a0\u202f\t]+|(?=\p{Lu}))|—(?=[\p{L}¿¡«“]))/u;

/** How a paragraph that begins with a dash stands: where its speech begins, by which sign, whether it ends as a sentence. */
interface DashLine {
  readonly from: number;
  readonly sign: string;
  readonly sentence: boolean;
}

function dashLineOf(text: string, [start, end]: Range): DashLine | null {
  const line = text.slice(start, end);
  const lead = DIALOGUE.exec(line)?.[0];
  if (lead === undefined) return null;
  const rest = line.slice(lead.length).trim();
  return {
    from: start + lead.length,
    sign: lead.trim(),
    // What asks may be the interviewer's.
    sentence: /^[^\p{Ll}]/u.test(rest) && /[.!…]["”»’)]?$/u.test(rest),
  };
}

/** A stop, a dash and a capital: speech that a dash opens behind a sentence. */
const INSIDE = /[.!?…:]["”»]?\s+[–—-]\s+(?=\p{Lu})/u;

/** Where speech begins behind the first sentence of a paragraph ("Minister broniła ustawy. *– Nie ma drogi – powiedziała.*"), or its end. */
function speechInside(text: string, [start, end]: Range): number {
  const line = text.slice(start, end);
  const opening = INSIDE.exec(line);
  if (opening === null || /^["„“«»]/u.test(line)) return end;
  return start + opening.index + opening[0].length;
}

/** Letters of the shortest sentence that is speech without a tag; "Gram: – Woda." is a list. */
const SHORTEST_ANNOUNCED = 20;

/** "Rzecznik spotkał się z prasą: *– Najpierw trzeba to sprawdzić.*": what a colon announces up to the paragraph's end, without a tag. */
function announcedInside(text: string, from: number, end: number): Marked[] {
  if (!/:\s+[–—-]\s+$/u.test(text.slice(Math.max(0, from - LONGEST_SIGNS), from))) return [];
  const speech = text.slice(from, end).trimEnd();
  const sentence = speech.length >= SHORTEST_ANNOUNCED && /[.!…]$/u.test(speech);
  return sentence && !/\s[–—-]\s/u.test(speech) ? [speechOf(text, [from, end], true)] : [];
}

/** A colon, a dash and the spaces around it. */
const LONGEST_SIGNS = 6;

/** More lines with a dash and no tag in a row, far from any tag, are the items of a list. */
const MOST_UNTAGGED = 2;

/**
 * Speech in paragraphs that begin with a dash, for languages that write dialogue so. A paragraph
 * without a tag is speech beside one that has a tag, and as a sentence where the text has others with
 * one, or behind a question of the paper's own: elsewhere it is an item of a list.
 */
export function findDialogue(text: string, marked: readonly Marked[], lexicon: Lexicon): Marked[] {
  if (lexicon.words.dialogue === undefined) return [];
  const paragraphs = paragraphsOf(text);
  let next = 0;
  const lines = paragraphs.map((paragraph) => {
    const [start, end] = paragraph;
    while ((marked[next]?.end ?? Infinity) <= start) next += 1;
    const first = marked[next];
    const free = first === undefined || first.start >= end || first.start > start + 3;
    return free ? dashLineOf(text, paragraph) : null;
  });
  const speech = paragraphs.map((paragraph, index) => {
    const from = lines[index]?.from ?? speechInside(text, paragraph);
    const cut = cutDialogue(text, from, paragraph[1], lexicon);
    // Elsewhere a colon and a dash open the items of a list.
    if (cut.length > 0 || lexicon.words.caseAlone !== true) return cut;
    return announcedInside(text, from, paragraph[1]);
  });
  const tagged = (index: number): boolean => (speech[index]?.length ?? 0) > 0;
  const signs = new Set(lines.filter((_, index) => tagged(index)).map((line) => line?.sign));
  const runs = untaggedRuns(lines, tagged);
  const questions = lines.filter(
    (line, at) => line?.sentence && isAsked(text, paragraphs[at - 1]),
  ).length;
  return paragraphs.flatMap((paragraph, index) => {
    const own = speech[index] ?? [];
    const line = lines[index];
    if (own.length > 0 || line === null || line === undefined) return own;
    const { first, last } = runs[index] ?? { first: index, last: index };
    const beside = (tagged(index - 1) || tagged(index + 1)) && line.sign !== '-';
    const few = last - first < MOST_UNTAGGED || tagged(first - 1);
    const before = paragraphs[index - 1];
    const asked = questions >= SHORTEST_INTERVIEW && isAsked(text, before);
    const alike = line.sentence && ((few && signs.has(line.sign)) || asked);
    return beside || alike ? [speechOf(text, [line.from, paragraph[1]], true)] : [];
  });
}

/** Questions of the paper's own that make an interview of the lines behind them: "Är ni rädda? ¶ – Nej. ¶ Varför inte? ¶ – Vi väntar." */
const SHORTEST_INTERVIEW = 2;

/** True for a paragraph that is a question without a dash. */
function isAsked(text: string, paragraph: Range | undefined): boolean {
  const words = paragraph === undefined ? '' : text.slice(...paragraph).trim();
  return words.endsWith('?') && !DIALOGUE.test(words);
}

/** For every line: where the run of lines with a dash and no tag that it is in begins and ends. */
function untaggedRuns(
  lines: readonly (DashLine | null)[],
  tagged: (index: number) => boolean,
): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = runs[index - 1];
    const goesOn =
      before !== undefined && line !== null && !tagged(index) && lines[index - 1] !== null;
    if (goesOn && !tagged(index - 1)) {
      before.last = index;
      runs.push(before);
    } else runs.push({ first: index, last: index });
  }
  return runs;
}
