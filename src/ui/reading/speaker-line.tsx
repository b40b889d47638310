import type { VNode } from 'preact';
import { officeOf } from '../../reading/showing/office-of';
import type { Quote } from '../../reading/reading';
import { joinWords } from '../words/comma';
import { kindOfSpeech } from '../words/kind-of-speech';
import { Part } from './part';
import { t } from '../words/text';

interface SpeakerLineProps {
  readonly quote: Quote;
  /** BCP 47, of the article. */
  readonly lang: string;
  /** Where the name stands over a whole list of what one person said. */
  readonly nameless?: true;
}

/** Who said it: the full name, what they are, by which verb; or that the article doesn't say who. */
export function SpeakerLine({ quote, lang, nameless }: SpeakerLineProps): VNode {
  const { cue } = quote;
  return (
    <span class="who">
      {nameless ? (
        <bdi lang={lang}>{joinWords(officeOf(quote), lang)}</bdi>
      ) : (
        <Speaker {...{ quote, lang }} />
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

function Speaker({ quote, lang }: SpeakerLineProps): VNode {
  const name = quote.speaker ?? quote.speakerMention;
  if (name === null) return <>{t('popup_speaker_unknown')}</>;
  return (
    <bdi lang={lang}>
      <b>{name}</b>
      {joinWords(['', ...officeOf(quote)], lang)}
    </bdi>
  );
}
