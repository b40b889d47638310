import { phraseAt } from '../../reporting/phrases/mentions';
import type { Frame, Passage } from '../../passage';
import {
  holdsSpeaker,
  looksLikeSpeaker,
  opensLikeName,
} from '../../reporting/phrases/likely-speakers';
import { phraseEnd } from '../../reporting/phrases/phrase-end';
import { isRole, namesBeforeVerbs } from '../../words/lexicon';
import type { Link } from '../links/link';
import { COMMA, ENDS_CLAUSE } from '../../words/signs';
import { foldedAt, foldedText } from '../../words/tokens';

/** Clauses of the sentence behind a quote in which somebody is looked for. */
const MOST_CLAUSES = 3;

/** Where somebody's phrase at the head of a clause ends, or null: "*一名店主*试图拦住", "*香港青年蔡智*表情兴奋", "*林女士*". */
function endOfPerson(passage: Passage, from: number, to: number): number | null {
  const { items, lexicon } = passage;
  const { articles } = lexicon.sets;
  const office = items.findIndex(({ folded }, at) => at >= from && at < to && isRole(folded, lexicon)); // oxfmt-ignore
  if (articles.has(foldedAt(items, from))) return office < 0 ? null : office + 1;
  const rest = foldedText(items, office < 0 ? from : office + 1, to);
  // "记者来到": an office by itself does not tell that its holder spoke.
  if (office >= 0 && office < to - 1) return opensLikeName(rest, lexicon) ? to : null;
  const alone = office < 0 && looksLikeSpeaker(passage, [from, to]);
  return alone || (office > from && holdsSpeaker(passage, [from, to])) ? to : null;
}

/**
 * `“Q”拿着新证件，青年蔡智兴奋不已。`: a quote opens its paragraph, and the sentence behind tells what somebody did, with no
 * verb of saying. Weak: it is a habit of Chinese papers. Null in other languages, and where nobody is named.
 */
export function linkNarrated(frame: Frame, next: Frame): Link | null {
  const { lexicon } = frame;
  if (!namesBeforeVerbs(lexicon) || frame.start > frame.paragraph + 1) return null;
  const { items } = next;
  const stop = items.findIndex(({ word, quote, folded }) => quote === null && !word && ENDS_CLAUSE.has(folded)); // oxfmt-ignore
  const end = stop < 0 ? items.length : stop;
  let from = 0;
  for (let clause = 0; clause < MOST_CLAUSES && from < end; clause += 1) {
    const comma = items.findIndex(({ folded }, at) => at >= from && COMMA.has(folded));
    const close = comma < 0 ? end : Math.min(comma, end);
    const to = Math.min(close, phraseEnd(next, from, close));
    const person = to > from ? endOfPerson(next, from, to) : null;
    if (person !== null) {
      const mention = phraseAt(from, person);
      return { cue: null, mention, strong: false };
    }
    from = close + 1;
  }
  return null;
}
