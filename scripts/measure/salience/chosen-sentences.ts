import { join } from 'node:path';
import type { Span } from '../../../src/reading/reading.ts';
import { FACTS_GOLD, readObjects } from '../../gold/facts.ts';

interface SentenceGold {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly extract?: readonly number[];
  readonly Annotations?: { readonly Indexes?: Readonly<Record<string, readonly number[]>> };
}

/** Letters and digits alone: the prepared text differs from gold only in spaces, marks and capitals. */
const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Which annotators chose each sentence of an article; an oracle counts as one annotator. */
export interface ChosenSentences {
  /** The share of annotators that chose what a span of the prepared text says, 0 to 1. */
  shareOf(text: string, span: Span): number;
}

/** The choices of a gold file, by article. */
export async function readChosen(file: string): Promise<Map<string, ChosenSentences>> {
  const rows = await readObjects<SentenceGold>(join(FACTS_GOLD, file));
  return new Map(rows.map((row) => [row.id, chosenOf(row)]));
}

function chosenOf(row: SentenceGold): ChosenSentences {
  const named = Object.values(row.Annotations?.Indexes ?? {}).filter(({ length }) => length > 0);
  const annotators = named.length > 0 ? named : row.extract ? [row.extract] : [];
  let end = 0;
  const ends = row.sentences.map((sentence) => (end += letters(sentence).length));
  return {
    shareOf(text, span) {
      const middle =
        letters(text.slice(0, span.start)).length +
        letters(text.slice(span.start, span.end)).length / 2;
      const at = ends.findIndex((stop) => stop > middle);
      const chose = annotators.filter((choice) => choice.includes(at)).length;
      return annotators.length === 0 ? 0 : chose / annotators.length;
    },
  };
}
