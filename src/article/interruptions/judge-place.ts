import type { Located } from '../locate/locate';
import type { PageFacts } from '../metadata/read-metadata';
import { isCorrection } from '../furniture/corrections';
import { isDatelineAlone } from '../furniture/dateline';
import { endsLikeSentence, endsWithStop, proseOf, weightOf } from '../blocks/prose';
import { isSetIn } from '../blocks/set-in';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import {
  isCaption,
  pictureSaying,
  isLeadCaption,
  isPictureCredit,
  namesPhotographer,
} from './captions';
import { isClosing, isContact } from './closings';
import { judgeByItself } from './judge-by-itself';
import { isCredit, isInitials } from './judge-line';
import { judgeLinked } from './judge-linked';
import { foldLabel } from './fold-label';
import { headsBox, headsNext } from './headings';
import { isUnderLink } from './linked-excerpts';
import { isLinkedItem, isSetApartTeaser, linkedWhole } from './links';
import { LetterSignatures } from './letter-signatures';
import { endsLikeOpening, isPartedStandfirst, isStandfirst, isWritten, leadsOn } from './openings';
import { SaidBefore } from './said-before';
import { StatedFacts } from './stated-facts';
import type { LineJudge } from './story';
import { StoryPlaces } from './story-places';
import { isSummary } from './summaries';
import { inControls, inTeaserList } from './teaser-lists';
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
} from './verdicts';

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
  /** The index of the headline among the lines, or -1. */
  private readonly titleAt: number;

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
    this.titleAt = lines.findIndex((line) => this.isTitle(line));
    this.places = new StoryPlaces(lines, this.chosen);
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
    if (this.places.isBeforeFirst() && this.isOfHead(line)) return false;
    if (line.kind === 'list' && inTeaserList(line, this.known.host)) return false;
    this.said.keep(line, index);
    this.places.keep(line);
    return true;
  }

  /** True over the story for what belongs to its headline: the day, who wrote it, the way to it. */
  private isOfHead(line: WalkedBlock): boolean {
    const { stated } = this;
    return stated.saysWhen(line) || stated.tellsWho(line) || stated.leadsToTitle(line);
  }

  /** @param before the line before it */
  judgeBefore(line: WalkedBlock, before: WalkedBlock | undefined, index: number): Fate {
    const verdict = this.verdictOf(line);
    if (verdict !== null) return 'around';
    if (foldLabel(line.text) === '' || this.isTitle(line) || this.stated.isAuthor(line)) {
      return 'around';
    }
    if (this.isOfHead(line)) return 'around';
    const picture = pictureSaying(line);
    if (picture !== null && this.places.hasBeside(picture)) return 'stays';
    if (line.kind === 'figure') return this.places.isOfStory(line) ? 'stays' : 'around';
    const { host } = this.known;
    const captions = !this.stated.saysWho(line) && isLeadCaption(line, this.chosen.has(line), host);
    if (captions && !isUnderLink(line, before, host)) return 'stays';
    const { authors } = this.stated;
    if (before !== undefined && this.isTitle(before) && isStandfirst(line, before, authors)) {
      return 'stays';
    }
    const headline = this.lines[this.titleAt];
    if (index > this.titleAt && isPartedStandfirst(line, headline, authors)) return 'stays';
    if (line.linked > line.text.length * 0.5) return 'around';
    if (weightOf(line.text) >= 30 && this.stated.beginsDescription(line)) return 'stays';
    if (this.titleAt >= 0 && isSummary(line, index - this.titleAt)) return 'stays';
    const sentence = endsLikeSentence(line.text) && weightOf(line.text) >= 25;
    if (sentence && this.chosen.has(line) && this.places.inSpine(line)) return 'stays';
    if (line.kind === 'heading' && this.chosen.has(line) && this.places.inSpine(line)) {
      if (index < this.titleAt && weightOf(line.text) < LONGEST_KICKER) return 'around';
      return /^H[2-6]$/u.test(elementOf(line)?.tagName ?? '') ? 'stays' : 'around';
    }
    return 'around';
  }

  mayOpen(line: WalkedBlock): boolean {
    if (this.verdictOf(line) !== null || this.isTitle(line)) return false;
    if (this.stated.isAuthor(line) || this.isOfHead(line)) return false;
    // "ANA LUND, HOST:" over what she says.
    if (this.stated.saysWho(line) && !leadsOn(line)) return false;
    return this.chosen.has(line) && !linkedWhole(line) && endsLikeOpening(line);
  }

  judgeAfter(line: WalkedBlock, index: number): Fate {
    const verdict = this.verdictOf(line);
    if (verdict !== null) return verdict;
    if (isCredit(line) || isContact(line) || this.stated.signsOff(line)) return CREDIT;
    if (isCorrection(line)) return 'stays';
    if (isClosing(line)) return BOILERPLATE;
    if (proseOf(line) > 0 && this.isRepeated(line, index)) return DUPLICATE;
    if (!this.chosen.has(line) || !this.places.isPlaced(line)) return 'around';
    if (line.linked > line.text.length * (this.isLastSentence(line) ? 0.6 : 0.3)) return 'around';
    if (line.kind === 'figure') return isCaption(line) ? 'stays' : 'around';
    if (line.kind === 'list') return inTeaserList(line, this.known.host) ? 'around' : 'stays';
    if (/^(?:table|quote|embed|code)$/u.test(line.kind)) return 'stays';
    if (this.isTitle(line) || this.isRepeated(line, index)) return 'around';
    // One that heads nothing is taken out later.
    if (line.kind === 'heading') return 'stays';
    if (endsLikeSentence(line.text)) return 'stays';
    if (!this.places.isAtHome(line) || !this.places.isShapedLikeStory(line)) return 'around';
    if (isDatelineAlone(line.text, this.known.house)) return 'stays';
    return this.signatures.isOne(line) || isWritten(line) ? 'stays' : UNDER_LAST;
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
    if (verdict !== null && !headsBox(line, verdict.kind, index, this.lines, core)) return verdict;
    if (this.isTitle(line)) return DUPLICATE;
    if (this.isRepeated(line, index) && !this.isSaidAgain(line)) return this.said.verdictOn(line);
    const ofStory = this.places.isOfStory(line);
    if (line.kind === 'embed') return 'stays';
    if (line.kind === 'table') return ofStory ? 'stays' : CONTROL;
    if (linkedWhole(line)) {
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
    if (isCaption(line)) return 'stays';
    if (isSetApartTeaser(line, this.known.host)) return SET_APART;
    if (proseOf(line) > 0) return PROMO;
    switch (line.kind) {
      case 'figure':
        return ofStory ? 'stays' : CONTROL;
      case 'heading':
        // One letter is the sign of a button or the initial of a tool.
        if (weightOf(line.text) < 2) return CONTROL;
        return ofStory || headsNext(line, index, this.lines, core) ? 'stays' : PROMO;
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
    if (isInitials(line)) return CREDIT;
    const placed = this.places.isAtHome(line) || this.places.isShapedLikeStory(line);
    if (placed && endsLikeSentence(line.text)) return 'stays';
    const isQuoted = endsLikeSentence(line.text) && weightOf(line.text) >= SHORTEST_QUOTED;
    if (isQuoted && this.isAlone(line)) return 'stays';
    if (!this.places.inSpine(line)) {
      return weightOf(line.text) > LONGEST_CONTROL ? PROMO : CONTROL;
    }
    if (this.places.isShapedLikeStory(line) && elementOf(line)?.tagName === 'P') return 'stays';
    return this.chosen.has(line) && weightOf(line.text) >= 12 ? 'stays' : CONTROL;
  }

  /** True for what Readability takes for the article and what stands alone in a box among the paragraphs. */
  private isAlone(line: WalkedBlock): boolean {
    return this.chosen.has(line) && line.linked === 0 && this.places.isAlone(line);
  }

  /** True for a sentence that stands like the story: "For more on this see the Tide project." */
  private isLastSentence(line: WalkedBlock): boolean {
    return (
      endsWithStop(line.text) && this.places.isAtHome(line) && this.places.isShapedLikeStory(line)
    );
  }

  standsLikeStory(line: WalkedBlock): boolean {
    if (line.kind !== 'paragraph' || line.linked > 0 || this.verdictOf(line) !== null) return false;
    return this.places.isAtHome(line) && this.places.isShapedLikeStory(line);
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

/** Letters of an alphabet of the words of a control; more are a note beside the story. */
const LONGEST_CONTROL = 45;

/** Letters of an alphabet of a sentence in a box of its own; fewer are an exclamation of a promotion. */
const SHORTEST_QUOTED = 30;

/** Letters of an alphabet of an answer that can be given twice; a quotation that is shown large says more. */
const LONGEST_ANSWER = 40;

/** Letters of an alphabet below which a heading over the headline is the name of a section. */
const LONGEST_KICKER = 30;
