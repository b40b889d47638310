import type { Item, Passage, Range } from '../../passage';
import { isOfficeOrTitle, type Lexicon } from '../../words/lexicon';
import { bareSubject, isFullName } from '../../speakers/names/syllable-names';
import { type Mention, pronounAt, phraseAt } from '../phrases/mentions';
import { phraseStart } from './phrase-before-particle';
import { OPENS_BRACKET } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt, foldedText } from '../../words/tokens';

/** Letters of another script. */
const LATIN = /^[\p{Script=Latin}\p{Nd}]+$/u;
/** The day that may stand behind a topic's particle: "外相も*20日*、". */
const LONGEST_DAY = 5;

/** Where a phrase ends before an age or a note in brackets: "女性*（54）*". */
function beforeBracket(items: readonly Item[], from: number, end: number): number {
  const open = items.findIndex(
    ({ folded }, at) => at > from && at < end && OPENS_BRACKET.has(folded),
  );
  return open < 0 ? end : open;
}

/** True for a title, an office or a courtesy at `at`, past what makes of it a group. */
function isTitleAt({ items, lexicon }: Passage, at: number): boolean {
  const group = lexicon.sets.groupMarks.has(foldedAt(items, at));
  const folded = foldedAt(items, group ? at - 1 : at);
  return isOfficeOrTitle(folded, lexicon) || (folded.length > 1 && lexicon.pronouns.has(folded));
}

/** True for letters of another script, for a foreign name, and for signs that begin with a surname. */
function mayBeName(text: string, { hanSurnames }: Lexicon): boolean {
  return LATIN.test(text) || hanSurnames(text).length > 0;
}

/** True where the words of a phrase without spaces may name somebody or a body; what does not speaks for nobody. */
export function mayName(passage: Passage, [from, end]: Range): boolean {
  const { items, lexicon } = passage;
  const to = beforeBracket(items, from, end);
  const textFrom = (at: number): string => foldedText(items, at, to);
  // "*客*室と会場": an office inside of a phrase names nobody, unless a name stands behind it.
  for (let at = from; at < to; at += 1) {
    if (!isTitleAt(passage, at)) continue;
    const name = at + (lexicon.sets.links.has(foldedAt(items, at + 1)) ? 2 : 1);
    if (at === to - 1 || mayBeName(textFrom(name), lexicon)) return true;
  }
  const text = textFrom(from);
  const { headSigns, institutionEnds } = lexicon.sets;
  const body = headSigns.has(text.at(-1) ?? '');
  return body || mayBeName(text, lexicon) || hasEnding(text, institutionEnds);
}

/** True where a comma stands behind a topic's particle, or behind the day there. */
function isSetOff({ items, lexicon: { sets, words } }: Passage, at: number): boolean {
  for (let place = at; place < at + LONGEST_DAY; place += 1) {
    const { folded = '' } = items[place] ?? {};
    if (folded === words.clauseComma) return true;
    if (!/^\p{Nd}+$/u.test(folded) && !sets.times.has(folded)) return false;
  }
  return false;
}

/**
 * `木村氏*は*海峡の安全は「Q」と訴えた`: somebody with a title or an office before the topic of the clause, which is
 * nobody; else null. Where that topic may be a name, the comma behind the first tells that both are of one clause.
 */
export function topicBefore(passage: Passage, [from, last]: Range, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const { sets, markers } = lexicon;
  if (lexicon.words.unspaced !== true) return null;
  for (let at = from; at < last; at += 1) if (isTitleAt(passage, at)) return null;
  const nobody = !mayName(passage, [from, last]);
  for (let at = from - 1; at > limit; at -= 1) {
    if (items[at]?.quote !== null) return null;
    const { folded } = items[at] ?? { folded: '' };
    // Not "警察*によると、*男は".
    const topic =
      folded.length === 1 && markers.includes(folded) && !sets.clauseMarkers.has(folded);
    // "急いだ*ため*傘は": what is left of another clause is nobody either.
    const addressed = items.slice(at, from).some(({ folded: word }) => sets.addressTails.has(word));
    const apart = isSetOff(passage, at + 1) || nobody || addressed;
    if (!topic || !apart) continue;
    const start = phraseStart(passage, [limit, at], 'alone');
    // "*市は、*細かな経緯は知らないとして「Q」": a body, too, over what can name nobody.
    const body = nobody && isSetOff(passage, at + 1) && mayName(passage, [start, at]);
    if (!body && !isTitleAt(passage, at - 1)) continue;
    const pronoun = pronounAt(passage, at - 1);
    if (pronoun !== null) return pronoun;
    return phraseAt(start, at);
  }
  return null;
}

/** True for the last word of a phrase that names somebody or a body, in a language with spaces whose particles are written on. */
function endsInSpeaker(word: string, lexicon: Lexicon): boolean {
  const bare = bareSubject(word, lexicon);
  return (
    isOfficeOrTitle(bare, lexicon) ||
    lexicon.pronouns.has(word) ||
    lexicon.endings.institution.some((end) => end.length > 1 && bare.endsWith(end))
  );
}

/** Where a topic is looked for. */
interface SubjectsBefore {
  /** The first item that it may begin at. */
  readonly limit: number;
  /** Whether the word at a place closes a subject. */
  readonly closesSubject: (at: number) => boolean;
}

/**
 * ko `시장*은* 조례안*이* “Q”이라고 말했다`: somebody as the topic before the subject of the clause in marks, which is
 * nobody; else null.
 */
export function topicBeforeSubject(
  passage: Passage,
  [from, last]: Range,
  { limit, closesSubject }: SubjectsBefore,
): Mention | null {
  const { items, lexicon } = passage;
  const { clauseMarkers } = lexicon.sets;
  const ofClause = (word: string): boolean =>
    clauseMarkers.has(lexicon.markers.find((one) => word.endsWith(one)) ?? '');
  const word = foldedAt(items, last - 1);
  if (clauseMarkers.size === 0 || !ofClause(word) || endsInSpeaker(word, lexicon)) return null;
  // "조례안": many a noun is spelt like a name, which straight behind the topic it is not.
  const spelt = isFullName(bareSubject(word, lexicon), lexicon);
  for (let at = from - 1; at >= limit; at -= 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) return null;
    const named =
      endsInSpeaker(item.folded, lexicon) || isFullName(item.folded.slice(0, -1), lexicon);
    if (ofClause(item.folded) || !closesSubject(at) || !named) {
      if (spelt && !lexicon.sets.stops.has(item.folded)) return null;
      continue;
    }
    return phraseAt(phraseStart(passage, [limit, at + 1], 'stuck'), at + 1);
  }
  return null;
}
