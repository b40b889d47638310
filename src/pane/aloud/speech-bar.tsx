import type { VNode } from 'preact';
import { languageName } from '../../ui/words/language-name';
import { t, uiLanguage } from '../../ui/words/text';
import type { AloudState, PaneActions } from '../opening/pane-state';
import { Tool } from '../buttons/tool';

const RATES = [0.6, 0.8, 1, 1.2, 1.5, 2];

interface SpeechBarProps {
  readonly aloud: AloudState;
  readonly lang: string;
  readonly actions: PaneActions;
}

/** The controls of reading aloud; there only while they are of use. */
export function SpeechBar({ aloud, lang, actions }: SpeechBarProps): VNode | null {
  if (aloud.kind === 'silent') return null;
  if (aloud.kind !== 'speaking' && aloud.kind !== 'paused') {
    const sentences = {
      waiting: t('pane_voice_waiting'),
      failed: t('pane_voice_failed'),
      'no-voice': t('pane_no_voice', languageName(lang, uiLanguage())),
    };
    return (
      <div class="speech" role="group" aria-label={t('pane_aloud')}>
        <span role={aloud.kind === 'waiting' ? 'status' : 'alert'}>{sentences[aloud.kind]}</span>
        <Tool icon="close" label={t('pane_aloud_stop')} onClick={actions.stopSpeaking} />
      </div>
    );
  }
  const speaking = aloud.kind === 'speaking';
  const number = new Intl.NumberFormat(uiLanguage());
  return (
    <div class="speech" role="group" aria-label={t('pane_aloud')}>
      <Tool
        icon="previous"
        label={t('pane_aloud_previous')}
        onClick={() => actions.speakSentence(-1)}
      />
      <Tool
        icon={speaking ? 'pause' : 'play'}
        label={speaking ? t('pane_aloud_pause') : t('pane_aloud_play')}
        onClick={actions.speak}
      />
      <Tool icon="next" label={t('pane_aloud_next')} onClick={() => actions.speakSentence(1)} />
      <label>
        {t('pane_aloud_speed')}
        <select
          value={aloud.rate}
          onChange={(event) => actions.setRate(Number(event.currentTarget.value))}
        >
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {number.format(rate)}×
            </option>
          ))}
        </select>
      </label>
      <Tool icon="close" label={t('pane_aloud_stop')} onClick={actions.stopSpeaking} />
    </div>
  );
}
