import type { VNode } from 'preact';
import { officeOf } from '../reading/office-of';
import type { Quote } from '../reading/reading';
import { joinWords } from './comma';
import { Part } from './part';
import { t } from './text';

interface SpeakerLineProps {
  readonly quote: Quote;
  /** BCP 47, of the article. */
  readonly lang: string;
}

/** Who said it: the full name, what they are, by which verb; or that the article doesn't say who. */
export function SpeakerLine({ quote, lang }: SpeakerLineProps): VNode {
  const { speaker, speakerMention, cue, type, negated } = quote;
  const name = speaker ?? speakerMention;
  const rest = officeOf(quote);
  return (
    <span class="who">
      {name === null ? (
        t('popup_speaker_unknown')
      ) : (
        <bdi lang={lang}>
          <b>{name}</b>
          {joinWords(['', ...rest], lang)}
        </bdi>
      )}
      {cue !== null && (
        <Part>
          <bdi lang={lang} title={t('quote_cue')}>
            {cue.text}
          </bdi>
        </Part>
      )}
      {type === 'indirect' && <Part>{t('quote_indirect')}</Part>}
      {negated === true && <Part>{t('popup_quote_negated')}</Part>}
    </span>
  );
}
