import type { VNode } from 'preact';
import { officeOf } from '../reading/office-of';
import type { Quote } from '../reading/reading';
import { joinWords } from './comma';
import { kindOfSpeech } from './kind-of-speech';
import { Part } from './part';
import { t } from './text';

interface SpeakerLineProps {
  readonly quote: Quote;
  /** BCP 47, of the article. */
  readonly lang: string;
}

/** Who said it: the full name, what they are, by which verb; or that the article doesn't say who. */
export function SpeakerLine({ quote, lang }: SpeakerLineProps): VNode {
  const { speaker, speakerMention, cue } = quote;
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
      {kindOfSpeech(quote).map((kind) => (
        <Part key={kind}>{kind}</Part>
      ))}
    </span>
  );
}
