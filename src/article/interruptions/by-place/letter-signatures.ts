import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { isSetIn } from '../../blocks/set-in';
import { shapeOf } from '../../blocks/shape';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { leadsOn } from './openings';

/** The names under letters to a paper that stand between its paragraphs, to know the one under the last letter. */
export class LetterSignatures {
  private readonly settings = new Set<string>();

  keep(line: WalkedBlock): void {
    if (isShortLine(line)) this.settings.add(settingOf(line));
  }

  isOne(line: WalkedBlock): boolean {
    return isShortLine(line) && this.settings.has(settingOf(line));
  }
}

/** Letters of an alphabet of a name and a place under a letter at most. */
const LONGEST_SIGNATURE = 60;

/** True for a few words without a stop in a line of their own, a name under a letter among them. */
function isShortLine(line: WalkedBlock): boolean {
  const { kind, text, linked } = line;
  return (
    kind === 'paragraph' &&
    linked === 0 &&
    !/^[([（]/u.test(text) &&
    weightOf(text) <= LONGEST_SIGNATURE &&
    !endsLikeSentence(text) &&
    !leadsOn(line)
  );
}

/** In which box, and how, a line is set: names under several letters are set alike. */
function settingOf(line: WalkedBlock): string {
  return `${shapeOf(line)} ${isSetIn(line, 'strong,b')} ${isSetIn(line, 'em,i')}`;
}
