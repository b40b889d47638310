import { isSetIn } from '../../blocks/set-in';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { findBoilerplate } from '../../labels/labels';

const CLOSING_LENGTH = 450;

/** True for a line that says who owns the text or how to reach the publisher. */
export function isClosing(line: WalkedBlock): boolean {
  if (line.kind === 'paragraph' && line.text.startsWith('©')) return true;
  const at = line.text.length < CLOSING_LENGTH ? findBoilerplate(line.text) : -1;
  return at >= 0 && at < 40;
}

/** Longest life of an author at the end of the article. */
export const LIFE_LENGTH = 600;

/**
 * True for a paragraph that begins with the author's name and leads elsewhere, or is set apart in italics:
 * "Ana Lund writes on ferries. Follow her …". An answer of an interview has a colon after the name.
 */
export function tellsOfAuthor(line: WalkedBlock, authors: readonly string[]): boolean {
  const { text } = line;
  if (line.kind !== 'paragraph' || text.length > LIFE_LENGTH) return false;
  const inItalics = isSetIn(line, 'em,i');
  if (text.length <= CONTACT_LENGTH && text.includes('@')) {
    // "Reach Ana Lund at …": at the end of a text an address is the house's, whoever may be meant.
    const lower = text.toLowerCase();
    if (inItalics || authors.some((name) => lower.includes(name.toLowerCase()))) return true;
  }
  if (!authors.some((name) => name.includes(' ') && isBeginning(name, text))) return false;
  return line.linked > 0 || text.includes('@') || inItalics;
}

/** Longest line that says how to reach the author. */
const CONTACT_LENGTH = 260;

/** A name, a role or two, places before them, and the address under which the house can be written to. */
const CONTACT = /^[^.!?:;]{2,30}[\s(=|]+[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?$/u;

/** True for a line of a reporter's name and address alone: "Reporter Ana Lund alund@house.example". */
export function isContact(line: WalkedBlock): boolean {
  // Lines of one paragraph under each other are an address that belongs to the text.
  if (line.kind !== 'paragraph' || elementOf(line)?.querySelector('br') != null) return false;
  return CONTACT.test(line.text);
}

/** True for a text that begins with a whole name. */
export function isBeginning(name: string, text: string): boolean {
  return text.startsWith(name) && /^[\s,]/u.test(text.slice(name.length));
}
