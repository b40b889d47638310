import { isSilentTag, tagOf } from '../blocks/tags';
import { textsIn } from '../blocks/nodes';
import { LONGEST_CAPTION } from './picture-boxes';

/** Words shorter than this come twice in a caption by themselves. */
const SHORTEST_CREDIT = 4;

/** Words, of which a name may be part, that end a text twice: "Wire/Ana Lund Wire/Ana Lund". */
const SAID_TWICE = /(?<=^|\s)(\S.{4,80}?\S)\s+\1\s*$/u;

/**
 * Houses put a picture's credit into its box twice in a row, for wide and for narrow screens, or with a word before it
 * the first time. Further on in a caption the same words are meant: two pictures of one agency.
 */
export function dropRepeatedCredits(boxes: Iterable<Element>): void {
  for (const box of boxes) {
    const repeated: Text[] = [];
    let before = '';
    for (const text of textsIn(box)) {
      const words = text.data.replaceAll(SPACES, ' ').trim();
      const { parentElement } = text;
      if (words === '' || (parentElement !== null && isSilentTag(tagOf(parentElement)))) continue;
      if (words.length >= SHORTEST_CREDIT && endsIn(before, words)) repeated.push(text);
      else if (words.length <= LONGEST_CAPTION && SAID_TWICE.test(words)) {
        text.data = text.data.replace(SAID_TWICE, '$1');
      }
      // All that stands before, not the last text alone: the first time "Rights" and the agency may be elements of their own.
      before = `${before} ${words}`.slice(-LONGEST_CAPTION);
    }
    for (const text of repeated) text.remove();
  }
}

const SPACES = /\s+/gu;

function endsIn(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\p{N}]/u.test(text.charAt(text.length - words.length - 1));
}
