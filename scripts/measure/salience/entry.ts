/** What the fitting of weights needs of the product; built for plain Node by `loadSalience`. */
import { chooseFacts } from '../../../src/facts/choose-facts';
import { describeArticle } from '../../../src/facts/salience/describing/describe-article';
import type { Weights } from '../../../src/facts/salience/choosing/weights';
import { WEIGHTS } from '../../../src/facts/salience/choosing/weights';
import { languageOf } from '../../../src/languages/registry';
import { contextOf, findingsOf, type TextInput } from '../../../src/reading/find-all';

export { WEIGHTS };

interface DescribedText extends Pick<ReturnType<typeof describeArticle>, 'described'> {
  readonly choose: (weights: Weights, maxWords?: number) => ReturnType<typeof chooseFacts>;
}

/** A text with its sentences described, whose facts can be chosen again and again with other weights. */
export function describeText(input: TextInput): DescribedText {
  const context = contextOf(input, languageOf(input.lang));
  const findings = findingsOf(context);
  return {
    described: describeArticle(context, findings).described,
    choose: (weights: Weights, maxWords?: number) =>
      chooseFacts(context, findings, maxWords, weights),
  };
}
