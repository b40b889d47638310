import type { Located } from '../../locate/locate';
import type { PageFacts } from '../../metadata/read-metadata';
import { isCorrection } from '../../furniture/corrections';
import { isDatelineAlone } from '../../furniture/dateline';
import { endsLikeSentence, endsWithStop, proseOf, weightOf } from '../../blocks/prose';
import { isSetIn } from '../../blocks/set-in';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import {
  captionedBox,
  isAtPicture,
  isCaption,
  isLeadCaption,
  isPictureCredit,
  isUnderAsCaption,
  namesPhotographer,
} from '../by-itself/captions';
import { isClosing, isContact } from '../by-itself/closings';
import { judgeByItself } from '../by-itself/judge-by-itself';
import { isCredit, isInitials } from '../by-itself/judge-by-label';
import { judgeLinked } from './judge-linked';
import { headsBox, headsNext } from './headings';
import {
  addressesOf,
  isLinkedItem,
  isSetApartTeaser,
  leadsToFile,
  linkedWhole,
} from '../by-itself/links';
import { LetterSignatures } from './letter-signatures';
import { isItem, isWritten, leadsOn } from './openings';
import { SaidBefore } from './said-before';
import { StatedFacts } from './stated-facts';
import type { LineJudge } from '../story/story';
import { StoryHead } from './story-head';
import { StoryPlaces } from '../story/places';
import { inControls, inTeaserList } from '../by-itself/teaser-lists';
import {
  BOILERPLATE,
  CONTROL,
  CREDIT,
  UNDER_LAST,
  DUPLICATE,
  PROMO,
  RELATED_BY_SHAPE,
  REPEATED_CAPTION,
  SET_APART,
  type Fate,
  type Verdict,
} from '../verdicts';

/** What is known of the page, and what a line is by the place where it stands among the paragraphs. */
export class PlaceJudge implements LineJudge {
  private readonly chosen: ReadonlySet<WalkedBlock>;
  private readonly comments: ReadonlySet<WalkedBlock>;
  private readonly labelled = new Map<WalkedBlock, Verdict | null>();
  private readonly places: StoryPlaces;
  /** True where no line of the text reads like a sentence. */
  private readonly isVerse: boolean;
  private readonly said = new SaidBefore();
  private readonly signatures = new LetterSignatures();
  private readonly stated: StatedFacts;
  private readonly head: StoryHead;

  constructor(
    private readonly lines: readonly WalkedBlock[],
    located: Located,
    private readonly known: PageFacts,
  ) {
    this.chosen = located.chosen;
    this.comments = located.comments;
    this.isVerse =
      located.chosen.size > 0 && [...located.chosen].every((line) => proseOf(line) === 0);
    this.stated = new StatedFacts(known);
    this.places = new StoryPlaces(lines, this.chosen);
    this.head = new StoryHead(lines, this.chosen, this.places, this.stated);
  }

  /** True for a paragraph of the story. Asked once for every line, in order. */
  isCore(line: WalkedBlock, index: number): boolean {
    if (this.comments.has(line)) return false;
    if (this.verdictOf(line)?.kind === 'pager') this.places.keepPager(line);
    if (proseOf(line) === 0 && !(this.isVerse && this.chosen.has(line))) return false;
    const placed = this.places.isOfStory(line) || this.places.isShapedLikeMost(line);
    if (!placed && !this.places.isInNextPart(line)) return false;
    if (this.verdictOf(line) !== null) return false;
    if (this.isTitle(line) || this.isRepeated(line, index)) return false;
    if (isSetApartTeaser(line, this.known.host)) return false;
    if (this.places.isBeforeFirst() && this.head.has(line)) return false;
    if (line.kind === 'list' && inTeaserList(line, this.known.host)) return false;
    this.said.keep(line, index);
    this.places.keep(line);
    return true;
  }

  judgeBefore(line: WalkedBlock, before: WalkedBlock | undefined, index: number): Fate {
    if (this.verdictOf(line) !== null) return 'around';
    const fate = this.head.judge(line, before, index);
    return fate === 'around' && line.linked === 0 && isClosing(line) ? BOILERPLATE : fate;
  }

  mayOpen(line: WalkedBlock): boolean {
    return this.verdictOf(line) === null && this.head.mayOpen(line);
  }

  mayHead(line: WalkedBlock): boolean {
    return this.verdictOf(line) === null && this.head.mayHead(line);
  }

