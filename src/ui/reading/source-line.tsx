import type { VNode } from 'preact';
import type { Fact, Reading } from '../../reading/reading';
import { sourceOfFact } from '../../reading/showing/source-of-fact';
import { t } from '../words/text';

interface SourceLineProps {
  readonly fact: Fact;
  readonly reading: Reading;
}

/** Whom the article has a fact from, where the words of the fact alone don't say it. */
export function SourceLine({ fact, reading }: SourceLineProps): VNode | null {
  const source = sourceOfFact(fact, reading.sources);
  if (source === null) return null;
  return (
    <span class="who">
      {t('fact_according_to')} <bdi lang={reading.lang}>{source.name}</bdi>
    </span>
  );
}
