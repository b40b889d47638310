import {
  enlarges,
  isPictureControl,
  LONGEST_CONTROL,
  MAYBE_CONTROLS,
} from '../../blocks/picture-controls';
import { isLongerThan } from '../../blocks/text-length';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { captionedBox } from './captions';

/**
 * True for a control at a picture, in whatever words: what is clicked to see it large, or to keep it. A link to the file with
 * nothing else beside the picture is its caption.
 */
export function isControlOfPicture(line: WalkedBlock): boolean {
  if (line.text.length > LONGEST_CONTROL) return false;
  const [first, ...others] = line.runs;
  const control = first?.node.parentElement?.closest(MAYBE_CONTROLS) ?? null;
  if (control === null || others.some(({ node }) => !control.contains(node))) return false;
  const box = captionedBox(line);
  if (box === null || !isPictureControl(control, box)) return false;
  return !enlarges(control, box) || isLongerThan(box, line.text.length);
}
