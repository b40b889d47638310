import type { VNode } from 'preact';
import type { Fact, Reading } from '../../reading/reading';
import { startsMidSentence } from '../../reading/showing/starts-mid-sentence';

interface FactWordsProps {
  readonly fact: Fact;
  readonly reading: Reading;
}

/** The words of a fact. Where its sentence began earlier an ellipsis says so, which is no part of the words (see quoted-words.css). */
export function FactWords({ fact, reading }: FactWordsProps): VNode {
  return <span class={startsMidSentence(fact, reading) ? 'cut' : undefined}>{fact.text}</span>;
}
