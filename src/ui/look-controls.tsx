import type { VNode } from 'preact';
import { canSpaceLetters, type Look } from '../settings/look';
import { type TextKey, t, uiLanguage } from './words/text';

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
  ['dyslexic', 'pane_face_dyslexic'],
];

/** What a slider offers, in the units of `Look`. */
interface Measure {
  readonly of: 'size' | 'width' | 'line' | 'letter' | 'word' | 'weight';
  readonly label: TextKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const MEASURES: readonly Measure[] = [
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

interface LookControlsProps {
  readonly look: Look;
  /** BCP 47: what some scripts have no use for is not offered. */
  readonly lang: string;
  readonly onChange: (change: Partial<Look>) => void;
  readonly onReset: () => void;
}

type LookPart = Pick<LookControlsProps, 'look' | 'onChange'>;

/** Face, size, spacing and colours: in the pane's type panel and on the options page. */
export function LookControls({ look, lang, onChange, onReset }: LookControlsProps): VNode {
  const offered = MEASURES.filter(({ of }) => of !== 'letter' || canSpaceLetters(lang));
  return (
    <div
      class="look"
      style={{
        '--saring-own-text': look.ownText,
        '--saring-own-ground': look.ownGround,
        '--saring-own-accent': look.ownAccent,
      }}
    >
      <ThemeChoice {...{ look, onChange }} />
      {look.theme === 'own' && <OwnColours {...{ look, onChange }} />}
      <FaceChoice {...{ look, onChange }} />
      <div class="measures">
        {offered.map((measure) => (
          <Slider key={measure.of} {...{ measure, look, onChange }} />
        ))}
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={look.align === 'justify'}
          onChange={(event) =>
            onChange({ align: event.currentTarget.checked ? 'justify' : 'start' })
          }
        />
        {t('pane_look_justify')}
      </label>
      <button type="button" class="plain" onClick={onReset}>
        {t('pane_look_reset')}
      </button>
    </div>
  );
}

/** Each theme is chosen by a swatch in its own colours. */
function ThemeChoice({ look, onChange }: LookPart): VNode {
  return (
    <fieldset class="choices">
      <legend>{t('pane_theme')}</legend>
      {THEMES.map(([theme, label]) => (
        <label key={theme} class="swatch" data-theme={theme}>
          <input
            type="radio"
            name="theme"
            checked={look.theme === theme}
            onChange={() => onChange({ theme })}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}

function OwnColours({ look, onChange }: LookPart): VNode {
  return (
    <div class="colours">
      {COLOURS.map(([of, label]) => (
        <label key={of}>
          <input
            type="color"
            value={look[of]}
            onInput={(event) => onChange({ [of]: event.currentTarget.value })}
          />
          {t(label)}
        </label>
      ))}
    </div>
  );
}

function FaceChoice({ look, onChange }: LookPart): VNode {
  return (
    <fieldset class="choices">
      <legend>{t('pane_face')}</legend>
      {FACES.map(([face, label]) => (
        <label key={face}>
          <input
            type="radio"
            name="face"
            checked={look.face === face}
            onChange={() => onChange({ face })}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}

function Slider({ measure, look, onChange }: LookPart & { readonly measure: Measure }): VNode {
  const { of, label, min, max, step } = measure;
  const number = new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 2 });
  return (
    <label>
      <span>{t(label)}</span>
      <input
        type="range"
        {...{ min, max, step }}
        value={look[of]}
        onInput={(event) => onChange({ [of]: Number(event.currentTarget.value) })}
      />
      <output>{number.format(look[of])}</output>
    </label>
  );
}
