import { canSpaceLetters, type Look, scriptOf } from '../../settings/look';

/** Faces for scripts that the Latin ones lack and whose generic family is set badly by some system. */
const SERIF_BY_SCRIPT: Readonly<Record<string, string>> = {
  Arab: "'Noto Naskh Arabic', Amiri, 'Geeza Pro', 'Sakkal Majalla', 'Traditional Arabic', serif",
  Aran: "'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', serif",
  Hans: "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif",
  Hant: "'Songti TC', 'Noto Serif CJK TC', 'Source Han Serif TC', PMingLiU, serif",
  Jpan: "'Hiragino Mincho ProN', 'Noto Serif CJK JP', 'Yu Mincho', serif",
  Kore: "AppleMyungjo, 'Noto Serif CJK KR', Batang, serif",
  Thai: "'Noto Serif Thai', Thonburi, 'Leelawadee UI', serif",
};

/** The bundled face's name in the document; the page can't have one of that name by chance. */
export const DYSLEXIC_FAMILY = 'Saring OpenDyslexic';

/**
 * Puts a look on an element (the pane's dialog, the options page's sample) as custom properties:
 * style attributes would be stopped by a page's CSP. `pageFace` is the page's own `font-family`.
 */
export function applyLook(element: HTMLElement, look: Look, lang: string, pageFace: string): void {
  const script = scriptOf(lang);
  const face = {
    serif: SERIF_BY_SCRIPT[script] ?? 'var(--saring-serif)',
    sans: 'var(--saring-sans)',
    page: pageFace === '' ? 'var(--saring-sans)' : pageFace,
    dyslexic: `'${DYSLEXIC_FAMILY}', var(--saring-sans)`,
  }[look.face];
  const values: Readonly<Record<string, string>> = {
    '--saring-face': face,
    '--saring-size': `${look.size}px`,
    '--saring-width': `${look.width}em`,
    '--saring-leading': String(look.line),
    '--saring-letter': canSpaceLetters(lang) ? `${look.letter}em` : '0',
    '--saring-word': `${look.word}em`,
    '--saring-align': look.align,
    '--saring-weight': String(look.weight),
    '--saring-own-text': look.ownText,
    '--saring-own-ground': look.ownGround,
    '--saring-own-accent': look.ownAccent,
  };
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
  element.dataset['theme'] = look.theme;
  element.toggleAttribute('data-justified', look.align === 'justify');
}
