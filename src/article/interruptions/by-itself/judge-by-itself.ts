import type { PageFacts } from '../../metadata/read-metadata';
import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { isSetIn } from '../../blocks/set-in';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { judgeByChannels, LONGEST_PLEA } from './channels';
import { isAtPicture } from './captions';
import { isControlOfPicture } from './control-of-picture';
import { judgeByLabel } from './judge-by-label';
import { findLabels } from '../../labels/labels';
import { addressesOf, isLabelledLink, leadsIntoPage, linkedWhole } from './links';
import { isWithin } from '../../site';
import { PRICE_LETTERS } from '../../../languages/world/currencies';
import { leadsToServices } from './services';
import {
  CONTROL_OF_PICTURE,
  DATA_OF_PAGE,
  LABELLED_LINK,
  LEADING,
  ASKS_TO_SUBSCRIBE,
  OFFER,
  SERVICES,
  SKIP_LINK,
  type Verdict,
} from '../verdicts';

/** Data for a script that a page keeps in a hidden box: `{"modules": [{"name": "gallery"}]}`. */
const DATA = /^[{[]\s*\{?\s*"[\w$.-]+"\s*:.*[}\]]$/su;

/** Longest mark of what an editing system did not put in. */
const LONGEST_PLACEHOLDER = 60;

/** "[Video:pier at dawn]", "[gallery ids=3,4]": what an editing system should have put in; no note in brackets. */
function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER || /[.!?…]\s?\]$/u.test(text)) return false;
  return /^\[\p{Ll}+(?:\s\w+=[^\]]*)+\]$|^\[\p{L}+:\S[^\]]*\]$/u.test(text);
}

/**
 * Judges a line by nothing but its own words and links: a label of the page's languages, or a form that needs no word list.
 *
 * @returns null when it may stay
 */
export function judgeByItself(
  line: WalkedBlock,
  chosen: boolean,
  { host, house }: PageFacts,
): Verdict | null {
  if (DATA.test(line.text) || isPlaceholder(line.text)) return DATA_OF_PAGE;
  const labelled = judgeByLabel(line, chosen);
  // "Continue reading the main story" over a box of facts leads no further than past it.
  const leads = labelled !== null && LEADING.has(labelled.kind);
  if (leads && linkedWhole(line) && leadsIntoPage(line)) return SKIP_LINK;
  if (labelled?.kind === 'tool' && isAtPicture(line)) return { ...labelled, leavesPicture: true };
  if (labelled !== null) return labelled;
  if (isControlOfPicture(line)) return CONTROL_OF_PICTURE;
  if (isOffer(line, host)) return OFFER;
  if (isLinkedPlea(line) || endsInPlea(line)) return ASKS_TO_SUBSCRIBE;
  if (leadsToServices(line, host)) return SERVICES;
  return judgeByChannels(line, house) ?? (isLabelledLink(line, host) ? LABELLED_LINK : null);
}

/** A sum with the sign or letters of its currency. */
const PRICE = new RegExp(
  String.raw`(?:\p{Sc}|(?<!\p{L})(?:${PRICE_LETTERS}))\s?\d|\d\s?(?:\p{Sc}|(?:${PRICE_LETTERS})(?!\p{L}))`,
  'u',
);

/** Longest offer, in letters of an alphabet, and the share of it that stands in links. */
const LONGEST_OFFER = 120;
const OFFER_LINKED = 0.6;

/** True for what a shop asks for something, and no sentence: "$24 at Quay Goods". */
function isOffer(line: WalkedBlock, host: string): boolean {
  const { text, linked } = line;
  if (linked < text.length * OFFER_LINKED || weightOf(text) > LONGEST_OFFER) return false;
  if (!PRICE.test(text) || endsLikeSentence(text)) return false;
  return addressesOf(line).every((address) => !isWithin(address, host));
}

/** True for a plea that is set apart as a whole: "Enjoying this story? Sign up for our letter.", "Download the app for more". */
function isLinkedPlea(line: WalkedBlock): boolean {
  if (line.kind !== 'paragraph' || line.linked === 0 || line.text.length > LONGEST_PLEA)
    return false;
  if (!isSetIn(line, 'em,i') && !isSetIn(line, 'strong,b')) return false;
  const isUnended = !endsLikeSentence(line.text);
  return line.runs.some(({ node }, index) => {
    const words = node.parentElement?.closest('a[href]')?.textContent ?? '';
    return findLabels(words).some(
      ({ kind, words: count }) =>
        (kind === 'newsletter' && count > 1) || (kind === 'follow' && isUnended && index === 0),
    );
  });
}

/** The last sentence of a line, when it is no long one. */
const LAST_SENTENCE = /[.!?…。！？]["'”’»)]?\s*([^.!?…。！？]{4,100}?)[.!?。！？]?[)\]）】]?$/u;

/**
 * True for what a letter or a program brings, and behind it where to get it, the only link: "All that left the quay. Sign up
 * here.", "The tide in your pocket. Download now!"
 */
function endsInPlea(line: WalkedBlock): boolean {
  const { text, linked } = line;
  if (line.kind !== 'paragraph' || linked === 0 || text.length > LONGEST_PLEA) return false;
  const last = LAST_SENTENCE.exec(text)?.[1] ?? '';
  if (linked > last.length + 1) return false;
  const isPlea = findLabels(last).some(
    ({ kind }) => kind === 'newsletter' || (kind === 'follow' && linked >= last.length),
  );
  if (!isPlea) return false;
  const words = line.runs.filter(({ node }) => /[\p{L}\p{N}]/u.test(node.data)).at(-1);
  return words?.node.parentElement?.closest('a[href]') != null;
}
