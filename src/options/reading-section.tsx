import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addFace } from '../pane/look/dyslexic-face';
import { readFace } from '../settings/face-files';
import { joinByItself } from '../settings/joining';
import { changeLook, type Look, lookChanges, lookFor, scriptOf } from '../settings/look';
import { paneChoices } from '../settings/pane-settings';
import { applyLook } from '../ui/apply-look';
import { LookControls } from '../ui/look-controls';
import { t, uiLanguage } from '../ui/words/text';
import { Tick } from '../ui/tick';
import { useItem } from '../ui/use-item';
import { SAMPLES } from './samples';

/** The pane's defaults, script by script, with words in that script beside them. */
export function ReadingSection(): VNode {
  const [changes, setChanges] = useItem(lookChanges);
  const [choices, setChoices] = useItem(paneChoices);
  const [joins, setJoins] = useItem(joinByItself);
  const [lang, setLang] = useState<string>(SAMPLES[0].lang);
  const look = lookFor(lang, changes);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('options_reading')}</h2>
      <p class="about">{t('options_reading_about')}</p>
      <label class="field">
        {t('options_script')}
        <select value={lang} onChange={({ currentTarget }) => setLang(currentTarget.value)}>
          {SAMPLES.map((one) => (
            <option key={one.lang} value={one.lang}>
              {scriptName(one.lang)}
            </option>
          ))}
        </select>
      </label>
      <div class="pair">
        <LookControls
          look={look}
          lang={lang}
          onChange={(change) => setChanges(changeLook(lang, changes, change))}
          onReset={() => setChanges({})}
        />
        <SampleText look={look} lang={lang} />
      </div>
      <Tick
        label={t('options_pictures')}
        ticked={choices.pictures ?? true}
        onTick={(pictures) => setChoices({ ...choices, pictures })}
      />
      <Tick
        label={t('options_remote_voices')}
        ticked={choices.remoteVoices ?? false}
        onTick={(remoteVoices) => setChoices({ ...choices, remoteVoices })}
      />
      <Tick label={t('options_join_by_itself')} ticked={joins} onTick={setJoins} />
    </section>
  );
}

/** Words in the script, in the look that was chosen for it. */
function SampleText({ look, lang }: { readonly look: Look; readonly lang: string }): VNode {
  const sample = SAMPLES.find((one) => one.lang === lang) ?? SAMPLES[0];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) applyLook(place.current, look, lang, '');
    if (look.face === 'dyslexic') void addFace(document, readFace);
  });
  return (
    <div class="sample" ref={place}>
      <div class="reading-type" lang={lang} dir={sample.dir}>
        <p class="sample-title">{sample.title}</p>
        <p>{sample.text}</p>
      </div>
    </div>
  );
}

function scriptName(lang: string): string {
  const script = scriptOf(lang);
  return new Intl.DisplayNames([uiLanguage()], { type: 'script' }).of(script) ?? script;
}
