import { leadsToPicture } from './picture-name';

/** Longest words of a control, in characters. */
export const LONGEST_CONTROL = 40;

/** What can be a control besides a `button`, whose words are never shown. */
export const MAYBE_CONTROLS = 'a,[role="button"]';

/** True for a few words that do something to the picture at which they stand, and lead nowhere else. */
export function isPictureControl(element: Element): boolean {
  const words = element.textContent?.trim() ?? '';
  if (words === '' || words.length > LONGEST_CONTROL) return false;
  return element.querySelector('img') === null && (isPressed(element) || enlarges(element));
}

/** True for what a script makes a button of. */
function isPressed(element: Element): boolean {
  if (element.getAttribute('role') === 'button' || element.hasAttribute('download')) return true;
  return /^(?:#|javascript:)/iu.test(element.getAttribute('href') ?? '');
}

/** True for a link to the file of a picture. */
export function enlarges(element: Element): boolean {
  return leadsToPicture(element.getAttribute('href') ?? '');
}
