import type { Quote } from '../../reading/reading';
import { t } from './text';

/** What a reader has to know of a quote that isn't speech word for word: that it is reported, that it was denied. */
export function kindOfSpeech({ type, negated }: Pick<Quote, 'type' | 'negated'>): string[] {
  return [
    ...(type === 'indirect' ? [t('quote_indirect')] : []),
    ...(negated === true ? [t('popup_quote_negated')] : []),
  ];
}
