import { weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { isCredit } from '../by-itself/judge-by-label';
import { addressesOf } from '../by-itself/links';
import { isWithin } from '../../site';
import type { FateStep, Scene } from '../story/story';

/** Rows of a word and what is told of it that make facts. */
const FEWEST = 3;

/**
 * Keeps where and when something is, and what it costs, right behind the last paragraph: rows that stand like the story, with
 * what each tells of set apart at its head. One heading may stand over them.
 */
export const keepKeyedRows: FateStep = (fates, { last, scene }) => {
  const { lines } = scene;
  const start = lines[last + 1]?.kind === 'heading' ? last + 2 : last + 1;
  let end = start;
  while (isRowOfStory(lines[end], scene)) end += 1;
  return last < 0 || end - start < FEWEST ? fates : [...fates].fill('stays', start, end);
};

function isRowOfStory(line: WalkedBlock | undefined, { judge, known }: Scene): boolean {
  if (line?.kind !== 'paragraph' || !isKeyed(line) || !hasKeySetApart(line)) return false;
  if (judge.verdictOf(line) !== null || !judge.isChosen([line]) || !judge.inSpine(line))
    return false;
  return leadsOut([line], known.host);
}

/** "Opened: 1931", and no credit. */
function isKeyed(line: WalkedBlock): boolean {
  return /^[^:：.!?]{2,30}\s?[:：]\s*\S/u.test(line.text) && !isCredit(line);
}

/** "Protein: 9 g", and no hour. */
const AMOUNT_BEHIND = /^\p{L}[^:：]*[:：]\s*\p{Nd}[\p{Nd}.,/]*\s?(?:%|\p{L}{1,6}\.?)$/u;

/**
 * True for such rows under a heading, of what is set apart in each, or with an amount in each: where and when something is,
 * what it costs, what is in a portion.
 */
export function isAllKeyed(inside: readonly WalkedBlock[]): boolean {
  const rows = inside.filter(({ kind }) => kind !== 'heading');
  if (rows.length < FEWEST || !rows.every(isKeyed)) return false;
  if (inside[0]?.kind === 'heading' || rows.every(hasKeySetApart)) return true;
  return rows.every(({ text }) => AMOUNT_BEHIND.test(text));
}

/** True where the word before the colon, and nothing of what is told, stands in an element of its own, and leads nowhere. */
function hasKeySetApart({ text, runs }: WalkedBlock): boolean {
  const key = runs[0]?.node;
  const own = key?.parentElement ?? null;
  if (key === undefined || own === null || own.matches('a[href],a[href] *')) return false;
  const told = text.slice(key.data.trim().length);
  return own.childNodes.length === 1 && runs.length > 1 && /[^\s:：]/u.test(told);
}

/** Longest word over what is told under it, in letters of an alphabet. */
const LONGEST_KEY = 24;

/** The same where each word stands over what is told of it, two lines in each of several boxes side by side. */
export function isPaired(inside: readonly WalkedBlock[]): boolean {
  const [first] = inside;
  const lines = first?.kind === 'heading' ? inside.slice(1) : inside;
  if (lines.length < 2 * FEWEST || lines.length % 2 !== 0) return false;
  const keys = new Set<string>();
  const rows = new Set<Node | null>();
  for (let at = 0; at < lines.length; at += 2) {
    const key = lines[at];
    const told = lines[at + 1];
    const row = key?.element.parentNode ?? null;
    if (key === undefined || told === undefined || row !== told.element.parentNode) return false;
    if (key.linked > 0 || weightOf(key.text) > LONGEST_KEY || !/^\p{L}[^.!?]*$/u.test(key.text)) {
      return false;
    }
    keys.add(key.text);
    rows.add(row);
  }
  return keys.size === lines.length / 2 && rows.size === keys.size;
}

/** True where what leads anywhere leads to other sites: to the hall, to the tickets. */
export function leadsOut(inside: readonly WalkedBlock[], host: string): boolean {
  return inside.every((line) => !addressesOf(line).some((address) => isWithin(address, host)));
}
