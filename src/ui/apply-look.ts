import { canSpaceLetters, type Look } from '../settings/look';

/** The bundled face's name in the document; the page can't have one of that name by chance. */
export const DYSLEXIC_FAMILY = 'Saring OpenDyslexic';

/**
 * Puts a look on an element (the pane's dialog, a saved article, the options page's sample) as custom properties:
 * style attributes would be stopped by a page's CSP. `pageFace` is the page's own `font-family`.
 */
export function applyLook(element: HTMLElement, look: Look, lang: string, pageFace: string): void {
  const chosen = chosenFace(look, pageFace);
  const values: Readonly<Record<string, string>> = {
    '--saring-chosen-face': chosen ?? '',
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
  element.dataset['face'] = look.face;
  element.toggleAttribute('data-chosen-face', chosen !== null);
  element.toggleAttribute('data-justified', look.align === 'justify');
}

/** Families beside the serif and the sans serif of each script, which the style sheet has; null for these two. */
function chosenFace({ face }: Look, pageFace: string): string | null {
  if (face === 'dyslexic') return `'${DYSLEXIC_FAMILY}'`;
  return face === 'page' && pageFace !== '' ? pageFace : null;
}
