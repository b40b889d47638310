import { saysCookies } from '../labels/labels';
import { CONSENT } from '../interruptions/verdicts';
import { proseOf } from '../blocks/prose';
import { isLongerThan } from '../blocks/text-length';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { setAside, type Sifted } from './set-aside';
import { follows } from '../blocks/nodes';
import { CONSENT_BOX } from '../markup-words';

/** Story in letters, from which on there may be a wire behind the question. */
const ENOUGH_BESIDE_CONSENT = 70;

/**
 * Sets the boxes aside in which a page asks what may be kept of its readers: with what each purpose means they hold more
 * text than a short article. Where nothing else stands in the page, the question stays: the reader is told of it.
 */
export function setConsentAside(lines: readonly WalkedBlock[], body: Element): Sifted {
  const boxes = new Set<Element>();
  const asks = ({ element }: WalkedBlock): boolean =>
    [...boxes].some((box) => box.contains(element));
  for (const line of lines) {
    if (asks(line)) continue;
    if (proseOf(line) === 0 || !saysCookies(line.text)) continue;
    const box = consentBox(line, body) ?? boxForPost(line, lines);
    if (box !== null) boxes.add(box);
  }
  if (boxes.size === 0) return { lines, aside: [] };
  const beside = lines.reduce((sum, line) => (asks(line) ? sum : sum + proseOf(line)), 0);
  return setAside(lines, beside < ENOUGH_BESIDE_CONSENT ? [] : [...boxes], CONSENT, false);
}

/** What only the article stands in, or over. */
const ARTICLE = 'h1,article,main';

/** By what a reader answers. */
const ANSWERS = 'button,input,[role="button"]';

/**
 * The outermost box around a line that is named after consent; without such a name, the outermost of one that stands
 * before the headline, outside of any article. In an article it must be the smaller part of that, with something to answer
 * by: an article can be about cookies. Null where there is none.
 */
function consentBox(line: WalkedBlock, body: Element): Element | null {
  let named: Element | null = null;
  let outer: Element | null = null;
  for (let box = elementOf(line); box !== null && box !== body; box = box.parentElement) {
    if (/^(?:ARTICLE|MAIN)$/u.test(box.tagName)) {
      return named !== null && asksWithin(named, box) ? named : null;
    }
    if (CONSENT_BOX.test(box.id) || CONSENT_BOX.test(box.className)) named = box;
    if (named === null && box.querySelector(ARTICLE) === null) outer = box;
  }
  if (named !== null) return named.querySelector(ARTICLE) === null ? named : null;
  const headline = body.querySelector('h1');
  const opens = headline !== null && follows(headline, line.element);
  return opens ? outer : null;
}

function asksWithin(box: Element, article: Element): boolean {
  if (box.querySelector(ANSWERS) === null || box.querySelector(ARTICLE) !== null) return false;
  return isLongerThan(article, 2 * (box.textContent ?? '').length);
}

/** Longest question that stands in place of a post, in characters. */
const LONGEST_FOR_POST = 1200;

/**
 * The box, whatever it is called, that stands among the paragraphs in place of another site's post: what that site may keep
 * of readers, in every sentence of it, and a button to answer by. Null where there is none.
 */
function boxForPost(line: WalkedBlock, lines: readonly WalkedBlock[]): Element | null {
  let found: Element | null = null;
  for (
    let box = elementOf(line);
    box !== null && box.tagName !== 'BODY' && !isLongerThan(box, LONGEST_FOR_POST);
    box = box.parentElement
  ) {
    if (box.querySelector(ANSWERS) !== null && standsAmongText(box)) found = box;
  }
  if (found === null || found.querySelector(ARTICLE) !== null) return null;
  const box = found;
  const told = lines.filter((other) => proseOf(other) > 0 && box.contains(other.element));
  return told.every(({ text }) => saysCookies(text)) ? box : null;
}

/** Shortest text before and behind such a box, in characters. */
const SHORTEST_BESIDE = 80;

/** True between two elements that hold text, neither of which asks the same. */
function standsAmongText(box: Element): boolean {
  return [box.previousElementSibling, box.nextElementSibling].every(
    (beside) =>
      beside !== null &&
      isLongerThan(beside, SHORTEST_BESIDE) &&
      !saysCookies(beside.textContent ?? ''),
  );
}
