import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { StoryWords } from '../../blocks/story-words';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { isLeadCaption, pictureSaying } from '../by-itself/captions';
import { foldLabel } from '../../labels/fold-label';
import { isLinkedHeadline, linkedWhole } from '../by-itself/links';
import {
  endsLikeOpening,
  isPartedStandfirst,
  isShortStandfirst,
  isStandfirst,
  leadsOn,
} from './openings';
import type { StatedFacts } from './stated-facts';
import type { StoryPlaces } from '../story/places';
import { isSummary } from './summaries';
import type { Fate } from '../verdicts';

/** What stands between a page's headline and the first paragraph of its story: standfirst, lead picture, byline, date. */
export class StoryHead {
  /** The index of the headline among the lines, or -1. */
  private readonly titleAt: number;
  private readonly words: StoryWords;

  constructor(
    private readonly lines: readonly WalkedBlock[],
    private readonly chosen: ReadonlySet<WalkedBlock>,
    private readonly places: StoryPlaces,
    private readonly stated: StatedFacts,
  ) {
    this.titleAt = lines.findIndex((line) => stated.isTitle(line));
    this.words = StoryWords.of(lines);
  }

  /** True for what belongs to the headline: the day, who wrote it, the way to it. */
  has(line: WalkedBlock): boolean {
    const { stated } = this;
    return stated.saysWhen(line) || stated.tellsWho(line) || stated.leadsToTitle(line);
  }

  /**
   * What becomes of a line before the first paragraph that no rule judges by itself.
   *
   * @param before the line before it
   */
  judge(line: WalkedBlock, before: WalkedBlock | undefined, index: number): Fate {
    if (foldLabel(line.text) === '' || this.stated.isTitle(line)) return 'around';
    if (this.stated.isAuthor(line) || this.has(line)) return 'around';
    const picture = pictureSaying(line);
    if (picture !== null && this.places.hasBeside(picture)) return 'stays';
    if (line.kind === 'figure') return this.places.isOfStory(line) ? 'stays' : 'around';
    if (this.opensWithRows(line, index)) return 'stays';
    const captions =
      !this.stated.saysWho(line) && isLeadCaption(line, this.chosen.has(line), this.stated.host);
    if (captions && !isUnderLink(line, before, this.stated.host)) return 'stays';
    const { authors } = this.stated;
    if (
      before !== undefined &&
      this.stated.isTitle(before) &&
      (isStandfirst(line, before, authors) || isShortStandfirst(line, before, authors, this.words))
    ) {
      return 'stays';
    }
    const headline = this.lines[this.titleAt];
    if (index > this.titleAt && isPartedStandfirst(line, headline, authors)) return 'stays';
    if (line.linked > line.text.length * 0.5) return 'around';
    if (weightOf(line.text) >= 30 && this.stated.beginsDescription(line)) return 'stays';
    if (this.titleAt >= 0 && isSummary(line, index - this.titleAt)) return 'stays';
    if (this.stated.saysWho(line)) return 'around';
    const sentence = endsLikeSentence(line.text) && weightOf(line.text) >= 25;
    if (sentence && this.chosen.has(line) && this.places.inSpine(line)) return 'stays';
    if (line.kind === 'heading' && this.chosen.has(line) && this.places.inSpine(line)) {
      if (index < this.titleAt && weightOf(line.text) < LONGEST_KICKER) return 'around';
      return /^H[2-6]$/u.test(elementOf(line)?.tagName ?? '') ? 'stays' : 'around';
    }
    return 'around';
  }

  /** True for a row of a table or a line of code that stands where the paragraphs stand: results over their report. */
  private opensWithRows({ kind, text, linked }: WalkedBlock, index: number): boolean {
    const line = this.lines[index];
    if (line === undefined || index < this.titleAt || linked > text.length * 0.5) return false;
    if (kind !== 'code' && !(kind === 'table' && isOfTable(line))) return false;
    return this.chosen.has(line) && this.places.inSpine(line);
  }

  /** True for a line that no rule judges by itself and that may be the story's first. */
  mayOpen(line: WalkedBlock): boolean {
    return this.mayHead(line) && endsLikeOpening(line);
  }

  /** The same for one that may stand over the story as its headings do, however it ends. */
  mayHead(line: WalkedBlock): boolean {
    if (this.stated.isTitle(line) || this.stated.isAuthor(line) || this.has(line)) return false;
    // "ANA LUND, HOST:" over what she says.
    if (this.stated.saysWho(line) && !leadsOn(line)) return false;
    return this.chosen.has(line) && !linkedWhole(line);
  }
}

/** True for a row of a table that has rows of several cells: one cell alone is a box. */
function isOfTable(line: WalkedBlock): boolean {
  return elementOf(line)?.closest('table')?.querySelector('td+td,th+td,th+th') != null;
}

/** Letters of an alphabet below which a heading over the headline is the name of a section. */
const LONGEST_KICKER = 30;

/** True for a line under the linked headline of something else, in one box with it. */
function isUnderLink(line: WalkedBlock, before: WalkedBlock | undefined, host: string): boolean {
  if (before === undefined || !isLinkedHeadline(before, host)) return false;
  return elementOf(before)?.parentElement?.contains(line.element) === true;
}
