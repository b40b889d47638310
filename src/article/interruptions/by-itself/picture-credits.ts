import { endsLikeSentence, weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { findLabels } from '../../labels/labels';
import { DASHES } from '../../../languages/world/dashes';

/** A name of two words or more, in no capitals, and behind a stroke the agency, before a dash: "Ana Lund/Reuters - The pier". */
const BEGINS_WITH_CREDIT = new RegExp(
  `^\\p{Lu}\\p{Ll}[^.!?:,/]{1,30}\\s\\p{Lu}[^.!?:,/]{1,30}/\\s?\\p{Lu}[^.!?:,/]{1,40}?\\s?[${DASHES}]\\s`,
  'u',
);

/** Characters among which the stroke of such a credit stands. */
const LONGEST_NAME = 64;

/** True for a text that begins so; hardly any has a stroke there, and a browser spares the pattern of letters. */
export const opensWithCredit = (text: string): boolean =>
  text.slice(0, LONGEST_NAME).includes('/') && BEGINS_WITH_CREDIT.test(text);

/** Longest credit, in letters of an alphabet. */
const LONGEST_CREDIT = 90;

/** A name, and behind a stroke the agency: "Ana Lund/Harbour Press". */
const NAME_AND_AGENCY = /^\p{Lu}[^.!?:/]{2,40}\s?\/\s?\p{Lu}[^.!?:/]{1,40}$/u;

/** True for nothing but whose picture it is: "Photograph: Ana Lund". */
export function saysWhose(text: string): boolean {
  if (weightOf(text) > LONGEST_CREDIT || endsLikeSentence(text)) return false;
  if (NAME_AND_AGENCY.test(text)) return true;
  return findLabels(text).some(({ kind, marked }) => kind === 'credit' && marked);
}

/** What stands behind the last sentence of a line, in brackets or not, with a mark in it: "Photo: Ana Lund". */
const TAIL =
  /[.!?…。！？]["'”’»)]?(?:\s+|\s*[([（【])(\p{L}[^.!?…。:：/]{1,24}[:：/]\s?\S.{2,60})$/u;

/** The same in brackets behind the words, the name of two or more: "(HARBOUR FOTO/Ana Lund)". No initials are written so. */
const IN_BRACKETS_BEHIND =
  /[([（](?=[^()]*\p{L}{2}\s)\p{Lu}[^.!?:/()]{2,40}\s?\/\s?\p{Lu}[^.!?:/()]{1,40}[)\]）]\.?$/u;

/** Longest caption with its credit, in characters. */
const LONGEST_CREDITED = 400;

/** True for a sentence with whose picture it is behind it: a slide whose picture a script was to put in. */
export function endsInCredit(line: WalkedBlock): boolean {
  if (line.kind !== 'paragraph' && line.kind !== 'figure') return false;
  if (line.linked > 0 || line.text.length > LONGEST_CREDITED) return false;
  if (/[)\]）]\.?$/.test(line.text) && IN_BRACKETS_BEHIND.test(line.text)) return true;
  const tail = TAIL.exec(line.text)?.[1] ?? '';
  return findLabels(tail).some(({ kind, marked }) => kind === 'credit' && marked);
}