  judgeAfter(line: WalkedBlock, index: number): Fate {
    const verdict = this.verdictOf(line);
    if (verdict !== null) return verdict;
    if (this.closesWithPicture(line)) return 'stays';
    if (isCredit(line) || isContact(line) || this.stated.signsOff(line)) return CREDIT;
    if (isCorrection(line)) return 'stays';
    if (isClosing(line)) return BOILERPLATE;
    if (proseOf(line) > 0 && this.isRepeated(line, index)) return DUPLICATE;
    if (line.kind === 'embed' && this.places.isLonePost(line)) return 'stays';
    if (!this.chosen.has(line) || !this.places.isPlaced(line)) return 'around';
    if (line.linked > 0 && addressesOf(line).every(leadsToFile)) return 'stays';
    if (line.linked > line.text.length * (this.isLastSentence(line) ? 0.6 : 0.3)) return 'around';
    if (line.kind === 'figure') return isCaption(line) ? 'stays' : 'around';
    if (line.kind === 'list') return inTeaserList(line, this.known.host) ? 'around' : 'stays';
    if (/^(?:table|quote|embed|code)$/u.test(line.kind)) return 'stays';
    if (this.isTitle(line) || this.isRepeated(line, index)) return 'around';
    // One that heads nothing is taken out later.
    if (line.kind === 'heading') return 'stays';
    if (endsLikeSentence(line.text.replace(SIGNED, ''))) return 'stays';
    if (!this.isLikeStory(line)) return 'around';
    if (isDatelineAlone(line.text, this.known.house) || isUnderAsCaption(line)) return 'stays';
    return this.signatures.isOne(line) || isWritten(line) ? 'stays' : UNDER_LAST;
  }

  /** True for what belongs to a picture that stands behind the last paragraph, or with it, as others stand between them. */
  private closesWithPicture(line: WalkedBlock): boolean {
    const isChosen = this.chosen.has(line);
    const box = isChosen && isAtPicture(line) ? captionedBox(line) : null;
    if (box === null || !(this.places.hasBeside(box) || this.places.isSlide(box))) return false;
    return isLeadCaption(line, isChosen, this.known.host);
  }

  judgeBetween(line: WalkedBlock, index: number, core: readonly boolean[]): Fate {
    const fate = this.placeBetween(line, index, core);
    if (fate !== 'stays' && fate !== REPEATED_CAPTION) return fate;
    this.said.keep(line, index);
    this.signatures.keep(line);
    return fate;
  }

  private placeBetween(line: WalkedBlock, index: number, core: readonly boolean[]): Fate {
    const verdict = this.verdictOf(line);
    if (verdict === null && isCorrection(line)) return 'stays';
    if (verdict !== null) {
      // "Tips" over a part of the story has the words of a button.
      const isButton = verdict.kind === 'share' || verdict.kind === 'tool';
      if (!isButton || !headsBox(index, this.lines, core)) return verdict;
    }
    if (this.isTitle(line)) return DUPLICATE;
    if (this.isRepeated(line, index) && !this.isSaidAgain(line)) return this.said.verdictOn(line);
    const ofStory = this.places.isOfStory(line);
    if (line.kind === 'embed') return 'stays';
    if (line.kind === 'table') return ofStory ? 'stays' : CONTROL;
    if (linkedWhole(line)) {
      // A heading with one of several authors stands over what that one wrote.
      if (line.kind === 'paragraph' && this.stated.isAuthor(line)) return CREDIT;
      const { lines, places } = this;
      const isChosen = this.chosen.has(line);
      const leads = core[index + 1] ?? false;
      return judgeLinked(line, { lines, index, places, isChosen, leads, host: this.known.host });
    }
    const ofPicture = isPictureCredit(line) || namesPhotographer(line);
    if (ofPicture && !this.stated.saysWhen(line)) return 'stays';
    if (this.stated.saysWho(line) || this.stated.tellsWho(line) || this.stated.saysWhen(line)) {
      return CREDIT;
    }
    if (isLinkedItem(line, this.known.host)) return RELATED_BY_SHAPE;
    if (isInitials(line)) return CREDIT;
    if (isCaption(line)) return 'stays';
    if (isSetApartTeaser(line, this.known.host)) return SET_APART;
    if (proseOf(line) > 0) return PROMO;
    switch (line.kind) {
      case 'figure':
        return ofStory ? 'stays' : CONTROL;
      case 'heading':
        // One letter is the sign of a button or the initial of a tool.
        if (weightOf(line.text) < 2) return CONTROL;
        return ofStory || headsNext(index, this.lines, core) ? 'stays' : PROMO;
      case 'list':
        return ofStory && !inControls(line) ? 'stays' : CONTROL;
      case 'quote':
      case 'code':
        return ofStory ? 'stays' : CONTROL;
      default:
        return core[index + 1] &&
          isSetIn(line, 'strong,b') &&
          (this.places.isAtHome(line) || this.isAlone(line)) &&
          weightOf(line.text) > 3
          ? 'stays'
          : this.judgeShort(line);
    }
  }

