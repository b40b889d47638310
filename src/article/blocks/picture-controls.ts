import { leadsToPicture } from './picture-name';

/** Longest words of a control, in characters. */
export const LONGEST_CONTROL = 40;

/** What can be a control besides a `button`, whose words are never shown. */
export const MAYBE_CONTROLS = 'a,[role="button"]';

/**
 * True for a few words that do something to the picture at which they stand, and lead nowhere else.
 *
 * @param box what holds both
 */
export function isPictureControl(element: Element, box: Element): boolean {
  const words = element.textContent?.trim() ?? '';
  if (words === '' || words.length > LONGEST_CONTROL) return false;
  return element.querySelector('img') === null && (isPressed(element) || enlarges(element, box));
}

/** True for what a script makes a button of. */
function isPressed(element: Element): boolean {
  if (element.getAttribute('role') === 'button' || element.hasAttribute('download')) return true;
  return /^(?:#|javascript:)/iu.test(element.getAttribute('href') ?? '');
}

/** True for a link to the file of a picture from where the one beside it is; from elsewhere, it says whose that is. */
export function enlarges(element: Element, box: Element): boolean {
  const address = element.getAttribute('href') ?? '';
  const shown = box.querySelector('img')?.getAttribute('src') ?? '';
  return leadsToPicture(address) && hostOf(address) === hostOf(shown);
}

/** Empty for an address without one. */
const hostOf = (address: string): string => /^(?:https?:)?\/\/([^/?#]+)/iu.exec(address)?.[1] ?? '';
