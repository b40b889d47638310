import { endsWithStop } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { isSourceOfPicture } from '../by-itself/captions';
import {
  addressesOf,
  leadsIntoPage,
  leadsToFile,
  leadsToPictures,
  leadsWithin,
  linkedWhole,
} from '../by-itself/links';
import type { StoryPlaces } from '../story/places';
import { CONTENTS, RELATED_BY_SHAPE, type Fate } from '../verdicts';

/** Where a line between the paragraphs stands that is nothing but links. */
interface LinkedPlace {
  /** Every line of the container, and the line's index among them. */
  readonly lines: readonly WalkedBlock[];
  readonly index: number;
  readonly places: StoryPlaces;
  /** True for what Readability takes for the article. */
  readonly isChosen: boolean;
  /** True where a paragraph of the story comes next. */
  readonly leads: boolean;
  readonly host: string;
}

/** A line that is nothing but links is a teaser of another article, unless the article needs it. */
export function judgeLinked(line: WalkedBlock, place: LinkedPlace): Fate {
  const { host, places } = place;
  if (leadsIntoPage(line)) return CONTENTS;
  // Whose picture it is may lead to where it was taken from; a picture of the site leads to its article.
  if (isSourceOfPicture(line) && !leadsWithin(line, host)) return 'stays';
  if (line.kind === 'figure') return leadsToPictures(line) ? 'stays' : RELATED_BY_SHAPE;
  const isSentence = endsWithStop(line.text);
  if (isSentence && places.isAtHome(line) && places.isShapedLikeStory(line)) return 'stays';
  if (!places.inSpine(line)) return RELATED_BY_SHAPE;
  if (place.isChosen && addressesOf(line).every(leadsToFile)) return 'stays';
  // Readability takes no linked heading, though each stands over a part of the story.
  if (line.kind === 'heading') return headsPart(line, place) ? 'stays' : RELATED_BY_SHAPE;
  if (!place.isChosen) return RELATED_BY_SHAPE;
  return isSentence || !leadsWithin(line, host) ? 'stays' : RELATED_BY_SHAPE;
}

/** Linked headings from which on they are the story's: what is good at ten shops. */
const FEWEST_PARTS = 3;

/**
 * True for a linked heading of a part of the story, in one box with it. By itself in a box it is another article's, unless
 * others like it part the story.
 */
function headsPart(
  line: WalkedBlock,
  { lines, index, isChosen, leads, host }: LinkedPlace,
): boolean {
  const next = lines[index + 1];
  if (!leads || next === undefined) return false;
  const sharesBox = elementOf(line)?.parentElement?.contains(next.element) === true;
  if (isChosen && (sharesBox || !leadsWithin(line, host))) return true;
  const alike = lines.filter((other) => other.kind === 'heading' && linkedWhole(other));
  return (isChosen || sharesBox) && alike.length >= FEWEST_PARTS;
}
