import { BARS } from '../bars';
import { foldLabel, foldName, foldWrittenOut } from '../../labels/fold-label';
import { weightOf } from '../../blocks/prose';
import { DASHES } from '../../../languages/world/dashes';

/**
 * What parts a headline from the name of its house in `<title>` and `og:title`. For a bar, Korean houses write the
 * letter ㅣ or the line of a table, and East Asian ones the wide and half-wide forms.
 */
export const TITLE_PARTS = new RegExp(
  String.raw`\s+[${BARS}·•»«›<>/~@${DASHES}－]+\s+|\s*[${BARS}_]\s*|\s+::\s+|` +
    String.raw`(?<=[\u3040-\u9fff”」』])\s*[${DASHES}－]+\s*(?=\S)`,
  'u',
);

/**
 * The headline without the house's name.
 *
 * @param stated titles as the page states them, most trusted first (JSON-LD, OpenGraph, `<title>`)
 * @param visible texts of the page's `h1` elements
 * @param names by which the house is known: site name, publisher, host
 */
export function chooseTitle(
  stated: readonly (string | null)[],
  visible: readonly string[],
  names: readonly string[],
): string | null {
  const house = names.map(foldName).filter((name) => name !== '');
  const titles = stated.flatMap((title) =>
    title === null ? [] : withoutHouse(plain(title), house),
  );
  const known = titles.filter((title) => title !== '');
  const shown = visible
    .map(plain)
    .filter((text) => foldLabel(text).length > 0 && !isHouse(text, house));
  // A heading on the page that a stated title repeats is the headline as readers see it.
  for (const title of known) {
    const folded = foldLabel(title);
    const match =
      shown.find((text) => foldLabel(text) === folded) ??
      shown.find(
        (text) => alike(text, title) || isFirstPart(text, title) || endsTrail(text, title),
      );
    if (match === undefined) continue;
    const lengthened =
      isFirstPart(match, title) ||
      endsTrail(match, title) ||
      goesOn(folded, foldLabel(match)) ||
      visible.some((other) => foldLabel(`${other} ${match}`) === folded);
    if (match.length < title.length * 0.6 && !lengthened) return title;
    // Words of buttons stand in some headings: `<title>` and another statement are right against it.
    const [other, last] = [known.at(-2), known.at(-1)].map((one) => foldLabel(one ?? ''));
    return other === folded && last === folded && foldLabel(match).startsWith(folded)
      ? title
      : match;
  }
  // A generic statement ("Home", the house's slogan) loses against the one heading of the page.
  const [first] = known;
  if (first === undefined) return shown[0] ?? null;
  // A template's `<title>`, and nothing else: the one heading of the page is the headline.
  const [heading] = shown;
  if (known.length === 1 && shown.length === 1 && weightOf(heading ?? '') >= HEADLINE) {
    return heading ?? first;
  }
  if (shown.length === 1 && known.every((title) => weightOf(title) < SHORTEST_TITLE)) {
    return shown[0] ?? first;
  }
  return first;
}

/**
 * A title as browsers show it (white space is one space, by which the patterns here stay linear too), without the
 * characters that turn the direction of what follows (they show other words than are there), and without a sign at
 * its end behind which nothing stands.
 */
