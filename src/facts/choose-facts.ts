import type { Amount, DateMention, Fact, FactKind, Name, Quote, Source } from '../reading/reading';
import type { TextContext } from '../reading/text-context';
import { describeSentences, type Described, type Worths } from './salience/features';
import { type Pointers, pointersOf } from './salience/pointers';
import { rankSentences } from './salience/rank';
import { saidAgain } from './salience/said-again';
import { seatsOf } from './salience/seats';
import { slotsOf } from './salience/slots';
import { trimSentence } from './salience/trim';
import { WEIGHTS } from './salience/weights';
import { sourceSentences } from './sources/says-only-source';

/** What was found in a text before facts are chosen from it. */
export interface Findings {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  readonly amounts: readonly Amount[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
}

/** How many words the popup's list of facts may have. */
export const FACTS_WORDS = 110;

function kindOf({ features, slots }: Described): FactKind {
  if (features.background > 0) return 'background';
  if (features.quoted > 0.5) return 'statement';
  return slots.amounts.length > 0 ? 'number' : 'event';
}

/** The popup lists no more than so many, however short they are. */
const MOST_FACTS = 7;

/** Up to so many facts, the room may be overdrawn by `OVERDRAFT`: three long sentences are no list. */
const WANTED_FACTS = 5;
const OVERDRAFT = 1.15;

/** What is no fact by itself: mere speech, a question, a label, a pointer to what was known. */
function isPoor({ features, words, unfinished, torn }: Described): boolean {
  return (
    features.opensQuote > 0 ||
    features.quoted > 0.6 ||
    features.question > 0 ||
    unfinished ||
    torn ||
    features.background === 1 ||
    words < 5
  );
}

/** Two facts say the same when so much of the one is in the other. */
const SAME = 0.7;

function saysTheSame(one: Described, other: Described): boolean {
  const concepts = new Set(other.concepts);
  const common = one.concepts.filter((concept) => concepts.has(concept)).length;
  return common >= SAME * Math.min(one.concepts.length, other.concepts.length);
}

/**
 * The handful of clauses that carry the article, best first: within `maxWords` words in all (about
 * a seventh more for the fifth), no two that say the same. With room for the whole article every
 * sentence is listed, in the order of what it carries.
 */
export function chooseFacts(
  context: TextContext,
  findings: Findings,
  maxWords = FACTS_WORDS,
  weights = WEIGHTS,
): Fact[] {
  const { described, sources, worths, pointers } = describeArticle(context, findings);
  const length = described.reduce((words, sentence) => words + sentence.words, 0);
  // A short article is chosen from too: its captions and questions are no facts either.
  const all = maxWords > FACTS_WORDS && length <= maxWords;
  const chosen: Described[] = [];
  const facts: Fact[] = [];
  let words = 0;
  const ranked = rankSentences(described, worths, maxWords, weights);
  const prose = ranked.filter(({ index }) => {
    const start = described[index]?.start ?? 0;
    return !context.asides.some((aside) => aside.start <= start && start < aside.end);
  });
  const good = prose.filter(({ index }) => described[index] && !isPoor(described[index]));
  const namesOnlySource = sourceSentences(context, findings);
  const isSaidAgain = saidAgain(context, findings.quotes);
  // An article of nothing but speech still has its best sentences listed.
  for (const { index, score } of all || good.length === 0 ? prose : good) {
    const sentence = described[index];
    if (!sentence || sentence.words === 0) continue;
    if (!all && chosen.length > 0) {
      if (maxWords <= FACTS_WORDS && chosen.length === MOST_FACTS) break;
      const room = maxWords * (chosen.length < WANTED_FACTS ? OVERDRAFT : 1);
      if (words + sentence.words > room) continue;
      if (chosen.some((other) => saysTheSame(sentence, other))) continue;
      // "It was the third this year.": without the sentence before it nobody knows what was.
      const before = described[index - 1];
      if (sentence.features.pronoun > 0 && before && !chosen.includes(before)) continue;
    }
    if (!all && (namesOnlySource(sentence) || isSaidAgain(sentence))) continue;
    words += sentence.words;
    chosen.push(sentence);
    const { start, end, slots } = sentence;
    facts.push({
      text: context.text.slice(start, end),
      start,
      end,
      kind: kindOf(sentence),
      who: pointers[index]?.who ?? [],
      where: pointers[index]?.where ?? [],
      when: pointers[index]?.when ?? [],
      amounts: slots.amounts,
      source: sources[index]?.[0] ?? null,
      score: Math.round(score * 1000) / 1000,
    });
  }
  return facts;
}

/** An article as its facts are chosen from; all lists go with its sentences. */
export interface DescribedArticle {
  readonly described: readonly Described[];
  readonly worths: Worths;
  /** Indexes of the sources named in each sentence. */
  readonly sources: readonly (readonly number[])[];
  readonly pointers: readonly Pointers[];
}

/** Every sentence as a possible fact: trimmed, with what it holds and the sources named in it. */
export function describeArticle(context: TextContext, findings: Findings): DescribedArticle {
  const sentences = context.sentences.map(([start, end]) => ({ start, end }));
  const whole = slotsOf(sentences, findings);
  const sources = whole.map((slots) => slots.sources);
  const spans = sentences.map((sentence, at) =>
    trimSentence(
      sentence,
      (sources[at] ?? []).flatMap((index) => findings.sources[index] ?? []),
      context,
    ),
  );
  const { described, worths } = describeSentences(context, spans, slotsOf(spans, findings));
  return {
    described,
    worths,
    sources,
    pointers: pointersOf(context, described, whole, seatsOf(context, sentences, findings)),
  };
}
