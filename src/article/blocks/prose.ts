import { RAISED_FIGURES } from '../../languages/world/raised-figures';
import type { WalkedBlock } from './walk-blocks';

/** Scripts written without spaces, whose sentences take far fewer characters. */
const DENSE =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;
/** To ask whether there is one costs much less than to count them; most texts have none. */
const SOME_DENSE = new RegExp(DENSE.source, 'u');
const STOP = /[.!?…؟।॥۔։,،]/u;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/u;
const HAN_STOP = /[。！？!?…；;，]|[」』”）.]$/u;
const UNSTOPPED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;

/** Length of a text in letters of an alphabet: an ideograph counts for three, since it says about as much. */
export function weightOf(text: string): number {
  const { length } = text;
  if (!SOME_DENSE.test(text)) return length;
  const dense = text.slice(0, SAMPLE).match(DENSE)?.length ?? 0;
  return length + 2 * dense * Math.max(1, length / SAMPLE);
}

/** How much of a text is looked through for such letters, in code units. */
const SAMPLE = 20_000;

/** The shortest block that by itself looks like a paragraph of a story. */
const PROSE_WEIGHT = 70;

/** How much story a block holds: its weight when it reads like sentences and is not made of links, else 0. */
export function proseOf(block: WalkedBlock): number {
  let prose = known.get(block);
  if (prose === undefined) known.set(block, (prose = measure(block)));
  return prose;
}

const known = new WeakMap<WalkedBlock, number>();

function measure(block: WalkedBlock): number {
  const { text, linked } = block;
  if (text.length < 20) return 0;
  const weight = weightOf(text);
  if (weight < PROSE_WEIGHT || linked > text.length * 0.5) return 0;
  if (block.kind === 'code') return 0;
  if (block.kind === 'heading' && !isSentenceAsHeading(text)) return 0;
  // Headlines are as long as sentences in Chinese and Japanese, but have no stop.
  if (HAN_OR_KANA.test(text)) return HAN_STOP.test(text) ? weight : 0;
  // Thai, Lao, Khmer and Burmese have no full stop; a long line of them is a sentence all the same.
  if (!STOP.test(text) && !UNSTOPPED.test(text)) return 0;
  return isFigures(text) ? 0 : weight;
}

/** Galleries and leads are set as headings: a headline has no stop, a slogan is all in capitals. */
function isSentenceAsHeading(text: string): boolean {
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return endsLikeSentence(text) && !capitals;
}

const SENTENCE_END = new RegExp(
  `(?:[.!?…。！？؟।॥۔։]["'”’»«)\\]）】」』›]{0,3}[${RAISED_FIGURES}]{0,3}|\\p{Ll}{2}[.!?…]["”’»)]?\\[?\\d{1,2}\\]?)$`,
  'u',
);

/** Code units of such an end at most: a pattern that ends a text is tried at each letter of it. */
const LONGEST_END = 16;

/** True when a text ends as sentences end, quotation marks, brackets and the number of a note aside. */
export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-LONGEST_END));
}

/** True when a text ends in a full stop, not in the dots after a headline that was cut. */
export function endsWithStop(text: string): boolean {
  return /[^.…][.。।]$/u.test(text);
}

/** True for a line made mostly of numbers and signs: dates, counters, scores. */
function isFigures(text: string): boolean {
  return text.length < 200 && (text.match(/[\p{Nd}:|/•·]/gu)?.length ?? 0) > text.length * 0.22;
}
