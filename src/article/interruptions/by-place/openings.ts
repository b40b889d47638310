import { readPageDate } from '../../metadata/dates/page-dates';
import { endsLikeSentence, proseOf, weightOf } from '../../blocks/prose';
import { isSetIn } from '../../blocks/set-in';
import type { StoryWords } from '../../blocks/story-words';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { saysStandfirst } from '../../named-standfirst';
import { isCaptionLine } from '../by-itself/captions';

/** Letters of an alphabet that a standfirst has at least; fewer are a section's name or a kicker. */
const SHORTEST_STANDFIRST = 50;

/** The same for one that is set as a heading. */
const SHORTEST_DECK = 30;

/**
 * True for the line under a headline, in one box with it, that says more of the story: a standfirst has no
 * full stop in many houses. A line that names an author or a date is a byline.
 */
export function isStandfirst(
  line: WalkedBlock,
  headline: WalkedBlock | undefined,
  authors: readonly string[],
): boolean {
  const box = elementOf(line)?.parentElement ?? null;
  return (
    headline !== undefined &&
    box !== null &&
    box === (elementOf(headline)?.parentElement ?? null) &&
    (line.kind === 'paragraph' || line.kind === 'heading') &&
    line.linked === 0 &&
    weightOf(line.text) >= (line.kind === 'heading' ? SHORTEST_DECK : SHORTEST_STANDFIRST) &&
    !authors.some((author) => line.text.includes(author)) &&
    (endsLikeSentence(line.text) || readPageDate(line.text) === null)
  );
}

/** Words of a short standfirst at least, and how many long ones of them the story has. */
const FEWEST_IN_SHORT = 5;
const FEWEST_OF_STORY = 2;

/**
 * True for fewer words under a headline, in one box with it, that are a sentence or several of which the story has: "New
 * vessel is due next spring".
 *
 * @param words those of the story
 */
export function isShortStandfirst(
  line: WalkedBlock,
  headline: WalkedBlock | undefined,
  authors: readonly string[],
  words: StoryWords,
): boolean {
  const { text, kind, linked } = line;
  const box = elementOf(line)?.parentElement ?? null;
  if (headline === undefined || box === null || box !== elementOf(headline)?.parentElement)
    return false;
  if (kind !== 'paragraph' || linked > 0 || isCaptionLine(line)) return false;
  if (text.split(/\s+/u).length < FEWEST_IN_SHORT || readPageDate(text) !== null) return false;
  if (authors.some((author) => text.includes(author))) return false;
  return endsLikeSentence(text) || (words.shared(text)?.shared ?? 0) >= FEWEST_OF_STORY;
}

/** Letters of an alphabet that a standfirst has at least where its class says that it is one, and words. */
const SHORTEST_NAMED = 15;
const FEWEST_WORDS = 3;

/**
 * True for a short line whose class says what it is: "The ferry will be free", which neither its length nor a stop tells
 * from a section's name.
 */
function isNamedStandfirst(line: WalkedBlock, authors: readonly string[]): boolean {
  const { text, kind, linked } = line;
  if ((kind !== 'paragraph' && kind !== 'heading') || linked > 0) return false;
  const weight = weightOf(text);
  const fewWords = weight === text.length && text.split(/\s+/u).length < FEWEST_WORDS;
  if (weight < SHORTEST_NAMED || fewWords) return false;
  if (authors.some((author) => text.includes(author))) return false;
  if (!endsLikeSentence(text) && /\d/u.test(text) && readPageDate(text) !== null) return false;
  const own = elementOf(line);
  const box = own?.parentElement ?? null;
  const around = box?.children.length === 1 ? box.className : '';
  const within = isSetIn(line, 'strong,b') ? (own?.firstElementChild?.className ?? '') : '';
  return saysStandfirst(`${own?.className ?? ''} ${own?.id ?? ''} ${around} ${within}`);
}

const isShortSentence = (text: string): boolean =>
  endsLikeSentence(text) && text.split(/\s+/u).length >= FEWEST_IN_SHORT;

/**
 * True for a text in the header of the headline that reads like a sentence, with a stop or without: the author and the
 * day may stand between the two.
 */
function isInHeader(
  line: WalkedBlock,
  headline: WalkedBlock | undefined,
  authors: readonly string[],
): boolean {
  const { text, kind, linked } = line;
  if ((kind !== 'paragraph' && kind !== 'heading') || linked > 0) return false;
  if (proseOf(line) === 0 && !isShortSentence(text)) return false;
  const header = (headline && elementOf(headline)?.closest('header,hgroup')) ?? null;
  if (header?.contains(line.element) !== true || isCaptionLine(line)) return false;
  return !authors.some((author) => text.includes(author)) && readPageDate(text) === null;
}

/**
 * True for a standfirst that other lines part from its headline: its class says what it is, or it stands in the
 * headline's header. Ask it only of lines between the headline and the story.
 */
export function isPartedStandfirst(
  line: WalkedBlock,
  headline: WalkedBlock | undefined,
  authors: readonly string[],
): boolean {
  return isNamedStandfirst(line, authors) || isInHeader(line, headline, authors);
}

/** True for a second headline that is only set in bold or in italics. */
export function isBoldDeck(line: WalkedBlock): boolean {
  if (weightOf(line.text) < SHORTEST_DECK) return false;
  return isSetIn(line, 'strong,b') || isSetIn(line, 'em,i');
}

/** True when a line ends as sentences or introductions do, or is a second headline in bold. */
export function endsLikeOpening(line: WalkedBlock): boolean {
  if (isBoldDeck(line)) return true;
  return endsLikeSentence(line.text) || /[:：]$/u.test(line.text);
}

/** True for words that lead to what follows them: "From the statement:". A colon of Chinese ends a label. */
export function leadsOn(line: WalkedBlock): boolean {
  return /[^\p{Lo}][:：]$/u.test(line.text);
}

/** True for words that no signature or credit is written like: a verse, an address, words that lead to a list, its items, clauses. */
export function isWritten(line: WalkedBlock): boolean {
  return (
    leadsOn(line) ||
    isItem(line) ||
    hasClauses(line) ||
    elementOf(line)?.querySelector('br') != null
  );
}

/** Letters of two clauses at least: shorter are names of those who made it, with a semicolon between them. */
const SHORTEST_CLAUSES = 50;

/** True for clauses that a semicolon parts, with a day or a year: "born on 3 May 1960; died on 1 March 2031". */
function hasClauses({ text, linked }: WalkedBlock): boolean {
  return linked === 0 && weightOf(text) >= SHORTEST_CLAUSES && CLAUSES.test(text);
}

const CLAUSES = /\d[^;\d]{0,40};\s\p{Ll}[^;]*\d/u;

/** What stands before an item of a list that is written in plain lines; an initial is a capital. */
const ITEM = /^(?:[•‣●◦▪■]\s*|(?:\p{Ll}|\p{Nd}{1,2})[.)]\s+)\p{L}/u;

/** True for such an item: "• the pier", "b) the quay". */
export function isItem({ text, linked }: WalkedBlock): boolean {
  return linked === 0 && ITEM.test(text);
}
