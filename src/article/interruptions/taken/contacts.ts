import { endsLikeSentence } from '../../blocks/prose';
import { isSetIn } from '../../blocks/set-in';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { labelsOf } from '../../labels/labels';
import type { FateStep } from '../story/story';
import { CREDIT } from '../verdicts';

/** Lines at the end of a text among which its contacts are looked for. */
const LAST_LINES = 14;

/** A mail address, or the digits of a telephone number with what parts them. */
const REACHED_AT = /[\w.+-]+@[\w-]+\.\w|\+?\(?\d[\d\s()./-]{5,}\d/u;

/**
 * Takes out whom the press can reach, at the end of what a body sent to the papers: from the words over it ("Media contact:",
 * "Pressekontakt") to the last line with an address or a number. An address without such words can be the text's own:
 * where a museum is, whom a reader may ask for help.
 */
export const dropContacts: FateStep = (fates, { scene: { lines } }) => {
  let last = -1;
  let first = -1;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - LAST_LINES); at--) {
    const line = lines[at];
    if (line === undefined || fates[at] !== 'stays') continue;
    if (endsLikeSentence(line.text)) break;
    if (last < 0 && REACHED_AT.test(line.text)) last = at;
    if (last >= 0 && headsContacts(line)) first = at;
  }
  if (first < 0) return fates;
  return fates.map((fate, at) => (at >= first && at <= last && fate === 'stays' ? CREDIT : fate));
};

/** True for words over contacts, with a mark behind them or alone in bold. */
function headsContacts(line: WalkedBlock): boolean {
  const setApart = line.kind === 'heading' || isSetIn(line, 'strong,b');
  return labelsOf(line).some(
    ({ kind, marked, whole }) => kind === 'credit' && (marked || (whole && setApart)),
  );
}