  /** A few words in a box of their own: the story's when they stand like one of its paragraphs. */
  private judgeShort(line: WalkedBlock): Fate {
    if (!/[\p{L}\p{N}]/u.test(line.text)) return 'around';
    if (!/\p{L}/u.test(line.text)) return CONTROL;
    const placed = this.places.isAtHome(line) || this.places.isShapedLikeStory(line);
    if (placed && endsLikeSentence(line.text)) return 'stays';
    const isQuoted = endsLikeSentence(line.text) && weightOf(line.text) >= SHORTEST_QUOTED;
    if (isQuoted && this.isAlone(line)) return 'stays';
    if (!this.places.inSpine(line)) {
      return weightOf(line.text) > LONGEST_CONTROL ? PROMO : CONTROL;
    }
    if (this.places.isShapedLikeStory(line) && elementOf(line)?.tagName === 'P') return 'stays';
    const isLong = weightOf(line.text) >= 12 || isItem(line);
    return this.chosen.has(line) && isLong ? 'stays' : CONTROL;
  }

  /** True for what Readability takes for the article and what stands alone in a box among the paragraphs. */
  private isAlone(line: WalkedBlock): boolean {
    return this.chosen.has(line) && line.linked === 0 && this.places.isAlone(line);
  }

  /** True for a line in the place of the story's own, and in their shape. */
  private isLikeStory(line: WalkedBlock): boolean {
    return this.places.isAtHome(line) && this.places.isShapedLikeStory(line);
  }

  /** True for a sentence that stands like the story: "For more on this see the Tide project." */
  private isLastSentence(line: WalkedBlock): boolean {
    return endsWithStop(line.text) && this.isLikeStory(line);
  }

  standsLikeStory(line: WalkedBlock): boolean {
    if (line.kind !== 'paragraph' || line.linked > 0 || this.verdictOf(line) !== null) return false;
    return this.isLikeStory(line);
  }

  isTitle(line: WalkedBlock): boolean {
    return this.stated.isTitle(line);
  }

  isRepeated(line: WalkedBlock, index: number): boolean {
    return this.said.repeats(line, index, this.places.isAtHome(line) && leadsOn(line));
  }

  /** True for a short sentence among paragraphs as plain as it: in a dialogue people say the same again. */
  private isSaidAgain(line: WalkedBlock): boolean {
    if (weightOf(line.text) > LONGEST_ANSWER || !endsLikeSentence(line.text)) return false;
    return elementOf(line)?.tagName === 'P' && this.standsLikeStory(line);
  }

  isChosen(lines: readonly WalkedBlock[]): boolean {
    return lines.every((line) => this.chosen.has(line));
  }

  verdictOf(line: WalkedBlock): Verdict | null {
    const known = this.labelled.get(line);
    if (known !== undefined) return known;
    const verdict = judgeByItself(line, this.chosen.has(line), this.known);
    this.labelled.set(line, verdict);
    return verdict;
  }

  inSpine(line: WalkedBlock): boolean {
    return this.places.inSpine(line) || this.places.inRow(line);
  }
}

/** Who wrote or edited, in brackets behind the last sentence, and the number of the dispatch: "(rhu/bds)", "（編輯：林曉）1130305". */
const SIGNED = /(?<=[.!?…。！？]["'”’」]?)\s*[(（][^()（）.!?。]{2,30}[)）]\s?\d*$/u;

/** Letters of an alphabet of the words of a control; more are a note beside the story. */
const LONGEST_CONTROL = 45;

/** Letters of an alphabet of a sentence in a box of its own; fewer are an exclamation of a promotion. */
const SHORTEST_QUOTED = 30;

/** Letters of an alphabet of an answer that can be given twice; a quotation that is shown large says more. */
const LONGEST_ANSWER = 40;
