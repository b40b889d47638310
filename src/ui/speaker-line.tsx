import type { VNode } from 'preact';
import type { Quote } from '../reading/reading';
import { t } from './text';

/** Who said it: the full name, what they are, or that the article doesn't say. */
export function SpeakerLine({ quote }: { readonly quote: Quote }): VNode {
  const { speaker, speakerMention, role, affiliation } = quote;
  const name = speaker ?? speakerMention;
  const rest = [role, affiliation].filter((part) => part !== null);
  if (name === null) return <span class="who">{t('popup_speaker_unknown')}</span>;
  return (
    <span class="who" dir="auto">
      <b>{name}</b>
      {rest.length > 0 && `, ${rest.join(', ')}`}
      {quote.negated === true && ` (${t('popup_quote_negated')})`}
    </span>
  );
}
