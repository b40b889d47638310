/** Headings that only say so to screen readers: what a heading's element is made of them. */
const MARKED = '[role="heading"]:not(h1,h2,h3,h4,h5,h6)';

/** Makes a heading of every element whose role it is, at its level: `<p role="heading" aria-level="3">`. */
export function showRoleHeadings(body: Element): void {
  for (const element of body.querySelectorAll(MARKED)) {
    if (element.querySelector('p,div,ul,ol,table') !== null) continue;
    const level = /^[1-6]$/u.exec(element.getAttribute('aria-level') ?? '')?.[0] ?? '2';
    const heading = element.ownerDocument.createElement(`h${level}`);
    for (const name of ['class', 'id']) {
      const value = element.getAttribute(name);
      if (value !== null) heading.setAttribute(name, value);
    }
    heading.append(...element.childNodes);
    element.replaceWith(heading);
  }
}
