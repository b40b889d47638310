import type { VNode } from 'preact';
import type { Look } from '../settings/look';
import { type TextKey, t, uiLanguage } from '../ui/text';
import type { PaneActions } from './pane-state';

const THEMES: readonly (readonly [Look['theme'], TextKey])[] = [
  ['system', 'pane_theme_system'],
  ['light', 'pane_theme_light'],
  ['sepia', 'pane_theme_sepia'],
  ['grey', 'pane_theme_grey'],
  ['dark', 'pane_theme_dark'],
  ['contrast', 'pane_theme_contrast'],
  ['own', 'pane_theme_own'],
];

const FACES: readonly (readonly [Look['face'], TextKey])[] = [
  ['serif', 'pane_face_serif'],
  ['sans', 'pane_face_sans'],
  ['page', 'pane_face_page'],
];

type Measure = 'size' | 'width' | 'line' | 'letter' | 'word' | 'weight';

/** What the sliders offer; the units are those of `Look`. */
const MEASURES: readonly {
  readonly of: Measure;
  readonly label: TextKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}[] = [
  { of: 'size', label: 'pane_look_size', min: 12, max: 48, step: 1 },
  { of: 'width', label: 'pane_look_width', min: 18, max: 60, step: 1 },
  { of: 'line', label: 'pane_look_line', min: 1.1, max: 2.8, step: 0.05 },
  { of: 'letter', label: 'pane_look_letter', min: 0, max: 0.2, step: 0.01 },
  { of: 'word', label: 'pane_look_word', min: 0, max: 0.5, step: 0.02 },
  { of: 'weight', label: 'pane_look_weight', min: 300, max: 700, step: 50 },
];

const COLOURS: readonly (readonly ['ownText' | 'ownGround' | 'ownAccent', TextKey])[] = [
  ['ownText', 'pane_own_text'],
  ['ownGround', 'pane_own_ground'],
  ['ownAccent', 'pane_own_accent'],
];

interface TypePanelProps {
  readonly look: Look;
  readonly lang: string;
  readonly actions: Pick<PaneActions, 'changeLook' | 'resetLook'>;
}

/** Face, size, spacing and colours. The article behind it is the live sample. */
export function TypePanel({ look, actions }: TypePanelProps): VNode {
  return (
    <div id="type-panel" class="panel" popover="auto" role="dialog" aria-label={t('pane_type')}>
      <LookControls look={look} actions={actions} />
    </div>
  );
}

/** The controls alone: the options page shows them too. */
function LookControls({ look, actions }: Omit<TypePanelProps, 'lang'>): VNode {
  const number = new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 2 });
  return (
    <>
      <fieldset class="choices">
        <legend>{t('pane_theme')}</legend>
        {THEMES.map(([theme, label]) => (
          <label key={theme} class="swatch" data-theme={theme}>
            <input
              type="radio"
              name="theme"
              checked={look.theme === theme}
              onChange={() => actions.changeLook({ theme })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      {look.theme === 'own' && (
        <div class="colours">
          {COLOURS.map(([of, label]) => (
            <label key={of}>
              <input
                type="color"
                value={look[of]}
                onInput={(event) => actions.changeLook({ [of]: event.currentTarget.value })}
              />
              {t(label)}
            </label>
          ))}
        </div>
      )}
      <fieldset class="choices">
        <legend>{t('pane_face')}</legend>
        {FACES.map(([face, label]) => (
          <label key={face}>
            <input
              type="radio"
              name="face"
              checked={look.face === face}
              onChange={() => actions.changeLook({ face })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      <div class="measures">
        {MEASURES.map(({ of, label, min, max, step }) => (
          <label key={of}>
            <span>{t(label)}</span>
            <input
              type="range"
              min={min}
              max={max}
              step={step}
              value={look[of]}
              onInput={(event) => actions.changeLook({ [of]: Number(event.currentTarget.value) })}
            />
            <output>{number.format(look[of])}</output>
          </label>
        ))}
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={look.align === 'justify'}
          onChange={(event) =>
            actions.changeLook({ align: event.currentTarget.checked ? 'justify' : 'start' })
          }
        />
        {t('pane_look_justify')}
      </label>
      <button type="button" class="plain" onClick={actions.resetLook}>
        {t('pane_look_reset')}
      </button>
    </>
  );
}
