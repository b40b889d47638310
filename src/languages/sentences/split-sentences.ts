import { courtesyTitles } from '../courtesy-titles';
import { listEntries } from '../notation';
import { RAISED_FIGURES } from '../world/raised-figures';
import { splitClauseGroups, type ClauseWords } from './clause-groups';
import type { Language } from '../language';
import { goesOn, joinRules } from './sentence-joins';
import { oncePer } from '../once-per';

const segmenterOf = oncePer((tag: string) => new Intl.Segmenter(tag, { granularity: 'sentence' }));

/**
 * Makes ready what splitting a language's sentences needs: the browser's rules take it 10 ms to read, which
 * nobody waits for while the language's words are on their way.
 */
export function prepareSentences(tag: string): void {
  segmenterOf(tag);
}

/**
 * Ends that Unicode's rules pass over: before a number that is followed by a small letter ("… worden. 2007
 * war …"), in quotation marks too, before a dash that opens speech, before two commas in place of a low mark
 * (,,Ja”), after an ellipsis, behind a closing mark that a space parts from its stop ("« … appel. » Le sénateur …"; its
 * piece begins with that mark), and at the colon that stands for the full stop of Armenian ("։").
 */
const MISSED =
  /(?<=\p{Ll}{3}[.!?]["”’»)]?)\s+(?=["“„«]?\d)|(?<=[.!?]["”’»)]?)\s+(?=[–—-]\s?["“„«]?\p{Lu}|,,\p{Lu})|(?<=…["”’»)]?)\s+(?=["“„«]?\p{Lu})|(?<=^»)\s+(?=["“„«]?\p{Lu})|(?<=\p{Script=Armenian}[»)]?:)\s+(?=[«(]?[Ա-Ֆ])/gu;

/** The raised number of a note behind a sentence's full stop: Unicode's rules begin the next sentence with it. */
const NOTE = new RegExp(`^[${RAISED_FIGURES}]{1,3}(?:\\s+|$)`, 'u');

/** The pieces that Unicode's rules (Intl.Segmenter) and `MISSED` see, trimmed; none goes over a newline. */
function* segments(text: string, tag: string): Generator<[number, number]> {
  for (const { index, segment } of segmenterOf(tag).segment(text)) {
    let start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const offset = start;
    for (const { index: at, 0: space } of text.slice(start, end).matchAll(MISSED)) {
      yield [start, offset + at];
      start = offset + at + space.length;
    }
    yield [start, end];
  }
}

function* blocks(text: string): Generator<[number, string]> {
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') yield [start + line.indexOf(words), words];
    start += line.length + 1;
  }
}

function compileClauseWords(language: Language | null): ClauseWords | null {
  const sentences = language?.sentences;
  if (sentences?.clauseStarts === undefined) return null;
  const { clauseStarts, clauseLinks, clauseLeads, timeOpenings, boundSigns } = sentences;
  return {
    clauseStarts: [...clauseStarts.split(' '), ...(sentences.sentenceStarts?.split(' ') ?? [])],
    // "ผู้ช่วย | เขียนว่า": who says so may stand apart from the verb.
    clauseLinks: [...(clauseLinks?.split(' ') ?? []), ...listEntries(language?.quotation.verbs)],
    boundSigns: new Set(boundSigns),
    clauseLeads: clauseLeads?.split(' ') ?? [],
    timeOpenings: timeOpenings?.split(' ') ?? [],
    titles: courtesyTitles(language?.quotation),
  };
}

/** The words that tell the clause groups of a language without sentence marks, made once; null where it has marks. */
const clauseWordsOf = oncePer(compileClauseWords);

/**
 * Sentences of a text as half-open ranges of UTF-16 code units, trimmed; a newline always ends one.
 * `tag` is BCP 47. Unicode's ends (Intl.Segmenter), less those over which the language's abbreviations,
 * ordinals, initials, small letters, and open quotations or brackets show that the sentence goes on.
 * A language without sentence marks gives clause groups.
 */
export function splitSentences(
  text: string,
  tag: string,
  language: Language | null,
): [number, number][] {
  const clauseWords = clauseWordsOf(language);
  if (clauseWords) {
    return [...blocks(text)].flatMap(([offset, block]) =>
      splitClauseGroups(block, clauseWords).map(([start, end]): [number, number] => [
        offset + start,
        offset + end,
      ]),
    );
  }
  const rules = joinRules(language);
  const sentences: [number, number][] = [];
  for (const [begin, end] of segments(text, tag)) {
    const last = sentences.at(-1);
    const note = last?.[1] === begin ? (NOTE.exec(text.slice(begin, end))?.[0] ?? '') : '';
    const start = begin + note.length;
    if (last && note !== '') last[1] += note.trimEnd().length;
    if (start === end) continue;
    const joined =
      last &&
      !text.slice(last[1], start).includes('\n') &&
      goesOn(text.slice(last[0], last[1]), text.slice(start, end), rules);
    if (joined) last[1] = end;
    else sentences.push([start, end]);
  }
  return sentences;
}
