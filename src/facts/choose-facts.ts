import type { Amount, DateMention, Fact, FactKind, Name, Quote, Source } from '../reading/reading';
import type { TextContext } from '../reading/text-context';
import { describeSentences, type Described } from './salience/features';
import { rankSentences } from './salience/rank';
import { slotsOf } from './salience/slots';
import { trimSentence } from './salience/trim';
import { WEIGHTS } from './salience/weights';

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

/** The handful of clauses that carry the article, best first, at most `maxWords` words in all. */
export function chooseFacts(
  context: TextContext,
  findings: Findings,
  maxWords = FACTS_WORDS,
): Fact[] {
  const { described, sources, worths } = describe(context, findings);
  const facts: Fact[] = [];
  let words = 0;
  for (const { index, score } of rankSentences(described, worths, maxWords, WEIGHTS)) {
    const chosen = described[index];
    if (!chosen || chosen.words === 0) continue;
    if (facts.length > 0 && words + chosen.words > maxWords) continue;
    words += chosen.words;
    const { start, end, slots } = chosen;
    facts.push({
      text: context.text.slice(start, end),
      start,
      end,
      kind: kindOf(chosen),
      who: slots.who,
      where: slots.where,
      when: slots.when,
      amounts: slots.amounts,
      source: sources[index]?.[0] ?? null,
      score: Math.round(score * 1000) / 1000,
    });
  }
  return facts;
}

/** Every sentence as a possible fact: trimmed, with what it holds and the sources named in it. */
export function describe(context: TextContext, findings: Findings) {
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
  return { ...describeSentences(context, spans, slotsOf(spans, findings)), sources };
}