export function plain(title: string): string {
  return title
    .replace(/[\u202d\u202e]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(PARTS_NOTHING, '');
}

/** A sign that parts a headline from a house that is not named. */
const PARTS_NOTHING = new RegExp(String.raw`\s+[${BARS}·•${DASHES}]\s*$`, 'u');

/** Letters of an alphabet below which words are a slogan or a section, not a headline. */
const SHORTEST_TITLE = 12;

/** Letters of an alphabet from which on words are a headline. */
const HEADLINE = 25;

const GOES_ON = new RegExp(String.raw`^(?:\s+[${BARS}·•»«›${DASHES}]+\s|[_${BARS}])`, 'u');

/** True when a title is a heading with more behind a bar or dash: its author, its section. */
function isFirstPart(heading: string, title: string): boolean {
  if (weightOf(heading) <= SHORTEST_TITLE) return false;
  return title.startsWith(heading) && GOES_ON.test(title.slice(heading.length));
}

/** True when a title is a heading behind the trail of sections that leads to it: "Archive » Late boats". */
function endsTrail(heading: string, title: string): boolean {
  return title.endsWith(heading) && TRAIL_END.test(title.slice(0, -heading.length));
}

const TRAIL_END = /\s[>›»]\s+$/u;

/** True when a title is a whole headline and more words for search engines; both folded. */
function goesOn(title: string, headline: string): boolean {
  return weightOf(headline) >= HEADLINE && title.startsWith(`${headline} `);
}

/** Letters that two versions of one headline begin with, as a share of the shorter. */
const SAME_BEGINNING = 0.5;

/** True when two titles are the same but for marks, case and a tail. */
function alike(a: string, b: string): boolean {
  const left = foldLabel(a);
  const right = foldLabel(b);
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (weightOf(short) <= SHORTEST_TITLE) return false;
  if (goesOn(long, short)) return true;
  if (short.length < long.length * 0.4) return false;
  return long.includes(short) || long.startsWith(short.slice(0, short.length * SAME_BEGINNING));
}

function withoutHouse(title: string, house: readonly string[]): string {
  let rest = title.replace(/\s+/gu, ' ').trim();
  for (let tries = 0; tries < 3; tries++) {
    const parts = rest.split(TITLE_PARTS);
    if (parts.length < 2) break;
    const last = parts.at(-1) ?? '';
    const head = parts[0] ?? '';
    if (isHouse(last, house)) rest = withoutSection(rest.slice(0, rest.lastIndexOf(last)));
    else if (isHouse(head, house)) rest = rest.slice(head.length).replace(SIGNS_BEFORE, '');
    else break;
  }
  return withoutMarkedHouse(withoutTrail(rest), house);
}

/** A section of a trail before a headline, with its sign. */
const TRAIL = /^([^>›»«‹]{2,20}?)\s+[>›»]\s+(?=\S)/u;

/** A title without the trail of sections that leads to it: "News > Local > The ferry is late again". */
function withoutTrail(title: string): string {
  let rest = title;
  for (let found = TRAIL.exec(rest); found !== null; found = TRAIL.exec(rest)) {
    const [trail, section = ''] = found;
    if (section.split(' ').length > 2 || weightOf(rest.slice(trail.length)) < HEADLINE) break;
    rest = rest.slice(trail.length);
  }
  return rest;
}

const SIGNS = String.raw`[\s${BARS}·•»«›<>/~@${DASHES}－_:]+`;
const SIGNS_BEFORE = new RegExp(`^${SIGNS}`, 'u');
const SIGNS_AFTER = new RegExp(`${SIGNS}$`, 'u');

/** Letters of an alphabet of a section's name between headline and house at most: "Local News". */
const LONGEST_SECTION = 20;

/** A section behind a dash right on the headline, as Korean and Chinese houses write it. */
const SECTION_ON_HEADLINE = new RegExp(
  String.raw`(?<=[\p{Script=Hangul}\p{Script=Han}”」』])[${DASHES}][\p{Script=Hangul}\p{Script=Han}·]{2,6}$`,
  'u',
);

/** A title whose house is cut off already, without the section that stood before it between the same signs. */
function withoutSection(cut: string): string {
  const [sign = ''] = SIGNS_AFTER.exec(cut) ?? [];
  const rest = cut.replace(SIGNS_AFTER, '');
  const [onHeadline] = sign.trim() === '' ? [] : (SECTION_ON_HEADLINE.exec(rest) ?? []);
  const at = sign.trim() === '' ? -1 : rest.lastIndexOf(onHeadline ?? sign);
  const section = at < 0 ? '' : rest.slice(at + (onHeadline === undefined ? sign : '-').length);
  const headline = rest.slice(0, Math.max(at, 0));
  const isSection =
    section !== '' && weightOf(section) <= LONGEST_SECTION && section.split(' ').length <= 2;
  return isSection && weightOf(headline) >= HEADLINE ? headline.replace(SIGNS_AFTER, '') : rest;
}

/** A title without the house's very name before or after a colon, or in brackets at its end. */
function withoutMarkedHouse(title: string, house: readonly string[]): string {
  const isName = (text: string | undefined): boolean => {
    return house.includes(foldName(text ?? ''));
  };
  const [, before = title] = /^(.+?)\s*[([][^()[\]]+[)\]]$/u.exec(title) ?? [];
  if (before !== title && isName(title.slice(before.length))) return before;
  const first = title.indexOf(': ');
  if (first > 0 && isName(title.slice(0, first))) return title.slice(first + 2);
  const last = title.lastIndexOf(': ');
  return last > 0 && isName(title.slice(last + 2)) ? title.slice(0, last).trim() : title;
}

/**
 * True for a part of a title that is a house's name, or holds most of it, or is most of it.
 *
 * @param house keys of the names by which the house is known
 */
function isHouse(text: string, house: readonly string[]): boolean {
  const key = foldName(text);
  if (key === '') return false;
  return house.some((other) => isMostOf(key, other) || isMostOf(foldWrittenOut(text), other));
}

function isMostOf(key: string, other: string): boolean {
  return (
    key === other ||
    (other.length > 3 && key.length < other.length * 2.5 && key.includes(other)) ||
    (key.length > 3 && other.includes(key) && key.length >= other.length * 0.5)
  );
}

/** What parts a house's name from the rest of a title: a headline has colons too, but no host in its parts. */
export const NAME_PARTS = new RegExp(`${TITLE_PARTS.source}|\\s*[:：]\\s+|[：\\u3000]`, 'u');
