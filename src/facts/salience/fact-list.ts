import type { TextContext } from '../../reading/text-context';
import type { Findings } from '../choose-facts';
import { sourceSentences } from '../sources/says-only-source';
import { bareNames } from './bare-names';
import type { DescribedArticle } from './describe-article';
import type { Described } from './features';
import { saidAgain } from './said-again';

/** A list has no more than so many facts, however short they are. */
const MOST_FACTS = 7;
/** Up to so many facts, the room may be overdrawn by `OVERDRAFT`: three long sentences are no list. */
const WANTED_FACTS = 5;
const OVERDRAFT = 1.15;
/** Two facts say the same when so much of the one is in the other. */
const SAME = 0.7;

const isMereSpeech = ({ features }: Described) => features.opensQuote > 0 || features.quoted > 0.6;

/** What is no fact by itself: mere speech, a question, a label, a pointer to what was known. */
export function isPoor(sentence: Described): boolean {
  const { features, words, unfinished, torn } = sentence;
  return (
    isMereSpeech(sentence) ||
    features.question > 0 ||
    unfinished ||
    torn ||
    features.background === 1 ||
    words < 5
  );
}

function saysTheSame(one: Described, other: Described): boolean {
  const concepts = new Set(other.concepts);
  const common = one.concepts.filter((concept) => concepts.has(concept)).length;
  return common >= SAME * Math.min(one.concepts.length, other.concepts.length);
}

/** The list of facts as it grows: which sentence may come next to those that it has. */
export class FactList {
  private readonly chosen: Described[] = [];
  private words = 0;
  private readonly refused = new Set<number>();
  private readonly namesOnlySource: (sentence: Described) => boolean;
  private readonly isSaidAgain: (sentence: Described) => boolean;
  private readonly isBareNames: (sentence: Described) => boolean;

  constructor(
    private readonly article: DescribedArticle,
    private readonly maxWords: number,
    context: TextContext,
    findings: Findings,
  ) {
    this.namesOnlySource = sourceSentences(context, findings);
    this.isSaidAgain = saidAgain(context, findings.quotes);
    this.isBareNames = bareNames(context.text, findings);
  }

  /** Whether a sentence has room, stands on what the list has told, and says something of its own. */
  mayFollow(index: number): boolean {
    const sentence = this.article.described[index];
    if (!sentence || this.refused.has(index) || !this.standsOnList(index)) return false;
    const refused =
      !this.hasRoomFor(sentence) ||
      this.chosen.some((other) => saysTheSame(sentence, other)) ||
      this.namesOnlySource(sentence) ||
      this.isSaidAgain(sentence) ||
      this.isBareNames(sentence);
    if (refused) this.refused.add(index);
    return !refused;
  }

  add(index: number): void {
    const sentence = this.article.described[index];
    if (!sentence) return;
    this.chosen.push(sentence);
    this.words += sentence.words;
  }

  private hasRoomFor({ words }: Described): boolean {
    const { length } = this.chosen;
    if (length === 0) return true;
    const room = this.maxWords * (length < WANTED_FACTS ? OVERDRAFT : 1);
    return length < MOST_FACTS && this.words + words <= room;
  }

  /**
   * "It was the third.": without the sentence before it nobody knows what was. A main fact may stand on
   * mere speech before it, which is listed among the quotes.
   */
  private standsOnList(index: number): boolean {
    const { described, leanings } = this.article;
    const leaning = leanings[index];
    const before = described[index - 1];
    if (!leaning || !before || this.chosen.includes(before)) return true;
    if (this.chosen.length === 0 && isMereSpeech(before)) return true;
    return leaning.some((noun) => this.chosen.some(({ concepts }) => concepts.includes(noun)));
  }
}
