import { canSpaceLetters, type Look, scriptOf } from '../settings/look';

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
    serif: SERIF_BY_SCRIPT[script] ?? 'var(--serif)',
    sans: 'var(--sans)',
    page: pageFace === '' ? 'var(--sans)' : pageFace,
    dyslexic: `'${DYSLEXIC_FAMILY}', var(--sans)`,
  }[look.face];
  const values: Readonly<Record<string, string>> = {
    '--face': face,
    '--size': `${look.size}px`,
    '--width': `${look.width}em`,
    '--leading': String(look.line),
    '--letter': canSpaceLetters(lang) ? `${look.letter}em` : '0',
    '--word': `${look.word}em`,
    '--align': look.align,
    '--weight': String(look.weight),
    '--own-text': look.ownText,
    '--own-ground': look.ownGround,
    '--own-accent': look.ownAccent,
  };
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
  element.dataset['theme'] = look.theme;
  element.toggleAttribute('data-justified', look.align === 'justify');
}
