import { endsLikeSentence, proseOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { isClosing } from '../by-itself/closings';

/** A summary stands within so many lines of its headline. */
const NEAR_HEADLINE = 12;

/**
 * True for a sentence or more under the headline that leads nowhere, in whatever box it stands.
 *
 * @param after lines from the headline to this one
 */
export function isSummary(line: WalkedBlock, after: number): boolean {
  if (after < 1 || after > NEAR_HEADLINE) return false;
  if (line.kind !== 'paragraph' || line.linked > 0 || proseOf(line) === 0) return false;
  return endsLikeSentence(line.text) && !isClosing(line);
}
