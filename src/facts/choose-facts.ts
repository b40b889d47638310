import type { Fact, FactKind } from '../reading/reading';
import type { TextContext } from '../reading/text-context';
import type { Findings } from './findings';
import { describeArticle, type DescribedArticle } from './salience/describing/describe-article';
import { candidatesOf, FactList } from './salience/choosing/fact-list';
import type { Described } from './salience/describing/features';
import { bestFirst, type Ranked, rankSentences } from './salience/choosing/rank';
import { WEIGHTS, type Weights } from './salience/choosing/weights';
import { wholeThoughts } from './salience/describing/whole-thoughts';

/** How many words the popup's list of facts may have. */
export const FACTS_WORDS = 110;

function kindOf({ features, slots }: Described): FactKind {
  if (features.background > 0) return 'background';
  if (features.quoted > 0.5) return 'statement';
  return slots.amounts.length > 0 ? 'number' : 'event';
}

/**
 * The handful of clauses that carry the article, best first: within `maxWords` words in all (about
 * a seventh more for the fifth), no two that say the same. With room for more than a list and for the
 * whole article every sentence is listed, in the order of what it carries.
 */
export function chooseFacts(
  analysed: TextContext,
  findings: Findings,
  maxWords = FACTS_WORDS,
  weights = WEIGHTS,
): Fact[] {
  const context = { ...analysed, sentences: wholeThoughts(analysed) };
  const article = describeArticle(context, findings);
  const length = article.described.reduce((words, sentence) => words + sentence.words, 0);
  const ranked =
    maxWords > FACTS_WORDS && length <= maxWords
      ? rankSentences(article, weights)
      : pickFacts(article, maxWords, weights);
  return ranked.flatMap((one) => factOf(article, one) ?? []);
}

/** The sentences of a list of `maxWords` words, best first. */
function pickFacts(article: DescribedArticle, maxWords: number, weights: Weights): Ranked[] {
  const candidates = candidatesOf(article, maxWords);
  const choice = { candidates, weights, pull: weights.list };
  const list = new FactList(article, maxWords);
  const ranked: Ranked[] = [];
  for (const one of bestFirst(article, choice, (index) => list.mayFollow(index))) {
    list.add(one.index);
    ranked.push(one);
  }
  if (ranked.length > 0) return mainFirst(ranked, article);
  // Nor does an article go without a fact whose every sentence leans on another.
  const [best] = bestFirst(article, choice, () => true);
  return best ? [best] : [];
}

/** How many of who, where, when and how much a sentence answers. */
const answers = ({ slots }: Described) =>
  [slots.who, slots.where, slots.when, slots.amounts].filter(({ length }) => length > 0).length;
/** The lede of news answers so many; a first sentence of fewer is a teaser, or its like. */
const LEDE_ANSWERS = 2;

/**
 * The main fact of news stands at its top: its lede leads, the first of the chosen ones there that answers
 * two of who, where, when and how much and leans on nothing, unless the best of them stands before it, however
 * the others rank. Where the next sentence leans on the best, the first leads all the same: a list shows the
 * others in the article's order, and nothing may come between those two.
 */
function mainFirst(ranked: readonly Ranked[], { described, leanings }: DescribedArticle): Ranked[] {
  const opening = ranked.filter(({ index }) => (described[index]?.features.opening ?? 0) > 0.5);
  // Below pictures and their captions the story begins later.
  const top = opening.length > 0 ? opening : ranked;
  const earlier = (one: Ranked, other: Ranked) => (other.index < one.index ? other : one);
  // What leans on another sentence can't lead those that it leans on; the first has none before it ("Das Amt …").
  const stands = ({ index }: Ranked) => index === 0 || leanings[index] === null;
  const best = top.find(stands) ?? top[0];
  if (!best) return [...ranked];
  const first = top.reduce(earlier);
  const isLede = (one: Ranked) => {
    const sentence = described[one.index];
    return sentence && answers(sentence) >= LEDE_ANSWERS && (one === first || stands(one));
  };
  const isLeantOn = ranked.some(
    ({ index }) => index === best.index + 1 && leanings[index] !== null,
  );
  const main = isLeantOn ? first : top.filter(isLede).reduce(earlier, best);
  return [main, ...ranked.filter((one) => one !== main)];
}

/** A sentence as a fact, with all that it points to. */
function factOf(
  { context: { text }, described, pointers, sources }: DescribedArticle,
  { index, score }: Ranked,
): Fact | null {
  const sentence = described[index];
  const pointed = pointers[index];
  if (!sentence || !pointed || sentence.words === 0) return null;
  const { start, end, slots } = sentence;
  return {
    text: text.slice(start, end),
    start,
    end,
    kind: kindOf(sentence),
    ...pointed,
    amounts: slots.amounts,
    source: sources[index]?.[0] ?? null,
    score: Math.round(score * 1000) / 1000,
  };
}
