import type { VNode } from 'preact';
import type { Quote } from '../reading/reading';
import { t } from './text';

interface SpeakerLineProps {
  readonly quote: Quote;
  /** BCP 47, of the article. */
  readonly lang: string;
}

/** Who said it: the full name, what they are, by which verb; or that the article doesn't say who. */
export function SpeakerLine({ quote, lang }: SpeakerLineProps): VNode {
  const { speaker, speakerMention, role, affiliation, cue, type, negated } = quote;
  const name = speaker ?? speakerMention;
  const rest = [role, affiliation].filter((part) => part !== null);
  return (
    <span class="who">
      {name === null ? (
        t('popup_speaker_unknown')
      ) : (
        <bdi lang={lang}>
          <b>{name}</b>
          {rest.length > 0 && `, ${rest.join(', ')}`}
        </bdi>
      )}
      {cue !== null && (
        <>
          {' · '}
          <bdi lang={lang}>{cue.text}</bdi>
        </>
      )}
      {type === 'indirect' && ` · ${t('quote_indirect')}`}
      {negated === true && ` · ${t('popup_quote_negated')}`}
    </span>
  );
}
