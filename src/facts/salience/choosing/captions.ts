import type { TextContext } from '../../../reading/text-context';
import { countWords } from '../describing/concepts';
import { type Lexicon, wordsOf } from '../describing/lexicon';

const ENDS = /[.!?…。！？।۔؟"”’」』»]$/u;
const IN_BRACKETS = /^[([（【].*[)\]）】]\.?$/u;
/** A credit has so many words, and stands behind so many sentences: captions are short. */
const LONGEST_CREDIT = 4;
const MOST_SENTENCES = 2;
/** A few words in brackets, or between commas behind a name: "Ada Lind, left, and". */
const SET_OFF =
  /[（(]([^（）()]{1,28})[)）]|(?<=\p{Lu}[\p{L}\p{M}.'’-]*), ([\p{L}\p{M}. ]{1,28}),/gu;
/** "ADA LIND/SENJA.example The mayor …", "SENJA.example/ ADA LIND The mayor …" */
const CREDIT_BEFORE =
  /^(?:\p{Lu}[\p{Lu} .'’-]+\/ ?[\p{L}\p{N}]+\.\p{Ll}{2,}|[\p{L}\p{N}]+\.\p{Ll}{2,} ?\/ ?\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+)*) (?=\p{Lu})/u;

/** Whether a stretch can be a credit: a few words without a stop, or such in brackets; no tag, no signature behind a dash. */
function isCredit(words: string): boolean {
  if (!/\p{L}{2}/u.test(words) || /^[–—-]|#/u.test(words)) return false;
  if (countWords(words) > LONGEST_CREDIT) return false;
  return IN_BRACKETS.test(words) || !ENDS.test(words);
}

/** "海风社记者 林一 *摄*" */
function isPhotographed(words: string, { photographed }: Lexicon): boolean {
  const end = words.replace(/[)）]$/u, '');
  return photographed.some((word) => end.endsWith(word));
}

/** "林一（*中*）在仪式上", "Ada Lind (second from *left*)" */
function isPictured(words: string, { pictured }: Lexicon): boolean {
  if (pictured.length === 0) return false;
  return [...words.matchAll(SET_OFF)].some(([, inBrackets, betweenCommas]) => {
    const inside = (inBrackets ?? betweenCommas ?? '').toLowerCase();
    return pictured.some(
      (word) => inside === word || inside.endsWith(` ${word}`) || inside.startsWith(`${word} `),
    );
  });
}

/**
 * The sentences of lines that are captions although the page marks them up as paragraphs, as indexes into the
 * sentences: one or two of them with a credit behind (“… at the port. Ada Lind / Senja”) or before them, or with where
 * in the picture somebody is. The last line of an article may end in the name of its agency.
 */
export function captionSentences({ text, sentences, language }: TextContext): Set<number> {
  const captions = new Set<number>();
  // Where sentences have no stops, no credit is told by one.
  if (language?.sentences.clauseStarts !== undefined) return captions;
  const lexicon = wordsOf(language);
  let line: number[] = [];
  for (const [at, [, end]] of sentences.entries()) {
    line.push(at);
    const next = sentences[at + 1]?.[0];
    if (next === undefined) break;
    if (!text.slice(end, next).includes('\n')) continue;
    const [first = 0] = line;
    const wordsAt = (index: number): string => text.slice(...(sentences[index] ?? [0, 0]));
    const short = line.length <= MOST_SENTENCES + 1;
    const credited =
      short && line.length > 1 && isCredit(wordsAt(at)) && ENDS.test(wordsAt(at - 1));
    const pictured =
      short && (isPhotographed(wordsAt(at), lexicon) || isPictured(wordsAt(first), lexicon));
    if (credited || pictured || CREDIT_BEFORE.test(wordsAt(first)))
      for (const index of line) captions.add(index);
    line = [];
  }
  return captions;
}
