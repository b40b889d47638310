import { leadsIntoPage } from '../interruptions/by-itself/links';
import { endsLikeSentence, proseOf, weightOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** Boxes alike that are known as readers' comments, and how many levels such a box is around its first line. */
const FEWEST_REPLIES = 3;
const REPLY_LEVELS = 4;

/** Longest line with a name and how long ago, and with what can be done with a comment: "Reply 12". */
const LONGEST_HEAD = 60;
const LONGEST_CONTROL = 30;

/** Story in letters, from which on there is an article before them: it may be a wire. */
const ENOUGH_BEFORE = 70;

/** Letters of an alphabet of a comment at least. */
const SHORTEST_REPLY = 20;

/** The share of names that are new: an author writes all entries of a live blog. */
const NEW_NAMES = 0.5;

/**
 * Comments may hold this many times the story before them; the entries of a live blog are the story. Under a short article
 * they hold more, when there are so many of them, each under a name of its own and of a few words: entries have headlines.
 */
const MOST_PROSE = 4;
const MANY_REPLIES = 6;
const MANY_NEW_NAMES = 0.8;
const LONGEST_NAME = 3;

/**
 * What readers wrote under the story, where nothing names it: boxes alike side by side, each with a name and a time
 * first, a few sentences, and last what can be done with them, which leads nowhere or is the same in each.
 */
export function repliesAlike(lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before >= ENOUGH_BEFORE && isHead(line)) {
      const replies = repliesFrom(index, lines);
      const names = new Set(replies.map(([head]) => nameIn(head)));
      const found = replies.flat();
      const prose = found.reduce((sum, reply) => sum + proseOf(reply), 0);
      const many = replies.length >= FEWEST_REPLIES && names.size > replies.length * NEW_NAMES;
      if (many && (prose <= before * MOST_PROSE || arePeople(names, replies.length))) return found;
    }
    before += proseOf(line);
  }
  return [];
}

/** True for many names, nearly one a reply, and each as short as people's are. */
function arePeople(names: ReadonlySet<string>, replies: number): boolean {
  if (replies < MANY_REPLIES || names.size < replies * MANY_NEW_NAMES) return false;
  return [...names].every((name) => name.split(/\s+/u).length <= LONGEST_NAME);
}

/** The lines of each reply, from the one on that begins with a line. */
function repliesFrom(
  index: number,
  lines: readonly WalkedBlock[],
): readonly (readonly WalkedBlock[])[] {
  const over = lines[index - 1]?.element ?? null;
  const line = lines[index];
  let box = line === undefined ? null : elementOf(line);
  for (let level = 0; box !== null && level < REPLY_LEVELS; level++, box = box.parentElement) {
    if (box.contains(over)) break;
    if (!isLike(box.nextElementSibling, box)) continue;
    const replies: WalkedBlock[][] = [];
    let at = index;
    for (let next: Element | null = box; isLike(next, box); next = next.nextElementSibling) {
      const reply: WalkedBlock[] = [];
      for (; next.contains(lines[at]?.element ?? null); at++)
        reply.push(...lines.slice(at, at + 1));
      if (!isReply(reply, replies[0] ?? reply)) break;
      replies.push(reply);
    }
    if (replies.length > 0) return replies;
  }
  return [];
}

function isLike(other: Element | null, box: Element): other is Element {
  return other !== null && other.tagName === box.tagName && other.className === box.className;
}

function isReply(reply: readonly WalkedBlock[], first: readonly WalkedBlock[]): boolean {
  const [head, ...rest] = reply;
  const control = rest.at(-1);
  if (head === undefined || control === undefined || !isHead(head)) return false;
  if (control.text.length > LONGEST_CONTROL || endsLikeSentence(control.text)) return false;
  const told = rest.slice(0, -1);
  if (!told.some(({ text, linked }) => linked === 0 && weightOf(text) >= SHORTEST_REPLY))
    return false;
  if (told.some(({ kind }) => kind === 'heading' || kind === 'figure')) return false;
  // Boxes of goods or hotels are alike too, and lead to these.
  const leadsNowhere = control.linked === 0 && control.text === first.at(-1)?.text;
  return leadsIntoPage(control) || leadsNowhere;
}

/** "Ana Lund, 2 hours ago": a name and then a figure. */
function isHead({ text, kind }: WalkedBlock): boolean {
  if (kind === 'heading' || text.length > LONGEST_HEAD || endsLikeSentence(text)) return false;
  return /^\p{L}.*\d/u.test(text);
}

/** A name has no room before its figures ("pierwatcher37"); a clock can stand right behind it. */
const NAME = /^.*?(?=\s*\d{1,2}[:.]\d\d|\s\d|$)/u;

function nameIn(head: WalkedBlock | undefined): string {
  return NAME.exec(head?.text ?? '')?.[0].trim() ?? '';
}
