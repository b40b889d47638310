import { EMBED_MARK } from '../blocks/tags';
import { isLongerThan } from '../blocks/text-length';

/** Longest words that say whose a quotation is. */
const LONGEST_SIGNATURE = 120;

/** A caption stays one: it is kept where it stands. */
const NO_SIGNATURE = 'figcaption,a,button,input,img,blockquote,h1,h2,h3,h4,h5,h6';

/**
 * Who is named behind a quotation, alone with it in a box ("<div><blockquote>…</blockquote><p>Ada Lind, mayor</p></div>"),
 * goes with it: by itself it is a few words between paragraphs. A control of the box has something to click.
 */
export function joinSignatures(body: Element): void {
  for (const quotation of body.querySelectorAll('blockquote')) {
    const signature = quotation.nextElementSibling;
    const box = quotation.parentElement;
    if (signature === null || box === null || box === body) continue;
    if (quotation.hasAttribute(EMBED_MARK)) continue;
    if (box.firstElementChild !== quotation || box.lastElementChild !== signature) continue;
    if (isLongerThan(signature, LONGEST_SIGNATURE)) continue;
    if (signature.matches(NO_SIGNATURE) || signature.querySelector(NO_SIGNATURE) !== null) continue;
    quotation.append(signature);
  }
}
