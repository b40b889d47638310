import type { VNode } from 'preact';
import { officeOf } from '../reading/office-of';
import type { Quote } from '../reading/reading';
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
          {rest.length > 0 && `, ${rest.join(', ')}`}
        </bdi>
      )}
      {cue !== null && (
        <>
          {' · '}
          <bdi lang={lang} title={t('quote_cue')}>
            {cue.text}
          </bdi>
        </>
      )}
      {type === 'indirect' && <Remark words={t('quote_indirect')} />}
      {negated === true && <Remark words={t('popup_quote_negated')} />}
    </span>
  );
}

/** What we say of the quote, in the interface's language: kept whole, whichever way the article's words run. */
function Remark({ words }: { readonly words: string }): VNode {
  return (
    <>
      {' · '}
      <bdi class="remark">{words}</bdi>
    </>
  );
}
