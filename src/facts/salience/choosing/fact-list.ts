import { sourceSentences } from '../../sources/says-only-source';
import { bareNames } from './bare-names';
import { bareTags } from './bare-tags';
import { captionSentences } from './captions';
import type { DescribedArticle } from '../describing/describe-article';
import type { Described } from '../describing/features';
import { reportsBack } from './reports-back';
import { saidAgain } from './said-again';

/** A list has no more than so many facts, however short they are. */
const MOST_FACTS = 7;
/** Up to so many facts, the room may be overdrawn by `OVERDRAFT`: three long sentences are no list. */
const WANTED_FACTS = 5;
const OVERDRAFT = 1.15;
/** Two facts say the same when so much of the one is in the other. */
const SAME = 0.7;

/** A standfirst tells what the lede tells, in other words: there half of it is enough. */
const TOLD_TWICE = 0.5;
const isAtTop = ({ features }: Described) => features.opening > 0.5;

/** Speech is listed too where all else makes up less than so much of the list. */
const SCARCE = 1 / 3;

const isMereSpeech = ({ features }: Described) => features.opensQuote > 0 || features.quoted > 0.6;

/** A sentence of fewer words is none; with a figure or a date in it, in a language of long words, it may be. */
const FEWEST_WORDS = 5;
const FEWEST_WITH_FIGURE = 3;

/** What is no fact by itself: a question, a label, half a quotation, a pointer to what was known. */
const isPoor = ({ features, words, slots, unfinished, torn }: Described) =>
  features.question > 0 ||
  unfinished ||
  torn ||
  features.background === 1 ||
  words < (slots.amounts.length + slots.when.length > 0 ? FEWEST_WITH_FIGURE : FEWEST_WORDS);

/**
 * What a list of `maxWords` is chosen from, as indexes: sentences that are facts by themselves; those that go on
 * with somebody's words, mere speech and mere tags of it only in an article of little else; and the rest where there is nothing better.
 */
export function candidatesOf(
  { context, findings, described }: DescribedArticle,
  maxWords: number,
): number[] {
  const captions = captionSentences(context);
  const prose = [...described.keys()].filter((index) => {
    const { start = 0, words = 0 } = described[index] ?? {};
    if (words === 0 || captions.has(index)) return false;
    return !context.asides.some((aside) => aside.start <= start && start < aside.end);
  });
  const those = (are: (sentence: Described) => boolean, among: readonly number[]) =>
    among.filter((index) => described[index] && are(described[index]));
  const wordsOf = (indexes: readonly number[]) =>
    indexes.reduce((words, index) => words + (described[index]?.words ?? 0), 0);
  const whole = those((sentence) => !isPoor(sentence), prose);
  const isEnough = (indexes: readonly number[]) =>
    wordsOf(indexes) >= SCARCE * Math.min(maxWords, wordsOf(prose));
  const unsaid = those((sentence) => !isMereSpeech(sentence), whole);
  const goesOn = reportsBack(context, findings);
  const isTag = bareTags(context, findings);
  const alone = those((sentence) => !goesOn(sentence) && !isTag(sentence), unsaid);
  if (isEnough(alone)) return alone;
  if (isEnough(unsaid)) return unsaid;
  return whole.length > 0 ? whole : prose;
}

function saysTheSame(one: Described, other: Described): boolean {
  const concepts = new Set(other.concepts);
  const common = one.concepts.filter((concept) => concepts.has(concept)).length;
  const enough = tellsLede(one, other) ? TOLD_TWICE : SAME;
  return common >= enough * Math.min(one.concepts.length, other.concepts.length);
}

/** Whether two sentences stand at the top in two paragraphs, and the one has no figure and no time beyond the other's. */
function tellsLede(one: Described, other: Described): boolean {
  return (
    isAtTop(one) &&
    isAtTop(other) &&
    one.features.paragraph !== other.features.paragraph &&
    one.slots.amounts.length === 0 &&
    one.slots.when.length <= other.slots.when.length
  );
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
  ) {
    const { context, findings } = article;
    this.namesOnlySource = sourceSentences(context, findings);
    this.isSaidAgain = saidAgain(context, findings.quotes);
    this.isBareNames = bareNames(context, findings);
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
