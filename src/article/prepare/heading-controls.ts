import { textsIn } from '../blocks/nodes';
import { isLongerThan } from '../blocks/text-length';

/** Longest control beside a heading, in characters: "[ sunting | sunting sumber ]". */
const LONGEST_CONTROL = 40;

/** Words in brackets; a number in them is a note on the heading. */
const IN_BRACKETS = /^[[［【〔].*\p{L}.*[\]］】〕]$/u;

/** Headings that end in the same words before these are a control: one with "[video]" says so of its part. */
const FEWEST_HEADINGS = 2;

/** A control that was set aside, and the empty element that keeps its place. */
export interface HeadingControl {
  readonly place: Element;
  readonly control: Element;
}

/**
 * Sets aside the links in brackets by which a reader of a wiki changes the part under a heading: "Early years [edit]".
 * They are told without a word for it, by being the same behind every heading.
 *
 * @returns those that say the same together, in the order of the page
 */
export function setHeadingControlsAside(body: Element): readonly (readonly HeadingControl[])[] {
  const bySaid = new Map<string, Element[]>();
  for (const heading of body.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const control = controlOf(heading);
    if (control === null) continue;
    const said = wordsOf(control);
    const same = bySaid.get(said);
    if (same === undefined) bySaid.set(said, [control]);
    else same.push(control);
  }
  return [...bySaid.values()]
    .filter((controls) => controls.length >= FEWEST_HEADINGS)
    .map((controls) =>
      controls.map((control) => {
        const place = control.ownerDocument.createElement('span');
        control.replaceWith(place);
        return { place, control };
      }),
    );
}

/** The outermost element at the end of a heading that holds links in brackets and nothing else. */
function controlOf(heading: Element): Element | null {
  let box = heading.lastElementChild;
  while (box !== null && isLongerThan(box, LONGEST_CONTROL)) box = box.lastElementChild;
  for (; box !== null; box = box.lastElementChild) {
    if (IN_BRACKETS.test(wordsOf(box))) return isLinked(box) ? box : null;
  }
  return null;
}

/** True where all letters of it stand in links. */
function isLinked(box: Element): boolean {
  return [...textsIn(box)].every(
    (text) => !/\p{L}/u.test(text.data) || text.parentElement?.closest('a[href]') != null,
  );
}

function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}
