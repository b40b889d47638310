import { foldLabel } from '../../labels/fold-label';
import { wordsBeforeNames } from '../../labels/labels';

/** Letters of scripts in which a role stands at a name without a space. */
const DENSE = /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u;

function denseRoles(): readonly string[] {
  return wordsBeforeNames()
    .map((folded) => folded.normalize('NFC'))
    .filter((role) => DENSE.test(role));
}

/** "김하은기자", "記者王小明": the name without a role that is written on it. */
export function withoutAttachedRole(name: string): string {
  for (const role of denseRoles()) {
    if (name.endsWith(role)) return name.slice(0, -role.length).trim();
    if (name.startsWith(role)) return name.slice(role.length).trim();
  }
  return name;
}

/** Letters that the full name of a house has more than the one it signs with: 网, 新闻. */
const MOST_LEFT_OUT = 2;

/**
 * A byline in dense script without the house before or behind the name: "港湾 林晓", "港湾网记者林晓" on the pages of 港湾网.
 *
 * @param house folded names by which the house is known
 */
export function withoutDenseHouse(byline: string, house: ReadonlySet<string>): string {
  const words = byline.split(' ');
  if (!words.every((word) => DENSE.test(word))) return byline;
  const isHouse = (word: string): boolean => {
    const key = foldLabel(word);
    if (key.length < 2) return false;
    return [...house].some(
      (own) => own.startsWith(key) && own.length <= key.length + MOST_LEFT_OUT,
    );
  };
  if (words.length > 1) {
    const names = words.filter((word) => !isHouse(withoutAttachedRole(word)));
    return names.length === 0 ? byline : names.join(' ');
  }
  for (const role of denseRoles()) {
    const at = byline.indexOf(role);
    const name = byline.slice(at + role.length);
    if (at > 0 && name !== '' && isHouse(byline.slice(0, at))) return name;
  }
  return byline;
}

/**
 * A Korean byline without the places before the name: of "나루, 섬내 김하은 기자" the last word before the role is the reporter's.
 * Two names before a role have a comma between them.
 */
export function withoutPlacesBefore(byline: string): string {
  const words = byline.split(/\s+/u);
  const roles = denseRoles();
  const at = words.findIndex((word) => roles.includes(word.normalize('NFC')));
  const [place = '', name = ''] = words.slice(Math.max(at - 2, 0), at);
  const isPlaced = at >= 2 && HANGUL.test(place) && HANGUL_NAME.test(name);
  return isPlaced && words.slice(0, at - 2).every((word) => /^[^,]+,$/u.test(word))
    ? words.slice(at - 1).join(' ')
    : byline;
}

const HANGUL = /^\p{Script=Hangul}{2,}$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u;
