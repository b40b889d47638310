import type { Quote } from '../reading/reading';
import measured from './indirect-speech.json' with { type: 'json' };

/** How much of the indirect speech found in texts not seen before was right, in percent, and of how many. */
interface MeasuredPrecision {
  readonly percent: number;
  readonly of: number;
}

/** What the product does in a language beyond direct quotes, as measured (docs/languages.md). */
interface LanguageAbilities {
  /** Whether indirect speech is precise enough to be shown. */
  readonly indirectSpeech: boolean;
}

/** Percent below which a list of what people are said to have said is no help. */
const LEAST_PRECISION = 85;
/** Fewer hits than this measure nothing. */
const FEWEST_HITS = 20;
/** Indirect speech of less confidence is shown in no language, and not measured for the list. */
const LEAST_CONFIDENCE = 0.7;

/** What the product can do in the language of a BCP 47 tag (`zh-Hant` is `zh`). */
export function languageAbilities(
  tag: string,
  precisions: Readonly<Record<string, MeasuredPrecision>> = measured,
): LanguageAbilities {
  const found = precisions[tag.split('-')[0] ?? ''];
  return {
    indirectSpeech:
      found !== undefined && found.of >= FEWEST_HITS && found.percent >= LEAST_PRECISION,
  };
}

/** Whether a quote is indirect speech that could be shown, where its language's is. */
export function isSureIndirect({ type, confidence }: Quote): boolean {
  return type === 'indirect' && confidence >= LEAST_CONFIDENCE;
}

/** The quotes that are shown: direct and mixed ones, and indirect speech where it is precise enough. */
export function shownQuotes(quotes: readonly Quote[], tag: string): Quote[] {
  const { indirectSpeech } = languageAbilities(tag);
  return quotes.filter(
    (quote) => quote.type !== 'indirect' || (indirectSpeech && isSureIndirect(quote)),
  );
}
