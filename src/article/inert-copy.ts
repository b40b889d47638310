import { REMOVED_MARK } from './shown/restore';
import { DRAWING_MARK, EMBED_MARK, PLACE_MARK } from './blocks/tags';
import { elementsIn, findEach, isElement } from './blocks/nodes';

/**
 * A copy of the page that can be taken apart: no scripts run in it, no picture loads from it, and no
 * name that the page gave to a form or an image can stand in for a method of the document.
 *
 * `<img name="querySelector">` makes `document.querySelector` an image, in the extension's own world as
 * well; everything here is therefore asked of the prototypes.
 */

/**
 * Copies the page into a document of its own; `url` becomes the base of its addresses.
 *
 * The nodes are imported into a new document: cloning a whole `Document` takes Chromium five times as
 * long (120 ms against 25 ms for 42 news pages), and an imported custom element runs no code either.
 */
export function inertCopy(document: Document, url: string): Document {
  const implementation = readPastNames(Document.prototype, document, 'implementation');
  const inert = implementation.createHTMLDocument('');
  // Null, whatever its type says, where a script has taken it out.
  const source: Element | null = readPastNames(Document.prototype, document, 'documentElement');
  if (source === null) return inert;
  const copy = inert.importNode(source, true);
  openShadowRoots(source, copy, inert);
  // Before the copy gets into the document: there Chromium parses every style sheet, for nobody. Code is no text of a byline.
  for (const name of ['style', CODE]) {
    for (const element of Element.prototype.querySelectorAll.call(copy, name)) element.remove();
  }
  dissolveForms(copy, inert);
  removeNames(copy);
  // So is the base: there each link would be resolved anew.
  const base = inert.createElement('base');
  base.href = baseAddress(copy, url);
  copy.querySelector('head')?.prepend(base);
  setRoot(inert, copy);
  if (readPastNames(Document.prototype, inert, 'body') === null)
    copy.append(inert.createElement('body'));
  return inert;
}

/** Scripts but for those that hold data: what the page states of itself. */
const CODE = 'script:not([type*="json" i])';

/** Makes an element the root of a document. (`replaceChildren` fails in Chromium where one stands already.) */
export function setRoot(document: Document, root: Element): void {
  while (document.firstChild !== null) document.firstChild.remove();
  document.append(root);
}

/** Reads a property past anything that the page may have laid over it. */
export function readPastNames<Shape extends object, Name extends keyof Shape>(
  prototype: Shape,
  target: Shape,
  name: Name,
): Shape[Name] {
  return Reflect.get(prototype, name, target);
}

function baseAddress(root: Element, url: string): string {
  const own = root.querySelector('base[href]')?.getAttribute('href') ?? null;
  for (const base of root.querySelectorAll('base')) base.remove();
  return (own === null ? null : URL.parse(own, url)?.href) ?? url;
}

const SHADOW_ROOT = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');

/** An element's open shadow root, by the getter itself: it is asked of every element of the page. */
function shadowOf(element: Element): ShadowRoot | null {
  return (SHADOW_ROOT?.get?.call(element) as ShadowRoot | null | undefined) ?? null;
}

/** Text in open shadow roots is text of the page, with what the page slots into it in its place. */
function openShadowRoots(source: Element, copy: Element, inert: Document): void {
  const hosts: [ShadowRoot, number][] = [];
  let index = 0;
  for (const element of elementsIn(source, inert)) {
    const shadow = shadowOf(element);
    if (shadow !== null) hosts.push([shadow, index]);
    index += 1;
  }
  if (hosts.length === 0) return;
  const copies = [...copy.querySelectorAll('*')];
  // From the last to the first: an inner host is filled before its outer one moves it into a slot.
  for (const [shadow, at] of hosts.toReversed()) {
    const host = copies[at];
    if (host === undefined) continue;
    const content = inert.importNode(inert.createElement('div'), false);
    for (const child of shadow.childNodes) content.append(inert.importNode(child, true));
    openNestedRoots(shadow, content, inert);
    for (const slot of content.querySelectorAll('slot')) fillSlot(slot, host);
    host.replaceChildren();
    while (content.firstChild !== null) host.appendChild(content.firstChild);
  }
}

/** Hosts inside a shadow root: their own roots are opened the same way, without slots of slots. */
function openNestedRoots(shadow: ShadowRoot, content: Element, inert: Document): void {
  const pending: [ParentNode, ParentNode][] = [[shadow, content]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [from, to] = next;
    const targets = [...to.querySelectorAll('*')];
    let index = 0;
    for (const element of from.querySelectorAll('*')) {
      const inner = shadowOf(element);
      const target = targets[index];
      index += 1;
      if (inner === null || target === undefined) continue;
      const part = inert.createElement('div');
      for (const child of inner.childNodes) part.append(inert.importNode(child, true));
      pending.push([inner, part]);
      target.append(part);
    }
  }
}

function fillSlot(slot: Element, host: Element): void {
  const name = slot.getAttribute('name');
  const fits = [...host.childNodes].filter((node) => {
    const wanted = isElement(node) ? node.getAttribute('slot') : null;
    return (wanted ?? '') === (name ?? '');
  });
  if (fits.some((node) => node.textContent?.trim() !== '')) slot.replaceChildren(...fits);
}

/** A form answers to the names of its fields (`form.parentNode` may be an input), so none stays. */
function dissolveForms(root: Element, inert: Document): void {
  for (const form of root.querySelectorAll('form')) {
    const parent = readPastNames(Node.prototype, form, 'parentNode');
    const box = Document.prototype.createElement.call(inert, 'div');
    for (const name of ['class', 'id', 'role']) {
      const value = Element.prototype.getAttribute.call(form, name);
      if (value !== null) box.setAttribute(name, value);
    }
    for (;;) {
      const child = readPastNames(Node.prototype, form, 'firstChild');
      if (child === null) break;
      box.appendChild(child);
    }
    Node.prototype.replaceChild.call(parent, box, form);
  }
}

const MARKS: readonly string[] = [REMOVED_MARK, EMBED_MARK, DRAWING_MARK, PLACE_MARK];

/** A page that knows our marks could have words put back in another place. */
const NAMED = ['[name]', 'object[id]', 'embed[id]', ...MARKS.map((mark) => `[${mark}]`)];

function removeNames(root: Element): void {
  for (const element of findEach(root, NAMED)) {
    if (element.tagName !== 'META') element.removeAttribute('name');
    if (element.tagName === 'OBJECT' || element.tagName === 'EMBED') element.removeAttribute('id');
    for (const mark of MARKS) element.removeAttribute(mark);
  }
}
