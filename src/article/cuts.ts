import { foldLabel } from './labels/fold-label';
import { mentionsOfCookies, saysPaywall } from './labels/labels';
import type { Located } from './locate/locate';
import type { PageFacts } from './metadata/read-metadata';
import { proseOf, weightOf } from './blocks/prose';
import type { WalkedBlock } from './blocks/walk-blocks';

/** Letters of story from which on an article can be whole though the page speaks of subscribers. */
const SHORT = 1500;

/** The share of the text in the page's own data that must be shown, or the reader is told. */
const SHOWN_SHARE = 0.6;

/** Data of less text, in letters of an alphabet, is a summary. */
const WHOLE_BODY = 600;

/**
 * True where nothing that was found stands in the page's own data, which holds far more, and no wall is before it: a plea,
 * teasers, a question about cookies are shown instead of the article.
 */
export function showsNoneOfStated(located: Located, facts: PageFacts): boolean {
  const told = [...located.chosen].filter((line) => proseOf(line) > 0);
  if (!isPartOfStated(told.map(({ text }) => text).join(' '), facts)) return false;
  const lines = located.lines.filter((line) => located.container.contains(line.element));
  if (isCut(lines, located, facts)) return false;
  // The lead is often told there alone.
  const stated = foldLabel(`${facts.articleBody ?? ''} ${facts.description ?? ''}`);
  return told.every(({ text }) => !stated.includes(foldLabel(text.slice(0, BEGINNING))));
}

/** Letters of a paragraph by which it is known in the page's data. */
const BEGINNING = 30;

/** True for far less text than the page's own data holds of the article. */
export function isPartOfStated(text: string, { articleBody }: PageFacts): boolean {
  // Some houses put the body there as markup.
  const stated = weightOf((articleBody ?? '').replace(/<[^<>]{1,400}>/gu, ' '));
  return stated > WHOLE_BODY && weightOf(text) < stated * SHOWN_SHARE;
}

/** True where a wall stands before the rest, or the publisher says that the text is for subscribers. */
export function isCut(lines: readonly WalkedBlock[], located: Located, facts: PageFacts): boolean {
  return isWalled(lines, located) || (facts.paywalled && located.prose < SHORT);
}

/** The share of a long story that can stand after words about subscribers when they are the wall before its end. */
const AFTER_WALL = 0.25;

/** True for words of a wall, behind which a long story does not go on as if there were none: "Register free". */
function isWalled(lines: readonly WalkedBlock[], { chosen, prose }: Located): boolean {
  let after = 0;
  for (const line of lines.toReversed()) {
    if (line.text.length < 300 && saysPaywall(line.text)) return true;
    if (chosen.has(line)) after += proseOf(line);
    if (prose >= SHORT && after > prose * AFTER_WALL) return false;
  }
  return false;
}

/** A wall holds less story than this. */
const LONGEST_WALL = 4000;

/** Letters of story for each mention of cookies, from which on a text speaks of something else: of what to bake. */
const BETWEEN_MENTIONS = 200;

/** True when what was found speaks of cookies in most of its paragraphs, as no short article does. */
export function asksForConsent({ chosen, prose }: Located): boolean {
  if (prose > LONGEST_WALL) return false;
  let ofCookies = 0;
  for (const line of chosen) {
    ofCookies += Math.min(proseOf(line), mentionsOfCookies(line.text) * BETWEEN_MENTIONS);
  }
  return ofCookies > prose * 0.6;
}
